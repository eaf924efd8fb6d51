package dev.hotspots.evaluation;

import dev.hotspots.labels.LabelField;
import dev.hotspots.labels.LabelValue;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What was decided against what is right.
 *
 * @param values those that occur, in the order of their list
 * @param counts a row for each right value, in it the contacts by decided value
 */
public record Confusion(List<LabelValue> values, List<List<Long>> counts) {

    public Confusion {
        values = List.copyOf(values);
        counts = counts.stream().map(List::copyOf).toList();
    }

    static Confusion of(LabelField field, List<Comparison> comparisons) {
        List<LabelValue> values = field.choices().stream()
                .filter(value -> comparisons.stream()
                        .anyMatch(one -> one.truth(field).equals(value.id())
                                || one.decided(field).equals(value.id())))
                .toList();
        return new Confusion(
                values,
                values.stream()
                        .map(row -> values.stream()
                                .map(column -> count(field, row, column, comparisons))
                                .toList())
                        .toList());
    }

    private static Long count(LabelField field, LabelValue right, LabelValue decided, List<Comparison> comparisons) {
        return comparisons.stream()
                .filter(one -> one.truth(field).equals(right.id())
                        && one.decided(field).equals(decided.id()))
                .count();
    }

    /** Contacts of a row. */
    public long labelled(int row) {
        return counts.get(row).stream().mapToLong(Long::longValue).sum();
    }

    /** Contacts of a column. */
    public long decided(int column) {
        return counts.stream().mapToLong(row -> row.get(column)).sum();
    }

    /** All contacts. */
    public long total() {
        return counts.stream().flatMap(List::stream).mapToLong(Long::longValue).sum();
    }

    /** Cohen's kappa: agreement beyond what the frequencies alone bring about; empty where these leave no room for any. */
    public OptionalDouble kappa() {
        double total = total();
        double agreement = 0;
        double chance = 0;
        for (int i = 0; i < values.size(); i++) {
            agreement += counts.get(i).get(i) / total;
            chance += labelled(i) / total * (decided(i) / total);
        }
        return values.size() < 2 ? OptionalDouble.empty() : OptionalDouble.of((agreement - chance) / (1 - chance));
    }
}
