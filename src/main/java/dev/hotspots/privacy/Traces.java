package dev.hotspots.privacy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * What one pass over a text shows: most texts have too little of it for any personal data, and need no closer look. Masking
 * adds none of it to a text.
 *
 * @param digits how many, half or full width
 * @param longest most letters a to z and digits in a row
 * @param signs bits of the {@link Sign}s that stand in the text
 */
record Traces(int digits, int longest, int signs) {

    /** One of some characters, behind one of some others. */
    enum Sign {
        MAILBOX("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._%+-", "@"),
        DISTRICT("", "省市区县镇"),
        STREET("", "路街道巷村区园"),
        DOOR("", "号栋幢元室楼"),
        INTRODUCTION("件货系姓我本", "人名叫");

        private final String before;
        private final String characters;

        Sign(String before, String characters) {
            this.before = before;
            this.characters = characters;
        }
    }

    private static final byte[] SIGNS_OF = new byte[Character.MAX_VALUE + 1];
    private static final byte[] SIGNS_BEHIND = new byte[Character.MAX_VALUE + 1];

    static {
        for (Sign sign : Sign.values()) {
            byte bit = (byte) bits(EnumSet.of(sign));
            sign.characters.chars().forEach(c -> SIGNS_OF[c] |= bit);
            sign.before.chars().forEach(c -> SIGNS_BEHIND[c] |= bit);
            if (sign.before.isEmpty()) {
                for (int c = 0; c < SIGNS_BEHIND.length; c++) {
                    SIGNS_BEHIND[c] |= bit;
                }
            }
        }
    }

    static Traces of(String text) {
        int digits = 0;
        int longest = 0;
        int run = 0;
        int signs = 0;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
            digits += digit ? 1 : 0;
            run = digit || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? run + 1 : 0;
            longest = Math.max(longest, run);
            signs |= SIGNS_OF[c] & SIGNS_BEHIND[before];
            before = c;
        }
        return new Traces(digits, longest, signs);
    }

    /** The bits of some signs. */
    static int bits(Set<Sign> signs) {
        return Arrays.stream(Sign.values())
                .filter(signs::contains)
                .mapToInt(sign -> 1 << Arrays.asList(Sign.values()).indexOf(sign))
                .sum();
    }

    /** Whether there is at least as much of everything. */
    boolean reach(Traces least) {
        return digits >= least.digits && longest >= least.longest && (signs & least.signs) == least.signs;
    }
}
