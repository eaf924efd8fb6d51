package dev.hotspots.report;

/** How much room text takes, in characters of the usual size; Chinese characters and emoji take two. */
public final class TextWidth {

    /** Enough to fill the tallest row: what stands further back cannot make a row taller. */
    private static final int MEASURED = 4_000;

    private TextWidth() {}

    /** The width of text on one line. */
    public static int of(String text) {
        int width = 0;
        for (int i = 0; i < Math.min(text.length(), MEASURED); i++) {
            char c = text.charAt(i);
            // Both halves of a surrogate pair count one, which makes two for the emoji.
            width += isWide(c) ? 2 : 1;
        }
        return width;
    }

    /** The lines that wrapped text takes in a column, at least 1; generous, so that nothing is cut. */
    public static int lines(String text, double columnWidth) {
        double usable = Math.max(1, columnWidth - 2);
        int lines = 0;
        for (String paragraph :
                text.substring(0, Math.min(text.length(), MEASURED)).split("\n", -1)) {
            lines += (int) Math.max(1, Math.ceil(of(paragraph) / usable));
        }
        return lines;
    }

    private static boolean isWide(char c) {
        boolean hangul = c >= 0x1100 && c <= 0x115F;
        boolean dashOrQuote = c >= 0x2010 && c <= 0x2027;
        boolean ideograph = c >= 0x2E80 && !Character.isSurrogate(c);
        return ideograph || hangul || dashOrQuote;
    }
}
