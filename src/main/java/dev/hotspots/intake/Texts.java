package dev.hotspots.intake;

/** What is kept of a field: line breaks as LF, tabs, no other control character, no half surrogate pair. */
final class Texts {

    /** A carriage return as Excel keeps it in a cell; always beside a line feed, or at the end. */
    private static final String EXCEL_BREAK = "_x000D_";

    private Texts() {}

    /** A message's text; blanks at its ends belong to it. */
    static String message(String written) {
        String field = written.indexOf(EXCEL_BREAK) < 0 ? written : written.replace(EXCEL_BREAK, "");
        for (int i = 0; i < field.length(); i++) {
            if (mustChange(field.charAt(i))) {
                return cleaned(field);
            }
        }
        return field;
    }

    /** A name, number or code: without blanks at its ends. */
    static String value(String field) {
        String text = message(field);
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    static boolean isBlank(String text) {
        return text.chars().allMatch(c -> isBlank((char) c));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    private static boolean mustChange(char c) {
        return (c < ' ' && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0) || Character.isSurrogate(c);
    }

    private static String cleaned(String field) {
        StringBuilder text = new StringBuilder(field.length());
        for (int i = 0; i < field.length(); i += Character.charCount(field.codePointAt(i))) {
            int c = field.codePointAt(i);
            if (c == '\r' && (i + 1 == field.length() || field.charAt(i + 1) != '\n')) {
                text.append('\n');
            } else if (c <= Character.MAX_VALUE && Character.isSurrogate((char) c)) {
                text.append('\uFFFD');
            } else if (c == '\n' || c == '\t' || !Character.isISOControl(c)) {
                text.appendCodePoint(c);
            }
        }
        return text.toString();
    }
}
