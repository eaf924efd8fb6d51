package dev.hotspots.intake;

import dev.hotspots.privacy.Mask;
import java.util.regex.Pattern;

/** The beginning of a text as it may stand in a report: on one line, with personal data and every longer number masked. */
final class Excerpt {

    private static final int MOST_CHARACTERS = 80;
    private static final Pattern EMAIL_NAME = Pattern.compile("[A-Za-z0-9._%+-]{1,64}(?=@[A-Za-z0-9-])");
    private static final Pattern NUMBER =
            Pattern.compile("\\d{5,}|\\d{3}[ -]\\d{4}[ -]\\d{4}", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\u2028\\u2029\\uFEFF]+");

    private Excerpt() {}

    static String of(String text) {
        return of(text, MOST_CHARACTERS);
    }

    /** At most so many code points; a text that is longer ends with an ellipsis. */
    static String of(String text, int codePoints) {
        // Masked before it is cut, so that a cut cannot shorten a number below five digits.
        String beginning = text.substring(0, Math.min(text.length(), 8 * codePoints));
        String masked = EMAIL_NAME.matcher(beginning).replaceAll("***");
        masked = NUMBER.matcher(masked)
                .replaceAll(match -> "*".repeat(match.group().length()));
        String line = BREAKS.matcher(Mask.text(masked)).replaceAll(" ").strip();
        return cut(line, codePoints);
    }

    private static String cut(String line, int codePoints) {
        return line.codePointCount(0, line.length()) <= codePoints
                ? line
                : line.substring(0, line.offsetByCodePoints(0, codePoints - 1)) + "…";
    }
}
