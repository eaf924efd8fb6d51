package dev.hotspots.catalog;

/** Where words of Latin letters and numbers end. Chinese is written without borders. */
final class WordBorder {

    private WordBorder() {}

    /** Whether a word stands at a position and, where it begins or ends with a letter or digit, is not a part of a longer one. */
    static boolean stands(String word, char[] text, int begin) {
        int end = begin + word.length();
        if (begin < 0 || end > text.length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text[begin + i] != word.charAt(i)) {
                return false;
            }
        }
        return isWhole(text, begin, end);
    }

    /** Whether a stretch is not cut out of a longer word or number: 12345 is not in fy8800123457, app not in apple. */
    static boolean isWhole(char[] text, int begin, int end) {
        return !(begin > 0 && isOneWord(text[begin - 1], text[begin]))
                && !(end < text.length && isOneWord(text[end - 1], text[end]));
    }

    private static boolean isOneWord(char left, char right) {
        return (isDigit(left) && isDigit(right)) || (isLatin(left) && isLatin(right));
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
