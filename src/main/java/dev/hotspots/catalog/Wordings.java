package dev.hotspots.catalog;

import dev.hotspots.pattern.TextPattern;
import java.util.List;

/** Ways of saying something, as patterns over normalized text; one of them has to be found. */
public final class Wordings {

    /** Found in no text. */
    public static final Wordings NONE = new Wordings(List.of());

    private final List<TextPattern> patterns;

    Wordings(List<TextPattern> patterns) {
        this.patterns = List.copyOf(patterns);
    }

    /** The wordings of some regular expressions. */
    public static Wordings of(String... patterns) {
        return new Wordings(List.of(patterns).stream().map(TextPattern::of).toList());
    }

    /** Whether one of them stands in a text as written. */
    public boolean in(String written) {
        if (patterns.isEmpty()) {
            return false;
        }
        char[] text = NormalizedText.of(written).characters();
        for (TextPattern pattern : patterns) {
            if (pattern.find(text, 0) != TextPattern.NOTHING) {
                return true;
            }
        }
        return false;
    }
}
