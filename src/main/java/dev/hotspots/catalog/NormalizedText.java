package dev.hotspots.catalog;

/**
 * A message as the rules see it: half-width, lower case, white space as single blanks, nothing but letters and
 * digits more than three times in a row. Every position leads back to the text as written, so that evidence quotes the customer and not the machine.
 */
public final class NormalizedText {

    private static final int LONGEST_RUN = 3;

    private final String written;
    private final String text;
    private final int[] origins;

    private NormalizedText(String written, String text, int[] origins) {
        this.written = written;
        this.text = text;
        this.origins = origins;
    }

    /** Normalizes a text. */
    public static NormalizedText of(String written) {
        StringBuilder text = new StringBuilder(written.length());
        int[] origins = new int[written.length() + 1];
        int run = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = fold(written.charAt(i));
            boolean repeats = text.length() > 0 && text.charAt(text.length() - 1) == c;
            run = repeats ? run + 1 : 1;
            if (run <= longestRun(c)) {
                origins[text.length()] = i;
                text.append(c);
            }
        }
        origins[text.length()] = written.length();
        return new NormalizedText(written, text.toString(), origins);
    }

    /** Digits and letters mean what they say (10000), halves of a character belong together. */
    private static int longestRun(char c) {
        if (c == ' ') {
            return 1;
        }
        return (c < 128 && Character.isLetterOrDigit(c)) || Character.isSurrogate(c) ? Integer.MAX_VALUE : LONGEST_RUN;
    }

    private static char fold(char c) {
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return Character.toLowerCase((char) (c - 0xFEE0));
        }
        if (Character.isWhitespace(c) || c == 0x3000 || c == 0xA0) {
            return ' ';
        }
        return Character.toLowerCase(c);
    }

    /** The text rules are matched against. */
    public String text() {
        return text;
    }

    /** The characters as written that a stretch of the normalized text came from. */
    public String written(int begin, int end) {
        return written.substring(origins[begin], end == text.length() ? written.length() : origins[end]);
    }
}
