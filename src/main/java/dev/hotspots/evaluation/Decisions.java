package dev.hotspots.evaluation;

import dev.hotspots.analysis.ContactFacts;
import dev.hotspots.analysis.Evidence;
import dev.hotspots.labels.LabelField;
import java.util.List;
import java.util.Set;

/** The decisions about a contact in the terms of labels. */
public final class Decisions {

    private Decisions() {}

    /** The id of what was decided. */
    public static String of(LabelField field, ContactFacts facts) {
        return switch (field) {
            case CONTACT_TYPE -> facts.categories().contactType().id();
            case COMPLAINT -> flag(facts.categories().complaint());
            case NATURE -> facts.natureId();
            case SCENARIO -> facts.categories().scenario().id();
            case EMOTION -> facts.categories().emotion().id();
            case ESCALATION -> flag(!facts.categories().escalations().isEmpty());
            case RESOLVED -> facts.outcome().id();
            case SATISFACTION -> facts.inferredSatisfaction().id();
            case EMPATHY -> flag(facts.manner().empathy());
            case APOLOGY -> facts.manner().apology().id();
            case ASKS_KEY_INFO -> flag(facts.manner().asksKeyInfo());
            case ALTERNATIVE -> facts.manner().alternative().id();
            case CITES_POLICY -> flag(!facts.citations().isEmpty());
            case PROMISES_TIME -> flag(facts.manner().promisesTime());
        };
    }

    private static String flag(boolean holds) {
        return holds ? LabelField.YES : LabelField.NO;
    }

    /** The inferred satisfaction as a number, higher for more satisfied: -1, 0 or 1. */
    public static double satisfactionScore(ContactFacts facts) {
        return switch (facts.inferredSatisfaction()) {
            case NEG -> -1;
            case NEUTRAL -> 0;
            case POS -> 1;
        };
    }

    /** The words that spoke for any value of a field, in the order of the evidence. */
    public static List<Evidence> evidence(LabelField field, ContactFacts facts) {
        Set<String> dimensions = switch (field) {
            case NATURE -> Set.of("nature", "sub_issue");
            case CITES_POLICY -> Set.of("citation");
            default -> Set.of(field.id());
        };
        return facts.evidence().stream()
                .filter(evidence -> dimensions.contains(dimension(evidence)))
                .toList();
    }

    private static String dimension(Evidence evidence) {
        int dot = evidence.decision().indexOf('.');
        return dot < 0 ? evidence.decision() : evidence.decision().substring(0, dot);
    }
}
