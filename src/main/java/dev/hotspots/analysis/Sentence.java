package dev.hotspots.analysis;

import dev.hotspots.catalog.Reading;
import dev.hotspots.catalog.Span;
import dev.hotspots.privacy.Mask;
import java.util.regex.Pattern;

/** The sentence around a stretch of text, as a reader of a report wants to see it. */
final class Sentence {

    private static final int LONGEST = 120;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Sentence() {}

    /** Masked, on one line, at most 120 characters around the stretch. */
    static String around(Reading reading, Span span) {
        String text = reading.text(span.message());
        int begin = span.begin();
        while (begin > 0 && span.end() - begin < LONGEST && !isEnd(text.charAt(begin - 1))) {
            begin--;
        }
        int end = span.end();
        while (end < text.length() && end - begin < LONGEST && !isEnd(text.charAt(end))) {
            end++;
        }
        while (begin > 0 && isWord(text.charAt(begin - 1)) && isWord(text.charAt(begin))) {
            begin--;
        }
        while (end < text.length() && isWord(text.charAt(end - 1)) && isWord(text.charAt(end))) {
            end++;
        }
        String written = reading.quote(new Span(span.message(), whole(text, begin), whole(text, end)));
        String masked = Mask.text(onOneLine(written)).strip();
        return (begin > 0 && cut(text, begin - 1) ? "…" : "")
                + masked
                + (end < text.length() && cut(text, end) ? "…" : "");
    }

    private static boolean isEnd(char c) {
        return switch (c) {
            case '。', '！', '？', '!', '?', ';', '；', '\n' -> true;
            default -> false;
        };
    }

    private static String onOneLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || (c == ' ' && i > 0 && text.charAt(i - 1) == ' ')) {
                return BLANKS.matcher(text).replaceAll(" ");
            }
        }
        return text;
    }

    /** Numbers and Latin words are not cut: of half a number the mask would not know that it is one. */
    private static boolean isWord(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }

    /** A position that does not part a surrogate pair. */
    private static int whole(String text, int position) {
        boolean parts = position > 0 && position < text.length() && Character.isLowSurrogate(text.charAt(position));
        return parts ? position - 1 : position;
    }

    private static boolean cut(String text, int position) {
        return !isEnd(text.charAt(position));
    }
}
