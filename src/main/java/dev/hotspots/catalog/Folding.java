package dev.hotspots.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What a character is matched as: half-width for full-width, lower case for upper case, one blank for white space of any kind, the
 * simplified character for a traditional one, the straight apostrophe for those that keyboards and word processors put in its place.
 *
 * <p>The simplified forms are those of Unicode CLDR, as ICU transliterates single characters.
 */
final class Folding {

    private static final String TRADITIONAL = "/text/traditional-simplified.txt";

    private static final String APOSTROPHES = "\u2018\u2019\u02BC\u00B4`";

    private static final char[] FOLDED = table();

    private Folding() {}

    /** What a character is matched as. */
    static char of(char c) {
        return FOLDED[c];
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = folded((char) c);
        }
        String pairs = traditional();
        for (int i = 0; i < pairs.length(); i += 2) {
            table[pairs.charAt(i)] = pairs.charAt(i + 1);
        }
        return table;
    }

    private static char folded(char c) {
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return Character.toLowerCase((char) (c - 0xFEE0));
        }
        if (Character.isWhitespace(c) || c == 0x3000 || c == 0xA0) {
            return ' ';
        }
        return APOSTROPHES.indexOf(c) < 0 ? Character.toLowerCase(c) : '\'';
    }

    private static String traditional() {
        try (InputStream in = Folding.class.getResourceAsStream(TRADITIONAL)) {
            if (in == null) {
                throw new IllegalStateException(TRADITIONAL + " is not in the program");
            }
            StringBuilder pairs = new StringBuilder();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(pairs::append);
            return pairs.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
