package dev.hotspots.evaluation;

import dev.hotspots.labels.LabelField;
import dev.hotspots.labels.LabelValue;
import dev.hotspots.statistics.Proportion;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How well one field was decided.
 *
 * @param accuracy right decisions among the contacts of which the field is labelled
 * @param values those that labels or decisions have, in the order of their list
 */
public record FieldScore(LabelField field, Proportion accuracy, List<ValueScore> values, Confusion confusion) {

    public FieldScore {
        values = List.copyOf(values);
    }

    /** The score over contacts of which the field is labelled; at least one. */
    static FieldScore of(LabelField field, List<Comparison> labelled) {
        long right = labelled.stream().filter(one -> one.isRight(field)).count();
        return new FieldScore(
                field,
                new Proportion(right, labelled.size()),
                field.choices().stream()
                        .map(value -> score(field, value, labelled))
                        .filter(ValueScore::occurs)
                        .toList(),
                Confusion.of(field, labelled));
    }

    private static ValueScore score(LabelField field, LabelValue value, List<Comparison> labelled) {
        List<Comparison> decided = labelled.stream()
                .filter(one -> one.decided(field).equals(value.id()))
                .toList();
        long right = decided.stream().filter(one -> one.isRight(field)).count();
        long missed = labelled.stream()
                .filter(one -> !one.isRight(field) && one.accepted(field).equals(List.of(value.id())))
                .count();
        return new ValueScore(value, right, decided.size() - right, missed);
    }

    /** The mean F1 of the values that occur. */
    public double macroF1() {
        return values.stream()
                .map(ValueScore::f1)
                .flatMapToDouble(OptionalDouble::stream)
                .average()
                .orElse(0);
    }

    /** The F1 of a flag's yes; empty for fields that are no flag, and where nothing was or should have been yes. */
    public OptionalDouble f1OfYes() {
        return values.stream()
                .filter(score -> field.isFlag() && score.value().id().equals(LabelField.YES))
                .map(ValueScore::f1)
                .findFirst()
                .orElseGet(OptionalDouble::empty);
    }
}
