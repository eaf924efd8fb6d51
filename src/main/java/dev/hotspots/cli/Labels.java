package dev.hotspots.cli;

import dev.hotspots.analysis.ContactFacts;
import dev.hotspots.catalog.Escalation;
import dev.hotspots.catalog.Nature;
import dev.hotspots.catalog.SubIssue;
import dev.hotspots.evaluation.Decisions;
import dev.hotspots.labels.LabelField;
import dev.hotspots.resolution.Attention;
import dev.hotspots.resolution.Promise;
import dev.hotspots.resolution.Resolution;
import dev.hotspots.satisfaction.Rating;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
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
            rating("rating", facts -> facts.ratings().last()),
            rating("first_rating", facts -> facts.ratings().first()),
            flag("invited", facts -> facts.ratings().invited()),
            seconds("first_response_seconds", facts -> facts.responses().first()),
            seconds(
                    "first_response_service_seconds",
                    facts -> facts.serviceTime().firstResponse()),
            seconds("mean_wait_seconds", ContactFacts::meanWait),
            seconds("longest_wait_seconds", ContactFacts::longestWait),
            number("response_rounds", facts -> facts.responses().rounds().size()),
            new Column("prompt_variant", facts -> facts.promptness().variant().id()),
            number("prompt_questions", facts -> facts.promptness().questions()),
            number("prompt_answered", facts -> facts.promptness().prompt()),
            flag("unanswered", facts -> facts.responses().unanswered()),
            moment("opened_at", ContactFacts::openedAt),
            moment("last_message_at", ContactFacts::lastMessageAt),
            new Column("resolution", facts -> facts.resolution().state()),
            new Column(
                    "resolution_evidence",
                    facts -> resolved(facts)
                            .map(resolved -> resolved.evidence().id())
                            .orElse("")),
            moment("resolved_at", facts -> resolved(facts).map(Resolution.Resolved::at)),
            new Column(
                    "resolution_problem",
                    facts -> facts.resolution() instanceof Resolution.NotMeasurable unknown
                            ? unknown.reason().id()
                            : ""),
            seconds("resolution_seconds", facts -> resolved(facts).map(Resolution.Resolved::elapsed)),
            seconds("resolution_service_seconds", facts -> facts.serviceTime().resolution()),
            new Column(
                    "resolution_working_days",
                    facts -> facts.workingDays().isPresent()
                            ? String.valueOf(facts.workingDays().getAsLong())
                            : ""),
            seconds(
                    "open_seconds",
                    facts -> facts.resolution() instanceof Resolution.Open open
                            ? Optional.of(open.age())
                            : Optional.empty()),
            number("chases", facts -> facts.attention().chases()),
            number("handoffs", facts -> facts.attention().handoffs()),
            new Column(
                    "proactive_contact",
                    facts -> facts.attention()
                            .proactive()
                            .map(Attention.Proactive::id)
                            .orElse("")),
            new Column(
                    "promises",
                    facts -> facts.promises().stream().map(Labels::promise).collect(Collectors.joining("|"))));

    private Labels() {}

    private static Column decision(LabelField field) {
        return new Column(field.id(), facts -> Decisions.of(field, facts));
    }

    private static Column flag(String name, Function<ContactFacts, Boolean> value) {
        return new Column(name, facts -> String.valueOf(value.apply(facts)));
    }

    private static Column number(String name, Function<ContactFacts, Integer> value) {
        return new Column(name, facts -> String.valueOf(value.apply(facts)));
    }

    private static Column rating(String name, Function<ContactFacts, Optional<Rating>> value) {
        return new Column(
                name,
                facts -> value.apply(facts)
                        .map(rating -> String.valueOf(rating.level()))
                        .orElse(""));
    }

    /** A moment in UTC. */
    private static Column moment(String name, Function<ContactFacts, Optional<Instant>> value) {
        return new Column(
                name, facts -> value.apply(facts).map(Instant::toString).orElse(""));
    }

    /** Message counted from 1, verdict, deadline in UTC: {@code 4 kept 2026-11-15T12:00:00Z}. */
    private static String promise(Promise promise) {
        return (promise.message() + 1) + " " + promise.verdict().id()
                + promise.deadline().map(deadline -> " " + deadline).orElse("");
    }

    private static Column seconds(String name, Function<ContactFacts, Optional<Duration>> value) {
        return new Column(name, facts -> value.apply(facts).map(Labels::seconds).orElse(""));
    }

    /** Seconds, with a fraction where there is one. */
    private static String seconds(Duration duration) {
        return new BigDecimal(duration.toMillis())
                .movePointLeft(3)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static Optional<Resolution.Resolved> resolved(ContactFacts facts) {
        return facts.resolution() instanceof Resolution.Resolved resolved ? Optional.of(resolved) : Optional.empty();
    }
}
