package dev.hotspots.intake;

import dev.hotspots.conversation.Origin;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * A line of JSON Lines is one contact: {@code {"id": ..., "messages": [...], ...}}, with the canonical column names as further
 * keys. A message is {@code {"speaker", "text", "at", "speaker_id", "message_id"}} or {@code ["customer", "text"]}. Unknown keys are
 * ignored. Every message is a row; a line without one that can be read counts as one row.
 */
final class JsonReading implements FrameReading {

    private static final Set<Column> OF_MESSAGE =
            Set.of(Column.SPEAKER, Column.TEXT, Column.SENT_AT, Column.SPEAKER_ID, Column.MESSAGE_ID);

    private final String file;
    private final Encoding encoding;
    private final RowReading rows;
    private final JsonText json = new JsonText();

    JsonReading(String file, Encoding encoding, RowReading rows) {
        this.file = file;
        this.encoding = encoding;
        this.rows = rows;
    }

    @Override
    public long read(Frame frame, RowSink sink) {
        String line = frame.text(encoding.charset());
        JsonNode contact;
        try {
            contact = contact(frame, line);
        } catch (BadRow bad) {
            sink.rejected(FrameReading.reject(file, frame, bad, line));
            return 1;
        }
        JsonNode messages = contact.path("messages");
        for (int i = 0; i < messages.size(); i++) {
            read(frame, contact, messages.path(i), i + 1, sink);
        }
        return messages.size();
    }

    private JsonNode contact(Frame frame, String line) throws BadRow {
        if (frame.isDamaged()) {
            throw new BadRow("", frame.fault());
        }
        FrameReading.refuseMalformed(frame, line, encoding, "");
        JsonNode contact = json.object(line);
        if (id(contact).isBlank()) {
            throw new BadRow(Column.CONTACT_ID, "id is missing");
        }
        if (!contact.path("messages").isArray() || contact.path("messages").isEmpty()) {
            throw new BadRow("", "messages are missing, expected a list with at least one message");
        }
        return contact;
    }

    private void read(Frame frame, JsonNode contact, JsonNode message, int number, RowSink sink) {
        TranscriptRow row;
        try {
            row = row(frame, contact, message);
        } catch (BadRow bad) {
            BadRow numbered = new BadRow(bad.column(), "message %d: %s".formatted(number, bad.reason()));
            sink.rejected(FrameReading.reject(file, frame, numbered, message.toString()));
            return;
        }
        sink.accepted(row);
    }

    private TranscriptRow row(Frame frame, JsonNode contact, JsonNode message) throws BadRow {
        Function<Column, String> said = fieldsOf(message);
        Function<Column, String> known = column -> switch (column) {
            case CONTACT_ID -> id(contact);
            default -> OF_MESSAGE.contains(column) ? said.apply(column) : JsonText.scalar(contact, column.id());
        };
        return rows.row(known, new Origin(file, frame.firstLine()), frame.firstLine());
    }

    private static Function<Column, String> fieldsOf(JsonNode message) throws BadRow {
        if (message.isObject()) {
            return column -> column == Column.SENT_AT
                    ? first(message, "at", column.id())
                    : JsonText.scalar(message, column.id());
        }
        if (message.size() == 2 && message.path(0).isString() && message.path(1).isString()) {
            return column -> switch (column) {
                case SPEAKER -> message.path(0).asString();
                case TEXT -> message.path(1).asString();
                default -> "";
            };
        }
        throw new BadRow(
                "", "neither an object nor a pair, expected {\"speaker\", \"text\"} or [\"customer\", \"text\"]");
    }

    private static String id(JsonNode contact) {
        return first(contact, "id", Column.CONTACT_ID.id());
    }

    private static String first(JsonNode object, String key, String otherKey) {
        String value = JsonText.scalar(object, key);
        return value.isEmpty() ? JsonText.scalar(object, otherKey) : value;
    }
}
