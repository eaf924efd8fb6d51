package dev.hotspots.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a rule can speak for. A rule gives points to a value of a dimension; the dimension's owner turns the sums into a
 * decision.
 */
public enum Dimension {
    COMPLAINT,
    CONTACT_TYPE(ContactType.class),
    NATURE(Nature.class),
    SUB_ISSUE,
    SCENARIO(Scenario.class),
    EMOTION(Emotion.class),
    ESCALATION(Escalation.class),
    SAFETY,
    ATTITUDE,
    CATEGORY,
    RESOLVED(Outcome.class),
    SATISFACTION(Sentiment.class),
    EMPATHY,
    APOLOGY(Apology.class),
    ASKS_KEY_INFO,
    ALTERNATIVE(Alternative.class),
    PROMISES_TIME,
    CITES_RULE;

    // Filled with an immutable list.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> values;

    Dimension() {
        values = List.of();
    }

    <E extends Enum<E> & Named> Dimension(Class<E> type) {
        values = Arrays.stream(type.getEnumConstants()).map(Named::id).toList();
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether rules name a value after the dimension; values of sub-issues and goods categories are in the catalog. */
    boolean hasValues() {
        return !values.isEmpty() || this == SUB_ISSUE || this == CATEGORY;
    }

    /** The values of a closed list; empty where the catalog defines them or there are none. */
    List<String> closedValues() {
        return values;
    }

    static Optional<Dimension> find(String id) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.id().equals(id))
                .findFirst();
    }
}
