package dev.hotspots.profile;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A map of a profile file while it is read. A mistake is noted with its line and a harmless value returned, so that all mistakes
 * are told at once; {@link #done} notes keys that nobody asked for.
 */
final class ProfileMap {

    private final String file;
    private final int line;
    private final List<String> mistakes;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    ProfileMap(String file, Node node, List<String> mistakes) {
        this.file = file;
        this.line = lineOf(node);
        this.mistakes = mistakes;
        if (!(node instanceof MappingNode mapping)) {
            mistake(line, "expected a map of keys and values");
            return;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            lines.put(key, lineOf(tuple.getKeyNode()));
            if (values.put(key, tuple.getValueNode()) != null) {
                mistake(lines.getOrDefault(key, line), "'" + key + "' stands twice");
            }
        }
    }

    Set<String> keys() {
        return values.keySet();
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    void mistake(String message) {
        mistake(line, message);
    }

    void mistakeAt(String key, String message) {
        mistake(lines.getOrDefault(key, line), message);
    }

    private void mistake(int at, String message) {
        mistakes.add(file + ", line " + at + ": " + message);
    }

    String text(String key) {
        asked.add(key);
        Node node = values.get(key);
        if (node == null) {
            return "";
        }
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        mistakeAt(key, "'" + key + "' is no text, expected one");
        return "";
    }

    String required(String key) {
        String text = text(key);
        if (text.isBlank()) {
            mistakeAt(key, "'" + key + "' is missing");
        }
        return text;
    }

    boolean flag(String key) {
        String text = text(key);
        if (!Set.of("", "true", "false").contains(text)) {
            mistakeAt(key, "'" + key + "' is '" + text + "', expected true or false");
        }
        return text.equals("true");
    }

    /** A list of texts; a single text counts as one. */
    List<String> texts(String key) {
        asked.add(key);
        Node node = values.get(key);
        List<Node> items =
                node == null ? List.of() : node instanceof SequenceNode list ? list.getValue() : List.of(node);
        List<String> texts = new ArrayList<>();
        for (Node item : items) {
            if (item instanceof ScalarNode scalar) {
                texts.add(scalar.getValue());
            } else {
                mistake(lineOf(item), "'" + key + "' has an entry that is no text");
            }
        }
        return texts;
    }

    List<ProfileMap> maps(String key) {
        asked.add(key);
        Node node = values.get(key);
        if (node != null && !(node instanceof SequenceNode)) {
            mistakeAt(key, "'" + key + "' is no list, expected one");
        }
        return node instanceof SequenceNode list
                ? list.getValue().stream()
                        .map(item -> new ProfileMap(file, item, mistakes))
                        .toList()
                : List.of();
    }

    Optional<ProfileMap> map(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key)).map(node -> new ProfileMap(file, node, mistakes));
    }

    List<Pattern> patterns(String key) {
        return texts(key).stream().flatMap(text -> pattern(key, text).stream()).toList();
    }

    Optional<Pattern> pattern(String key, String text) {
        try {
            return Optional.of(Pattern.compile(text));
        } catch (PatternSyntaxException e) {
            mistakeAt(key, "'" + text + "' is no pattern (RE2): " + e.getDescription());
            return Optional.empty();
        }
    }

    void done() {
        values.keySet().stream()
                .filter(key -> !asked.contains(key))
                .forEach(key ->
                        mistakeAt(key, "unknown key '" + key + "', expected one of " + String.join(", ", asked)));
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
