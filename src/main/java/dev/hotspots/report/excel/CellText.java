package dev.hotspots.report.excel;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Text as a cell can carry it: any text comes out as text, and no text breaks the file. */
final class CellText {

    /** The most characters (UTF-16 units) a cell can hold. */
    static final int LONGEST = 32_767;

    static final String CUT = "…(已截断)";

    /** Spreadsheets read {@code _x0041_} as the letter A; an escaped underscore in front keeps the text as it is. */
    private static final Pattern ESCAPE_LIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final Pattern LINE_END = Pattern.compile("\r\n?");
    private static final Pattern NOT_IN_XML = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private CellText() {}

    /** Without what XML cannot carry, cut on a code point with a mark where too long. */
    static String of(String text) {
        String escaped = ESCAPE_LIKE.matcher(plain(text)).replaceAll("_x005F_");
        return escaped.length() <= LONGEST ? escaped : cut(escaped, LONGEST - CUT.length()) + CUT;
    }

    /** As {@link #of}, for places that know no escapes and no limit: headers, chart titles, sheet names. */
    static String plain(String text) {
        String wellFormed = new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
        String lines = LINE_END.matcher(wellFormed).replaceAll("\n");
        return NOT_IN_XML.matcher(lines).replaceAll("");
    }

    /** At most so many characters, never half of a surrogate pair. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end);
    }

    /** True for text that a spreadsheet would take for a formula when it is typed or pasted. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0;
    }
}
