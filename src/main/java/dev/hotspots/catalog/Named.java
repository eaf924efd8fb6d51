package dev.hotspots.catalog;

import java.util.Arrays;
import java.util.Optional;

/** A category of a closed list: an id for files, a Chinese name for readers. */
public sealed interface Named
        permits Alternative,
                Apology,
                CheckOutcome,
                ContactType,
                Emotion,
                Escalation,
                Language,
                Nature,
                Outcome,
                PolicyKind,
                ResponseVariant,
                Scenario,
                Sentiment,
                Verdict {

    /** The constant's name; implemented by the enum itself. */
    String name();

    /** The name readers see. */
    String zh();

    /** The name in files: lower case with underscores. */
    default String id() {
        return Ids.of(this);
    }

    /** The constant of an enum with this id. */
    static <E extends Enum<E> & Named> Optional<E> find(Class<E> type, String id) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.id().equals(id))
                .findFirst();
    }
}
