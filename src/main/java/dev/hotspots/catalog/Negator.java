package dev.hotspots.catalog;

import java.util.List;

/** Chinese negators in front of a phrase, within its clause. */
final class Negator {

    private static final List<String> NEGATORS = List.of("不", "没", "无", "别", "未", "非", "勿", "甭");
    /** Words that hold a negator's character and negate nothing. */
    private static final List<String> INNOCENT = List.of("非常", "特别", "不仅", "不但", "不光", "无理由", "区别", "级别", "类别");

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
            if (NEGATORS.contains(String.valueOf(c)) && !isInnocent(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInnocent(String text, int position) {
        char negator = text.charAt(position);
        return INNOCENT.stream()
                .filter(word -> word.indexOf(negator) >= 0)
                .anyMatch(word -> text.startsWith(word, position - word.indexOf(negator)));
    }
}
