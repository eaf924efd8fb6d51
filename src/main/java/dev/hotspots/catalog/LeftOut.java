package dev.hotspots.catalog;

/**
 * Stretches of a message that say nothing: characters nobody sees (variation selectors, joiners, byte order marks, soft hyphens), the
 * skin tone of an emoji, and of an address on the web all that follows the site, in which words would be found by chance.
 */
final class LeftOut {

    private static final int LONGEST_SITE = 253;
    private static final String SCHEME_END = "://";
    private static final String ENDS_OF_ADDRESS = "<>\"'`(){}|^\\";

    private LeftOut() {}

    /** Where the stretch ends that begins at a position and says nothing; the position itself when none begins there. */
    static int end(String text, int position) {
        char c = text.charAt(position);
        if (c == '/' || c == '?') {
            return followsSite(text, position) ? endOfAddress(text, position) : position;
        }
        if (c < 0xAD) {
            return position;
        }
        if (c == 0xD83C) {
            return isSkinTone(text, position) ? position + 2 : position;
        }
        return isUnseen(c) ? position + 1 : position;
    }

    private static boolean isUnseen(char c) {
        return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF || c == 0xAD;
    }

    private static boolean isSkinTone(String text, int position) {
        return position + 1 < text.length() && text.charAt(position + 1) >= 0xDFFB;
    }

    private static boolean followsSite(String text, int position) {
        int begin = position;
        while (begin > 0 && position - begin < LONGEST_SITE && isOfSite(Folding.of(text.charAt(begin - 1)))) {
            begin--;
        }
        return begin < position && text.startsWith(SCHEME_END, begin - SCHEME_END.length());
    }

    private static boolean isOfSite(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '-');
    }

    private static int endOfAddress(String text, int position) {
        int end = position;
        while (end < text.length() && isOfAddress(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfAddress(char c) {
        return (c > ' ' && c < 128) ? ENDS_OF_ADDRESS.indexOf(c) < 0 : isUnseen(c);
    }
}
