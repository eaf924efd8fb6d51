package dev.hotspots.profile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A column of the canonical transcript; what exports call it stands in the profiles. */
public enum Column {
    CONTACT_ID,
    SENT_AT,
    SPEAKER,
    SPEAKER_ID,
    TEXT,
    MESSAGE_ID,
    CUSTOMER_ID,
    ORDER_ID,
    CASE_ID,
    CHANNEL,
    PRODUCT,
    CATEGORY,
    QUEUE,
    RATING,
    STATUS,
    RESOLVED_AT;

    private final String id = name().toLowerCase(Locale.ROOT);

    /** The canonical name. */
    public String id() {
        return id;
    }

    static Optional<Column> named(String id) {
        return Stream.of(values()).filter(column -> column.id.equals(id)).findFirst();
    }

    static List<String> ids() {
        return Stream.of(values()).map(Column::id).toList();
    }
}
