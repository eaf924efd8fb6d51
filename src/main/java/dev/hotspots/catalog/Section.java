package dev.hotspots.catalog;

import java.time.DateTimeException;
import java.time.LocalDate;
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
 * A map of a catalog file while it is read. Reading never stops at a mistake: it is noted with its line, a harmless value is
 * returned, and the rest is read. {@link #done} notes the keys that nobody asked for.
 */
final class Section {

    private final String file;
    private final int line;
    private final List<Mistake> mistakes;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> keyLines = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    private Section(String file, int line, List<Mistake> mistakes) {
        this.file = file;
        this.line = line;
        this.mistakes = mistakes;
    }

    static Section of(String file, Node node, List<Mistake> mistakes) {
        Section section = new Section(file, lineOf(node), mistakes);
        if (!(node instanceof MappingNode mapping)) {
            section.mistake(node, "found " + describe(node) + ", expected a map");
            return section;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (section.values.put(key, tuple.getValueNode()) != null) {
                section.mistake(tuple.getKeyNode(), "'" + key + "' stands twice");
            }
            section.keyLines.put(key, lineOf(tuple.getKeyNode()));
        }
        return section;
    }

    String file() {
        return file;
    }

    int line() {
        return line;
    }

    Set<String> keys() {
        return values.keySet();
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    void mistake(String message) {
        mistakes.add(new Mistake(file, line, message));
    }

    /** Notes a mistake at the line of a key. */
    void mistakeAt(String key, String message) {
        mistakes.add(new Mistake(file, keyLines.getOrDefault(key, line), message));
    }

    private void mistake(Node node, String message) {
        mistakes.add(new Mistake(file, lineOf(node), message));
    }

    String text(String key) {
        Optional<String> text = optionalText(key);
        if (text.isEmpty()) {
            mistake("'" + key + "' is missing");
        }
        return text.orElse("");
    }

    Optional<String> optionalText(String key) {
        return node(key).flatMap(node -> scalar(key, node));
    }

    private Optional<String> scalar(String key, Node node) {
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue().strip());
        }
        mistake(node, "'" + key + "' is " + describe(node) + ", expected a text");
        return Optional.empty();
    }

    boolean flag(String key, boolean otherwise) {
        return optionalText(key)
                .map(text -> {
                    if (!text.equals("true") && !text.equals("false")) {
                        mistakeAt(key, "'" + key + "' is '" + text + "', expected true or false");
                    }
                    return text.equals("true");
                })
                .orElse(otherwise);
    }

    int number(String key, int otherwise) {
        return optionalText(key)
                .map(text -> {
                    try {
                        return Integer.parseInt(text);
                    } catch (NumberFormatException e) {
                        mistakeAt(key, "'" + key + "' is '" + text + "', expected a whole number");
                        return otherwise;
                    }
                })
                .orElse(otherwise);
    }

    Optional<Double> decimal(String key) {
        return optionalText(key).flatMap(text -> {
            try {
                return Optional.of(Double.parseDouble(text));
            } catch (NumberFormatException e) {
                mistakeAt(key, "'" + key + "' is '" + text + "', expected a number");
                return Optional.empty();
            }
        });
    }

    Optional<LocalDate> date(String key) {
        return optionalText(key).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                mistakeAt(key, "'" + key + "' is '" + text + "', expected a day such as 2026-11-15");
                return Optional.empty();
            }
        });
    }

    /** From {@code from} to {@code to}, open where one is missing. */
    Period period() {
        LocalDate from = date("from").orElse(LocalDate.MIN);
        LocalDate to = date("to").orElse(LocalDate.MAX);
        if (from.isAfter(to)) {
            mistake("'from' " + from + " is after 'to' " + to);
            return Period.ALWAYS;
        }
        return new Period(from, to);
    }

    /** A list of texts; a single text counts as a list of one; empty where the key is missing. */
    List<String> texts(String key) {
        return node(key).map(node -> texts(key, node)).orElseGet(List::of);
    }

    private List<String> texts(String key, Node node) {
        List<Node> items = node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
        return items.stream().flatMap(item -> scalar(key, item).stream()).toList();
    }

    /** A list of lists of texts; a plain list counts as one of them. */
    List<List<String>> groups(String key) {
        Optional<Node> node = node(key);
        if (node.orElse(null) instanceof SequenceNode sequence
                && sequence.getValue().stream().allMatch(SequenceNode.class::isInstance)) {
            return sequence.getValue().stream().map(item -> texts(key, item)).toList();
        }
        return node.isEmpty() ? List.of() : List.of(texts(key));
    }

    /** The maps of a list; empty where the key is missing. */
    List<Section> sections(String key) {
        return items(key).stream().map(item -> of(file, item, mistakes)).toList();
    }

    /** A map under a key. */
    Optional<Section> section(String key) {
        return node(key).map(node -> of(file, node, mistakes));
    }

    /** The items of a list; empty where the key is missing. */
    List<Node> items(String key) {
        return node(key)
                .map(node -> {
                    if (node instanceof SequenceNode sequence) {
                        return sequence.getValue();
                    }
                    mistake(node, "'" + key + "' is " + describe(node) + ", expected a list");
                    return List.<Node>of();
                })
                .orElseGet(List::of);
    }

    Optional<Node> node(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key));
    }

    /** Notes every key that was not asked for: most often a spelling mistake. */
    void done() {
        List<String> unknown = new ArrayList<>(values.keySet());
        unknown.removeAll(asked);
        unknown.forEach(
                key -> mistakeAt(key, "unknown key '" + key + "', expected one of " + String.join(", ", asked)));
    }

    static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private static String describe(Node node) {
        return switch (node.getNodeId()) {
            case scalar -> "the text '" + ((ScalarNode) node).getValue() + "'";
            case sequence -> "a list";
            case mapping -> "a map";
            case anchor -> "an anchor";
        };
    }
}
