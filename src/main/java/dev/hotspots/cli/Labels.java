package dev.hotspots.cli;

import dev.hotspots.analysis.ContactFacts;
import dev.hotspots.catalog.Escalation;
import dev.hotspots.catalog.Nature;
import dev.hotspots.catalog.SubIssue;
import dev.hotspots.evaluation.Decisions;
import dev.hotspots.labels.LabelField;
import dev.hotspots.resolution.Resolution;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of a label file: every decision about a contact as text. Times are empty where they cannot be measured. */
final class Labels {

    /** A column: heading and value. */
    record Column(String name, Function<ContactFacts, String> value) {}

    static final List<Column> COLUMNS = List.of(
            new Column("contact_id", ContactFacts::contactId),
            decision(LabelField.CONTACT_TYPE),
            decision(LabelField.COMPLAINT),
            decision(LabelField.NATURE),
            new Column(
                    "secondary_natures",
                    facts -> facts.categories().secondaryNatures().stream()
                            .map(Nature::id)
                            .collect(Collectors.joining("|"))),
            new Column(
                    "sub_issue",
                    facts -> facts.categories().subIssue().map(SubIssue::id).orElse("")),
            decision(LabelField.SCENARIO),
            decision(LabelField.EMOTION),
            decision(LabelField.ESCALATION),
            decision(LabelField.RESOLVED),
            decision(LabelField.SATISFACTION),
            decision(LabelField.EMPATHY),
            decision(LabelField.APOLOGY),
            decision(LabelField.ASKS_KEY_INFO),
            decision(LabelField.ALTERNATIVE),
            decision(LabelField.CITES_POLICY),
            decision(LabelField.PROMISES_TIME),
            new Column(
                    "citations",
                    facts -> facts.citations().stream()
                            .map(citation ->
                                    citation.policy() + ":" + citation.verdict().id())
                            .distinct()
                            .collect(Collectors.joining("|"))),
            new Column(
                    "escalation_kinds",
                    facts -> facts.categories().escalations().stream()
                            .map(Escalation::id)
                            .collect(Collectors.joining("|"))),
            flag("safety", facts -> facts.categories().safety()),
            flag("attitude", facts -> facts.categories().attitude()),
            new Column("goods_category", facts -> facts.categories().goodsCategory()),
            flag("review", facts -> facts.categories().review()),
            new Column(
                    "rating",
                    facts -> facts.rating()
                            .map(rating -> String.valueOf(rating.level()))
                            .orElse("")),
            new Column("first_response_s", facts -> seconds(facts.responses().first())),
            new Column(
                    "resolution_s",
                    facts -> facts.resolution() instanceof Resolution.Resolved resolved
                            ? seconds(Optional.of(resolved.elapsed()))
                            : ""));

    private Labels() {}

    private static Column decision(LabelField field) {
        return new Column(field.id(), facts -> Decisions.of(field, facts));
    }

    private static Column flag(String name, Function<ContactFacts, Boolean> value) {
        return new Column(name, facts -> String.valueOf(value.apply(facts)));
    }

    private static String seconds(Optional<Duration> duration) {
        return duration.map(some -> String.valueOf(some.toSeconds())).orElse("");
    }
}
