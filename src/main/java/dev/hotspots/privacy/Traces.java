package dev.hotspots.privacy;

import java.util.List;

/**
 * What one pass over a text shows: most texts have too little of it for any personal data, and need no closer look. Masking
 * adds none of it to a text.
 *
 * @param digits how many, half or full width
 * @param signs which groups of signs have a character in the text, one bit each
 */
record Traces(int digits, int signs) {

    static final String DISTRICTS = "省市区县镇";
    static final String STREETS = "路街道巷村区园";
    static final String DOORS = "号栋幢元室楼";
    static final String INTRODUCTIONS = "收联姓我本";
    static final String NAMES = "人名叫";

    private static final List<String> GROUPS = List.of("@", ".", DISTRICTS, STREETS, DOORS, INTRODUCTIONS, NAMES);
    private static final byte[] SIGNS_OF = new byte[Character.MAX_VALUE + 1];

    static {
        for (String group : GROUPS) {
            group.chars().forEach(c -> SIGNS_OF[c] |= (byte) signs(List.of(group)));
        }
    }

    static Traces of(String text) {
        int digits = 0;
        int signs = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits += (c >= '0' && c <= '9') || (c >= '０' && c <= '９') ? 1 : 0;
            signs |= SIGNS_OF[c];
        }
        return new Traces(digits, signs);
    }

    /** The bits of some groups. */
    static int signs(List<String> groups) {
        return groups.stream().mapToInt(group -> 1 << GROUPS.indexOf(group)).sum();
    }

    /** Whether there are at least as many digits, and a character of each of the groups. */
    boolean reach(Traces least) {
        return digits >= least.digits && (signs & least.signs) == least.signs;
    }
}
