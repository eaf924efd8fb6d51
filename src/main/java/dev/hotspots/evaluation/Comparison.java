package dev.hotspots.evaluation;

import dev.hotspots.analysis.ContactFacts;
import dev.hotspots.catalog.Nature;
import dev.hotspots.labels.LabelField;
import dev.hotspots.labels.Labels;
import java.util.List;

/** A contact of which both decisions and labels are known. */
public record Comparison(ContactFacts facts, Labels labels) {

    boolean isLabelled(LabelField field) {
        return !labels.accepted(field).isEmpty();
    }

    List<String> accepted(LabelField field) {
        return labels.accepted(field);
    }

    String decided(LabelField field) {
        return Decisions.of(field, facts);
    }

    boolean isRight(LabelField field) {
        return accepted(field).contains(decided(field));
    }

    /** A right decision's value, or else the main accepted one. */
    String truth(LabelField field) {
        return isRight(field) ? decided(field) : accepted(field).get(0);
    }

    /** A complaint beyond doubt, its nature labelled. */
    boolean isComplaintWithNature() {
        return labels.accepted(LabelField.COMPLAINT).equals(List.of(LabelField.YES)) && isLabelled(LabelField.NATURE);
    }

    /** Whether the decided nature is accepted or clearly present as well. */
    boolean isNatureDefensible() {
        return isRight(LabelField.NATURE)
                || labels.alsoNatures().stream().map(Nature::id).anyMatch(decided(LabelField.NATURE)::equals);
    }
}
