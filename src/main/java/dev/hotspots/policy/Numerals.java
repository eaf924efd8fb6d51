package dev.hotspots.policy;

import java.util.OptionalInt;

/** Chinese and Arabic whole numbers below ten thousand, as in 第五十五条, 两年, 148. */
final class Numerals {

    private static final String DIGITS = "零一二三四五六七八九";

    private Numerals() {}

    /** The number; empty for what is none. */
    static OptionalInt parse(String text) {
        if (text.isEmpty() || text.length() > 8) {
            return OptionalInt.empty();
        }
        return text.chars().allMatch(c -> c >= '0' && c <= '9')
                ? OptionalInt.of(Integer.parseInt(text))
                : chinese(text);
    }

    private static OptionalInt chinese(String text) {
        int total = 0;
        int digit = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i) == '两' ? '二' : text.charAt(i);
            int unit = unit(c);
            if (unit > 0) {
                total += Math.max(1, digit) * unit;
                digit = 0;
            } else if (DIGITS.indexOf(c) >= 0 && digit == 0) {
                digit = DIGITS.indexOf(c);
            } else {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of(total + digit);
    }

    private static int unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }
}
