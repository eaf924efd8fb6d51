package dev.hotspots.intake;

import dev.hotspots.conversation.ContactDetails;
import dev.hotspots.conversation.Message;
import dev.hotspots.conversation.Origin;
import dev.hotspots.conversation.Speaker;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns named values into a row, or says what is wrong with them. */
final class RowReader {

    private final Times times;

    RowReader(ZoneId zone) {
        this.times = new Times(zone);
    }

    /** What is wrong with a row: the column at fault and the reason. */
    static final class RowException extends Exception {

        private static final long serialVersionUID = 1L;

        private final String column;
        private final String reason;

        RowException(Field field, String reason) {
            super(reason, null, false, false);
            this.column = field.id();
            this.reason = reason;
        }

        String column() {
            return column;
        }

        String reason() {
            return reason;
        }
    }

    /** The row with these values; missing fields are empty. */
    TranscriptRow row(Map<Field, String> values, Origin origin) throws RowException {
        String contactId = required(values, Field.CONTACT_ID);
        String word = required(values, Field.SPEAKER);
        Optional<Speaker> speaker = Speakers.of(word);
        if (speaker.isEmpty()) {
            throw new RowException(
                    Field.SPEAKER, "unknown speaker '" + word + "', expected customer, agent, bot or system");
        }
        Message message = new Message(
                speaker.get(),
                value(values, Field.SPEAKER_ID),
                time(values, Field.SENT_AT),
                required(values, Field.TEXT),
                value(values, Field.MESSAGE_ID),
                origin);
        return new TranscriptRow(contactId, message, details(values));
    }

    private ContactDetails details(Map<Field, String> values) throws RowException {
        return new ContactDetails(
                value(values, Field.CUSTOMER_ID),
                value(values, Field.ORDER_ID),
                value(values, Field.CASE_ID),
                value(values, Field.CHANNEL),
                value(values, Field.PRODUCT),
                value(values, Field.CATEGORY),
                value(values, Field.QUEUE),
                value(values, Field.RATING),
                value(values, Field.STATUS),
                time(values, Field.RESOLVED_AT));
    }

    private static String value(Map<Field, String> values, Field field) {
        return values.getOrDefault(field, "").strip();
    }

    private static String required(Map<Field, String> values, Field field) throws RowException {
        String value = value(values, field);
        if (value.isEmpty()) {
            throw new RowException(field, field.id() + " is empty");
        }
        return value;
    }

    private @Nullable Instant time(Map<Field, String> values, Field field) throws RowException {
        String text = value(values, field);
        if (text.isEmpty()) {
            return null;
        }
        return times.parse(text)
                .orElseThrow(
                        () -> new RowException(field, field.id() + " is '" + text + "', expected " + Times.EXPECTED));
    }
}
