package dev.hotspots.cli;

import dev.hotspots.analysis.ContactFacts;
import dev.hotspots.catalog.Escalation;
import dev.hotspots.catalog.Nature;
import dev.hotspots.catalog.SubIssue;
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
            new Column("contact_type", facts -> facts.categories().contactType().id()),
            flag("complaint", facts -> facts.categories().complaint()),
            new Column("nature", ContactFacts::natureId),
            new Column(
                    "secondary_natures",
                    facts -> facts.categories().secondaryNatures().stream()
                            .map(Nature::id)
                            .collect(Collectors.joining("|"))),
            new Column(
                    "sub_issue",
                    facts -> facts.categories().subIssue().map(SubIssue::id).orElse("")),
            new Column("scenario", facts -> facts.categories().scenario().id()),
            new Column("emotion", facts -> facts.categories().emotion().id()),
            flag("escalation", facts -> !facts.categories().escalations().isEmpty()),
            new Column("resolved", facts -> facts.outcome().id()),
            new Column("satisfaction", facts -> facts.inferredSatisfaction().id()),
            flag("empathy", facts -> facts.manner().empathy()),
            new Column("apology", facts -> facts.manner().apology().id()),
            flag("asks_key_info", facts -> facts.manner().asksKeyInfo()),
            new Column("alternative", facts -> facts.manner().alternative().id()),
            flag("cites_policy", facts -> !facts.citations().isEmpty()),
            flag("promises_time", facts -> facts.manner().promisesTime()),
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

    private static Column flag(String name, Function<ContactFacts, Boolean> value) {
        return new Column(name, facts -> String.valueOf(value.apply(facts)));
    }

    private static String seconds(Optional<Duration> duration) {
        return duration.map(some -> String.valueOf(some.toSeconds())).orElse("");
    }
}
