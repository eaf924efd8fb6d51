package dev.hotspots.catalog;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A message as the rules see it: half-width, lower case, simplified characters, white space as single blanks, nothing but letters and
 * digits more than three times in a row, without what {@link LeftOut} leaves out. Every position leads back to the text as written, so
 * that evidence quotes the customer and not the machine.
 */
public final class NormalizedText {

    private static final int LONGEST_RUN = 3;

    private final String written;
    private final char[] text;
    /** Where each character came from; absent where each stands where it was written. */
    private final int @Nullable [] origins;

    private NormalizedText(String written, char[] text, int @Nullable [] origins) {
        this.written = written;
        this.text = text;
        this.origins = origins;
    }

    /** Normalizes a text. */
    public static NormalizedText of(String written) {
        char[] text = written.toCharArray();
        int run = 1;
        for (int i = 0; i < text.length; i++) {
            char c = Folding.of(text[i]);
            run = i > 0 && c == text[i - 1] ? run + 1 : 1;
            if ((run > 1 && run > longestRun(c)) || LeftOut.end(written, i) > i) {
                return cut(written);
            }
            text[i] = c;
        }
        return new NormalizedText(written, text, null);
    }

    /** Normalizes a text of which something is left out. */
    private static NormalizedText cut(String written) {
        char[] text = new char[written.length()];
        int[] origins = new int[written.length() + 1];
        int length = 0;
        int run = 0;
        int i = 0;
        while (i < written.length()) {
            int end = LeftOut.end(written, i);
            if (end > i) {
                i = end;
                continue;
            }
            char c = Folding.of(written.charAt(i));
            run = length > 0 && text[length - 1] == c ? run + 1 : 1;
            if (run <= longestRun(c)) {
                origins[length] = length == 0 ? 0 : i;
                text[length++] = c;
            }
            i++;
        }
        origins[length] = written.length();
        return new NormalizedText(written, Arrays.copyOf(text, length), origins);
    }

    /** Digits and letters mean what they say (10000), halves of a character belong together. */
    private static int longestRun(char c) {
        if (c == ' ') {
            return 1;
        }
        return (c < 128 && Character.isLetterOrDigit(c)) || Character.isSurrogate(c) ? Integer.MAX_VALUE : LONGEST_RUN;
    }

    /** The text rules are matched against. */
    public String text() {
        return new String(text);
    }

    /** The characters of {@link #text}; not to be written to. */
    char[] characters() {
        return text;
    }

    /** The characters as written that a stretch of the normalized text came from. */
    public String written(int begin, int end) {
        return origins == null
                ? written.substring(begin, end)
                : written.substring(origins[begin], end == text.length ? written.length() : origins[end]);
    }
}
