package dev.hotspots.evaluation;

import dev.hotspots.analysis.ContactFacts;
import dev.hotspots.labels.LabelField;
import dev.hotspots.labels.LabelSet;
import dev.hotspots.statistics.Correlation;
import dev.hotspots.statistics.Proportion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Decisions held against labels. What has only one of them is counted and otherwise left out.
 *
 * @param comparisons contacts that have both, ordered by contact id
 * @param unlabelled contacts without labels
 * @param missing ids of labelled contacts that the input does not have, in order
 */
public record Evaluation(List<Comparison> comparisons, long unlabelled, List<String> missing) {

    public Evaluation {
        comparisons = List.copyOf(comparisons);
        missing = List.copyOf(missing);
    }

    /** Holds the decisions about contacts, each at most once, against labels. */
    public static Evaluation of(Stream<ContactFacts> contacts, LabelSet labels) {
        Map<String, Comparison> comparisons = new TreeMap<>();
        Set<String> missing = new TreeSet<>(labels.byContact().keySet());
        long[] unlabelled = {0};
        contacts.forEach(facts -> labels.of(facts.contactId())
                .ifPresentOrElse(
                        known -> {
                            comparisons.put(facts.contactId(), new Comparison(facts, known));
                            missing.remove(facts.contactId());
                        },
                        () -> unlabelled[0]++));
        return new Evaluation(List.copyOf(comparisons.values()), unlabelled[0], List.copyOf(missing));
    }

    /** The fields that are labelled of some contact, in the order of {@link LabelField}. */
    public List<FieldScore> fields() {
        return Arrays.stream(LabelField.values())
                .map(field -> Map.entry(field, labelled(field)))
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> FieldScore.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<Comparison> labelled(LabelField field) {
        return comparisons.stream().filter(one -> one.isLabelled(field)).toList();
    }

    /** Of labelled complaints that were found: whose decided nature is accepted. */
    public Optional<Proportion> natureOfFoundComplaints() {
        return share(natureShare(true), one -> one.isRight(LabelField.NATURE));
    }

    /** Of labelled complaints that were found: whose decided nature is accepted or clearly present as well. */
    public Optional<Proportion> defensibleNatureOfFoundComplaints() {
        return share(natureShare(true), Comparison::isNatureDefensible);
    }

    /** Of all labelled complaints, one that was not found being wrong: whose decided nature is accepted or present as well. */
    public Optional<Proportion> defensibleNatureOfAllComplaints() {
        return share(natureShare(false), Comparison::isNatureDefensible);
    }

    private List<Comparison> natureShare(boolean foundOnly) {
        return comparisons.stream()
                .filter(Comparison::isComplaintWithNature)
                .filter(one -> !foundOnly || one.facts().categories().complaint())
                .toList();
    }

    private static Optional<Proportion> share(List<Comparison> whole, Predicate<Comparison> part) {
        return whole.isEmpty()
                ? Optional.empty()
                : Optional.of(new Proportion(whole.stream().filter(part).count(), whole.size()));
    }

    /** The inferred satisfaction and the labelled scores; empty where there are too few or they never differ. */
    public Optional<Correlation> satisfaction() {
        List<Correlation.Pair> pairs = new ArrayList<>();
        comparisons.forEach(one -> one.labels()
                .satisfactionScore()
                .ifPresent(score -> pairs.add(new Correlation.Pair(Decisions.satisfactionScore(one.facts()), score))));
        return Correlation.of(pairs);
    }

    /** Decisions that are not accepted, by field, then by contact. */
    public List<Disagreement> disagreements() {
        return Arrays.stream(LabelField.values())
                .flatMap(field -> labelled(field).stream()
                        .filter(one -> !one.isRight(field))
                        .map(one -> Disagreement.of(field, one)))
                .toList();
    }

    /** The same for each group of contacts, ordered by name; contacts without one under the empty name. */
    public Map<String, Evaluation> by(Grouping grouping) {
        Map<String, List<Comparison>> groups = new TreeMap<>();
        comparisons.forEach(one -> groups.computeIfAbsent(grouping.of(one.facts()), name -> new ArrayList<>())
                .add(one));
        Map<String, Evaluation> evaluations = new TreeMap<>();
        groups.forEach((name, members) -> evaluations.put(name, new Evaluation(members, 0, List.of())));
        return evaluations;
    }
}
