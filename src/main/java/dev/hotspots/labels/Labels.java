package dev.hotspots.labels;

import dev.hotspots.catalog.Nature;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is right about one contact, as far as somebody labelled it.
 *
 * @param accepted the values that count as right, the main one first; a field that nobody labelled is missing
 * @param alsoNatures natures that are clearly present as well or equally defensible
 * @param satisfactionScore satisfaction as a number on whatever scale, higher for more satisfied; for correlation only
 */
public record Labels(
        String contactId,
        Map<LabelField, List<String>> accepted,
        List<Nature> alsoNatures,
        OptionalDouble satisfactionScore) {

    public Labels {
        Map<LabelField, List<String>> copy = new EnumMap<>(LabelField.class);
        accepted.forEach((field, values) -> copy.put(field, List.copyOf(values)));
        accepted = Collections.unmodifiableMap(copy);
        alsoNatures = List.copyOf(alsoNatures);
    }

    /** The values of a field that count as right, the main one first; empty for a field that nobody labelled. */
    public List<String> accepted(LabelField field) {
        return accepted.getOrDefault(field, List.of());
    }

    /** The main value of a field; empty for a field that nobody labelled. */
    public Optional<String> main(LabelField field) {
        return accepted(field).stream().findFirst();
    }

    /** Whether nothing is labelled. */
    public boolean isEmpty() {
        return accepted.isEmpty() && alsoNatures.isEmpty() && satisfactionScore.isEmpty();
    }

    /**
     * These labels with those of a later line in their place, field by field. Natures belong together: where the later line
     * says what the nature is, or that there is a complaint where there was none, the earlier natures are gone.
     */
    Labels correctedBy(Labels later) {
        Map<LabelField, List<String>> corrected = new EnumMap<>(LabelField.class);
        corrected.putAll(accepted);
        corrected.putAll(later.accepted);
        boolean newNature = later.accepted.containsKey(LabelField.NATURE);
        if (!newNature && contradicts(corrected)) {
            corrected.remove(LabelField.NATURE);
        }
        return new Labels(
                contactId,
                corrected,
                newNature || !later.alsoNatures.isEmpty() ? later.alsoNatures : alsoNatures,
                later.satisfactionScore.isPresent() ? later.satisfactionScore : satisfactionScore);
    }

    /** A complaint beyond doubt without a nature; the opposite cannot come about, as no complaint implies no nature. */
    private static boolean contradicts(Map<LabelField, List<String>> accepted) {
        return List.of(LabelField.YES).equals(accepted.get(LabelField.COMPLAINT))
                && List.of(LabelField.NO_NATURE).equals(accepted.get(LabelField.NATURE));
    }
}
