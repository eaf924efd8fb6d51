package dev.hotspots.labels;

import dev.hotspots.conversation.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Labels as JSON Lines: {@code {"id": "a1", "labels": {"complaint": [true], "nature": ["quality"], ...}}}. A value may stand alone or
 * in a list of accepted ones; null is the nature of a contact that is no complaint, and says nothing of any other field. A
 * satisfaction score may stand beside the labels. Unknown keys are ignored.
 */
final class JsonLabels {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> BESIDE_LABELS = List.of("id", "contact_id", "S_mean", "satisfaction_score");

    private final String file;
    private final Gathering gathering;

    JsonLabels(String file, Gathering gathering) {
        this.file = file;
        this.gathering = gathering;
    }

    void read(String text) {
        String[] lines = text.split("\r?\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                read(lines[i], new Origin(file, i + 1L));
            }
        }
    }

    private void read(String line, Origin at) {
        JsonNode contact;
        try {
            contact = JSON.readTree(line);
        } catch (JacksonException e) {
            gathering.mistake(at, "not valid JSON, expected one contact a line");
            return;
        }
        LabelLine labels = new LabelLine(at, gathering);
        contact.path("labels").properties().forEach(entry -> labels.take(entry.getKey(), texts(entry.getValue())));
        BESIDE_LABELS.stream().filter(contact::has).forEach(key -> labels.take(key, texts(contact.path(key))));
        labels.finish();
    }

    /** What stands alone or in a list, as text; null is empty. */
    private static List<String> texts(JsonNode value) {
        Collection<JsonNode> values = value.isArray() ? value.values() : List.of(value);
        List<String> texts = new ArrayList<>();
        values.forEach(one -> texts.add(one.isNull() ? "" : one.asString(one.toString())));
        return texts;
    }
}
