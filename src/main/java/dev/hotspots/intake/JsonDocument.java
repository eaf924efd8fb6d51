package dev.hotspots.intake;

import dev.hotspots.profile.Profile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * A message as JSON has it: in a document, perhaps as an element of a list there. A field is named by its path; one that begins
 * with the path of the list is the element's.
 *
 * @param element the document itself where the profile has no list of messages
 */
record JsonDocument(JsonNode document, JsonNode element) {

    /** The reader of a path; empty only where no document can have it. */
    static Optional<Function<JsonDocument, String>> field(Profile profile, String path) {
        String list = profile.messages() + ".";
        if (!profile.messages().isEmpty() && path.startsWith(list)) {
            List<String> keys = keys(path.substring(list.length()));
            return Optional.of(record -> scalar(at(record.element, keys)));
        }
        List<String> keys = keys(path);
        return Optional.of(record -> scalar(at(record.document, keys)));
    }

    /** The list of messages of a document, missing where it has none. */
    static JsonNode messages(JsonNode document, Profile profile) {
        return at(document, keys(profile.messages()));
    }

    private static List<String> keys(String path) {
        return List.of(path.split("\\."));
    }

    private static JsonNode at(JsonNode node, List<String> keys) {
        JsonNode here = node;
        for (String key : keys) {
            here = here.isArray() && isIndex(key) ? here.path(Integer.parseInt(key)) : here.path(key);
        }
        return here;
    }

    private static boolean isIndex(String key) {
        return key.length() == 1 && Character.isDigit(key.charAt(0));
    }

    private static String scalar(JsonNode value) {
        return value.isValueNode() && !value.isNull() ? value.asString() : "";
    }

    /** The paths of a document and of the first elements of its lists, as the headings by which a profile is found. */
    static Set<String> paths(JsonNode document) {
        Set<String> paths = new LinkedHashSet<>();
        for (Map.Entry<String, JsonNode> entry : document.properties()) {
            paths.add(entry.getKey());
            samples(entry.getValue())
                    .forEach(sample -> inner(sample).forEach(key -> paths.add(entry.getKey() + "." + key)));
        }
        return paths;
    }

    private static List<JsonNode> samples(JsonNode value) {
        List<JsonNode> samples = new ArrayList<>();
        for (int i = 0; value.isArray() && i < Math.min(value.size(), 5); i++) {
            samples.add(value.path(i));
        }
        if (value.isObject()) {
            samples.add(value);
        }
        return samples;
    }

    private static List<String> inner(JsonNode sample) {
        List<String> keys = new ArrayList<>(sample.propertyNames());
        for (int i = 0; sample.isArray() && i < sample.size(); i++) {
            keys.add(String.valueOf(i));
        }
        return keys;
    }
}
