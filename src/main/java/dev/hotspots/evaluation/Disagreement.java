package dev.hotspots.evaluation;

import dev.hotspots.analysis.Evidence;
import dev.hotspots.labels.LabelField;
import java.util.List;

/**
 * A decision that labels do not accept.
 *
 * @param accepted ids, the main one first
 * @param decided id
 * @param evidence the masked words that spoke for any value of the field; empty where no rule found any
 */
public record Disagreement(
        String contactId, LabelField field, List<String> accepted, String decided, List<Evidence> evidence) {

    public Disagreement {
        accepted = List.copyOf(accepted);
        evidence = List.copyOf(evidence);
    }

    static Disagreement of(LabelField field, Comparison comparison) {
        return new Disagreement(
                comparison.facts().contactId(),
                field,
                comparison.accepted(field),
                comparison.decided(field),
                Decisions.evidence(field, comparison.facts()));
    }
}
