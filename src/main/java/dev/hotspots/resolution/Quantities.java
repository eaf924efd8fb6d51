package dev.hotspots.resolution;

/** Small numbers as people type them: 24, 三, 十五, 两, 半. */
final class Quantities {

    private static final String DIGITS = "零一二三四五六七八九";

    private Quantities() {}

    /** The number, a half as 0.5; -1 for what is none or above 999. */
    static double of(String text) {
        if (text.equals("半")) {
            return 0.5;
        }
        if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return text.isEmpty() || text.length() > 3 ? -1 : Integer.parseInt(text);
        }
        return chinese(text.replace('两', '二'));
    }

    private static double chinese(String text) {
        int ten = text.indexOf('十');
        if (ten < 0) {
            return text.length() == 1 ? DIGITS.indexOf(text) : -1;
        }
        int tens = ten == 0 ? 1 : digit(text.substring(0, ten));
        int ones = ten == text.length() - 1 ? 0 : digit(text.substring(ten + 1));
        return tens < 0 || ones < 0 ? -1 : 10 * tens + ones;
    }

    private static int digit(String text) {
        return text.length() == 1 ? DIGITS.indexOf(text) : -1;
    }
}
