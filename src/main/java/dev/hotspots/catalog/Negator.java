package dev.hotspots.catalog;

import java.util.List;

/** Chinese negators in front of a phrase, within its clause. */
final class Negator {

    private static final List<String> NEGATORS = List.of("不", "没", "无", "别", "未", "非", "勿", "甭");
    private static final String CLAUSE_ENDS = ",.;:!?，。；：！？、 \n";
    private static final int REACH = 3;

    private Negator() {}

    /** Whether a negator stands at most three characters before the position, no clause ending between. */
    static boolean standsBefore(String text, int position) {
        for (int i = position - 1; i >= Math.max(0, position - REACH); i--) {
            char c = text.charAt(i);
            if (CLAUSE_ENDS.indexOf(c) >= 0) {
                return false;
            }
            if (NEGATORS.contains(String.valueOf(c))) {
                return true;
            }
        }
        return false;
    }
}
