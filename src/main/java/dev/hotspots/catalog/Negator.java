package dev.hotspots.catalog;

import java.nio.CharBuffer;
import java.util.List;

/** Chinese negators in front of a phrase, within its clause. */
final class Negator {

    private static final String NEGATORS = "不没无别未非勿甭";
    /** Words that hold a negator's character and negate nothing. */
    private static final List<String> INNOCENT = List.of("非常", "特别", "不仅", "不但", "不光", "无理由", "区别", "级别", "类别");

    private static final String CLAUSE_ENDS = ",.;:!?，。；：！？、 \n";
    private static final int REACH = 3;

    private Negator() {}

    /** Whether a negator stands at most three characters before the position, no clause ending between. */
    static boolean standsBefore(char[] text, int position) {
        for (int i = position - 1; i >= Math.max(0, position - REACH); i--) {
            if (CLAUSE_ENDS.indexOf(text[i]) >= 0) {
                return false;
            }
            if (NEGATORS.indexOf(text[i]) >= 0 && !isInnocent(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInnocent(char[] text, int position) {
        for (String word : INNOCENT) {
            int negator = word.indexOf(text[position]);
            if (negator >= 0 && stands(word, text, position - negator)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(String word, char[] text, int begin) {
        return begin >= 0
                && begin + word.length() <= text.length
                && word.contentEquals(CharBuffer.wrap(text, begin, word.length()));
    }
}
