package dev.hotspots.intake;

import dev.hotspots.conversation.Origin;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The contacts of a JSON Lines slice, one a line. A row is one message; a line that cannot be read at all, or has no
 * messages, counts as one rejected row. Keys that are not known are ignored.
 */
final class JsonLinesRecords {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Slice slice;
    private final RowSink sink;
    private final RowReader rows;
    private final Charset charset;
    private long read;

    JsonLinesRecords(Slice slice, ZoneId zone, RowSink sink) {
        this.slice = slice;
        this.sink = sink;
        this.rows = new RowReader(zone);
        this.charset = Encoding.valueOf(slice.encoding()).charset();
    }

    long read(byte[] bytes) {
        long number = slice.firstLine();
        int begin = 0;
        while (begin < bytes.length) {
            int end = begin;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            line(bytes, begin, end, number++);
            begin = end + 1;
        }
        return read;
    }

    private void line(byte[] bytes, int begin, int end, long number) {
        Optional<String> line = Text.decode(bytes, begin, end, charset);
        if (line.isEmpty()) {
            reject(number, "", "not valid " + charset.name(), new String(bytes, begin, end - begin, charset));
        } else if (!line.get().isBlank()) {
            contact(line.get(), number);
        }
    }

    private void contact(String line, long number) {
        JsonNode contact;
        try {
            contact = JSON.readTree(line);
        } catch (JacksonException e) {
            reject(number, "", "not JSON: " + e.getOriginalMessage(), line);
            return;
        }
        JsonNode messages = contact.path("messages");
        if (!contact.isObject() || !messages.isArray() || messages.isEmpty()) {
            reject(number, "", "found no messages, expected {\"id\": ..., \"messages\": [...]}", line);
            return;
        }
        Map<Field, String> common = common(contact);
        for (JsonNode message : messages) {
            message(common, message, number);
        }
    }

    private static Map<Field, String> common(JsonNode contact) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            put(values, field, contact.path(field.id()));
        }
        put(values, Field.CONTACT_ID, contact.path("id"));
        return values;
    }

    private static void put(Map<Field, String> values, Field field, JsonNode node) {
        if (node.isValueNode() && !node.isNull()) {
            values.put(field, node.asString());
        }
    }

    private void message(Map<Field, String> common, JsonNode message, long number) {
        Map<Field, String> values = new EnumMap<>(common);
        if (message.isArray()) {
            put(values, Field.SPEAKER, message.path(0));
            put(values, Field.TEXT, message.path(1));
        } else {
            put(values, Field.SPEAKER, message.path("speaker"));
            put(values, Field.TEXT, message.path("text"));
            put(values, Field.SENT_AT, message.path("at"));
            put(values, Field.SENT_AT, message.path("sent_at"));
            put(values, Field.SPEAKER_ID, message.path("speaker_id"));
            put(values, Field.MESSAGE_ID, message.path("message_id"));
        }
        try {
            TranscriptRow row = rows.row(values, new Origin(slice.file().name(), number));
            read++;
            sink.accepted(row);
        } catch (RowReader.RowException e) {
            reject(number, e.column(), e.reason(), message.toString());
        }
    }

    private void reject(long line, String column, String reason, String record) {
        read++;
        sink.rejected(Reject.of(slice.file().name(), line, line, column, reason, record));
    }
}
