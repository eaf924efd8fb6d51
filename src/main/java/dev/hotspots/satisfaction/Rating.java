package dev.hotspots.satisfaction;

import java.util.Map;
import java.util.Optional;

/**
 * A customer's own rating on five levels: 1 very dissatisfied, 2 dissatisfied, 3 so-so, 4 satisfied, 5 very satisfied.
 */
public record Rating(int level) {

    private static final Map<String, Integer> WORDS =
            Map.of("非常满意", 5, "很满意", 5, "满意", 4, "一般", 3, "不满意", 2, "很不满意", 1, "非常不满意", 1);
    private static final int SATISFIED_FROM = 4;

    public Rating {
        if (level < 1 || level > 5) {
            throw new IllegalArgumentException("rating " + level + ", expected 1 to 5");
        }
    }

    /** Levels 4 and 5, the top two boxes. */
    public boolean satisfied() {
        return level >= SATISFIED_FROM;
    }

    /** A level as a digit ({@code 4}, {@code 4.0}, {@code 4星}, {@code 4分}) or as a word; empty for another scale. */
    static Optional<Rating> parse(String text) {
        if (text.matches("[1-5](\\.0+)?[星分]?")) {
            return Optional.of(new Rating(text.charAt(0) - '0'));
        }
        return Optional.ofNullable(WORDS.get(text)).map(Rating::new);
    }
}
