package dev.hotspots.training;

import de.bwaldvogel.liblinear.FeatureNode;
import dev.hotspots.catalog.Catalog;
import dev.hotspots.catalog.Named;
import dev.hotspots.catalog.Reading;
import dev.hotspots.conversation.Contact;
import dev.hotspots.labels.LabelField;
import dev.hotspots.labels.LabelSet;
import dev.hotspots.labels.Labels;
import dev.hotspots.learned.Feature;
import dev.hotspots.learned.Question;
import dev.hotspots.learned.Sketch;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Labelled contacts, read with the phrases and rules of a catalog, as rows of numbered features. Features that stand in very
 * few contacts are left out: they are names and numbers, not language.
 */
public final class Corpus {

    private static final int LEAST_CONTACTS = 5;

    private final List<Example> examples;
    private final List<Feature> features;
    private final List<FeatureNode[]> rows;
    private final double[] spreads;

    private Corpus(List<Example> examples, List<Feature> features, List<FeatureNode[]> rows) {
        this.examples = examples;
        this.features = features;
        this.rows = rows;
        this.spreads = spreads(features, rows);
    }

    /** The contacts that have labels, in the order given. Sketches are drawn twice rather than kept: they are large. */
    public static Corpus of(List<Contact> contacts, LabelSet labels, Catalog catalog) {
        List<Contact> labelled = contacts.stream()
                .filter(contact -> labels.of(contact.id()).isPresent())
                .toList();
        Map<Feature, Integer> counts = new ConcurrentHashMap<>();
        labelled.parallelStream()
                .forEach(contact -> sketch(contact, catalog)
                        .strengths()
                        .keySet()
                        .forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        counts.values().removeIf(count -> count < LEAST_CONTACTS);
        List<Feature> features = List.copyOf(new TreeSet<>(counts.keySet()));
        Map<Feature, Integer> numbers = IntStream.range(0, features.size())
                .boxed()
                .collect(Collectors.toMap(features::get, number -> number, (one, other) -> one, HashMap::new));
        return new Corpus(
                labelled.stream()
                        .map(contact -> example(labels.of(contact.id()).orElseThrow()))
                        .toList(),
                features,
                labelled.parallelStream()
                        .map(contact -> row(sketch(contact, catalog), numbers))
                        .toList());
    }

    private static Sketch sketch(Contact contact, Catalog catalog) {
        Reading reading = catalog.read(contact);
        return Sketch.of(reading, catalog.ruleBook().fired(reading));
    }

    /** The library counts features from 1 and wants their numbers to rise. */
    private static FeatureNode[] row(Sketch sketch, Map<Feature, Integer> numbers) {
        return sketch.strengths().entrySet().stream()
                .filter(entry -> numbers.containsKey(entry.getKey()))
                .map(entry -> new FeatureNode(numbers.getOrDefault(entry.getKey(), 0) + 1, entry.getValue()))
                .sorted(Comparator.comparingInt(FeatureNode::getIndex))
                .toArray(FeatureNode[]::new);
    }

    private static Example example(Labels labels) {
        Map<Question, List<String>> accepted = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            List<String> values = labels.accepted(LabelField.find(question.id()).orElseThrow());
            if (!values.isEmpty()) {
                accepted.put(question, values);
            }
        }
        return new Example(
                labels.contactId(),
                accepted,
                labels.alsoNatures().stream().map(Named::id).toList());
    }

    /** The labels, in the order of the contacts. */
    public List<Example> examples() {
        return examples;
    }

    /** All features that may be weighed, in their own order. */
    List<Feature> features() {
        return features;
    }

    /** The numbers of the features of some kinds. */
    BitSet features(Predicate<Feature.Kind> wanted) {
        BitSet found = new BitSet();
        for (int i = 0; i < features.size(); i++) {
            found.set(i, wanted.test(features.get(i).kind()));
        }
        return found;
    }

    /** The root of the summed squares of a feature's strengths: large for what is often and strongly there. */
    double spread(int feature) {
        return spreads[feature];
    }

    private static double[] spreads(List<Feature> features, List<FeatureNode[]> rows) {
        double[] squares = new double[features.size()];
        for (FeatureNode[] row : rows) {
            for (FeatureNode node : row) {
                squares[node.getIndex() - 1] += node.getValue() * node.getValue();
            }
        }
        return Arrays.stream(squares).map(Math::sqrt).toArray();
    }

    /** What stands in a contact, by rising number of feature, counted from 1. */
    FeatureNode[] row(int contact) {
        return rows.get(contact);
    }
}
