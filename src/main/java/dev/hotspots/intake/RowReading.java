package dev.hotspots.intake;

import dev.hotspots.conversation.ContactDetails;
import dev.hotspots.conversation.Message;
import dev.hotspots.conversation.Origin;
import dev.hotspots.conversation.Speaker;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes a row out of named fields, the same for every layout. */
final class RowReading {

    private final TimeReader times;

    RowReading(ZoneId zone) {
        this.times = new TimeReader(zone);
    }

    /** @param fields gives the field of a column, empty where there is none */
    TranscriptRow row(Function<Column, String> fields, Origin origin, long documentLine) throws BadRow {
        String contactId = required(Column.CONTACT_ID, fields);
        Speaker speaker = speaker(fields.apply(Column.SPEAKER));
        Instant sentAt = time(Column.SENT_AT, fields);
        Message message = new Message(
                speaker,
                value(Column.SPEAKER_ID, fields),
                sentAt,
                text(fields.apply(Column.TEXT)),
                value(Column.MESSAGE_ID, fields),
                origin);
        return new TranscriptRow(contactId, message, details(fields), documentLine);
    }

    private ContactDetails details(Function<Column, String> fields) throws BadRow {
        return new ContactDetails(
                value(Column.CUSTOMER_ID, fields),
                value(Column.ORDER_ID, fields),
                value(Column.CASE_ID, fields),
                value(Column.CHANNEL, fields),
                value(Column.PRODUCT, fields),
                value(Column.CATEGORY, fields),
                value(Column.QUEUE, fields),
                value(Column.RATING, fields),
                value(Column.STATUS, fields),
                time(Column.RESOLVED_AT, fields));
    }

    private static String value(Column column, Function<Column, String> fields) {
        return Texts.value(fields.apply(column));
    }

    private static String required(Column column, Function<Column, String> fields) throws BadRow {
        String value = value(column, fields);
        if (value.isEmpty()) {
            throw new BadRow(column, column.id() + " is empty");
        }
        return value;
    }

    private static String text(String field) throws BadRow {
        String text = Texts.message(field);
        if (Texts.isBlank(text)) {
            throw new BadRow(Column.TEXT, "text is empty");
        }
        return text;
    }

    private static Speaker speaker(String field) throws BadRow {
        Optional<Speaker> speaker = Speakers.named(field);
        if (speaker.isEmpty()) {
            throw new BadRow(
                    Column.SPEAKER,
                    "unknown speaker '%s', expected customer, agent, bot or system".formatted(Excerpt.of(field, 40)));
        }
        return speaker.get();
    }

    private @Nullable Instant time(Column column, Function<Column, String> fields) throws BadRow {
        String field = value(column, fields);
        if (field.isEmpty()) {
            return null;
        }
        try {
            return times.read(field);
        } catch (DateTimeException e) {
            throw new BadRow(
                    column,
                    "%s '%s' is not a time, expected one like 2026-11-09 18:25:18 or 2026-11-09T18:25:18+08:00"
                            .formatted(column.id(), Excerpt.of(field, 40)));
        }
    }
}
