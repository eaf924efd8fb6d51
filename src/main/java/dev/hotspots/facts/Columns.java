package dev.hotspots.facts;

import dev.hotspots.analysis.ContactFacts;
import dev.hotspots.catalog.Escalation;
import dev.hotspots.catalog.Nature;
import dev.hotspots.catalog.SubIssue;
import dev.hotspots.resolution.Attention;
import dev.hotspots.resolution.Resolution;
import dev.hotspots.satisfaction.Rating;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the facts file, the contract with every reader of it. A column is never renamed or given another meaning;
 * new ones are added, and older files then have NULL there.
 */
public final class Columns {

    private static final String CITATIONS = "STRUCT(policy VARCHAR, verdict VARCHAR, message INTEGER)[]";
    private static final String CHECKS = "STRUCT(id VARCHAR, outcome VARCHAR)[]";
    private static final String PROMISES =
            "STRUCT(message INTEGER, words VARCHAR, deadline VARCHAR, verdict VARCHAR)[]";
    private static final String EVIDENCE = "STRUCT(decision VARCHAR, rule VARCHAR, about VARCHAR, points DOUBLE,"
            + " message INTEGER, speaker VARCHAR, words VARCHAR, sentence VARCHAR)[]";

    /** Every column, in file order. */
    public static final List<Column> ALL = List.of(
            fromRun("business_date", "DATE", "business date of the run", Run::date),
            text("contact_id", "id of the contact as exported", ContactFacts::contactId),
            text(
                    "customer_id",
                    "as exported, not masked",
                    facts -> facts.details().customerId()),
            text("order_id", "as exported, not masked", facts -> facts.details().orderId()),
            text("case_id", "as exported", facts -> facts.details().caseId()),
            text("channel", "as exported", facts -> facts.details().channel()),
            text("product", "as exported", facts -> facts.details().product()),
            text(
                    "exported_category",
                    "goods or service category as exported",
                    facts -> facts.details().category()),
            text("queue", "as exported", facts -> facts.details().queue()),
            text("agent", "human who wrote most of the replies", ContactFacts::agent),
            moment("opened_at", "first timed message", ContactFacts::openedAt),
            new Column(
                    "opened_on",
                    "DATE",
                    "local day of opened_at",
                    (facts, run) -> facts.openedAt()
                            .map(at -> at.atZone(run.zone()).toLocalDate())
                            .orElse(null)),
            moment("last_message_at", "last timed message", ContactFacts::lastMessageAt),
            number("customer_messages", "messages", facts -> facts.counts().customer()),
            number(
                    "agent_messages",
                    "messages of humans",
                    facts -> facts.counts().agent()),
            number("bot_messages", "messages", facts -> facts.counts().bot()),
            number("system_messages", "messages", facts -> facts.counts().system()),
            text(
                    "contact_type",
                    "contact type id",
                    facts -> facts.categories().contactType().id()),
            flag(
                    "complaint",
                    "a grievance is voiced",
                    facts -> facts.categories().complaint()),
            text("nature", "CCA nature id; complaints only", ContactFacts::natureId),
            text(
                    "secondary_natures",
                    "nature ids, |-separated",
                    facts -> facts.categories().secondaryNatures().stream()
                            .map(Nature::id)
                            .collect(Collectors.joining("|"))),
            text(
                    "sub_issue",
                    "sub-issue id",
                    facts -> facts.categories().subIssue().map(SubIssue::id).orElse("")),
            text(
                    "scenario",
                    "scenario id",
                    facts -> facts.categories().scenario().id()),
            text(
                    "goods_category",
                    "goods or service category id, from the words",
                    facts -> facts.categories().goodsCategory()),
            text(
                    "emotion",
                    "strongest emotion of the customer",
                    facts -> facts.categories().emotion().id()),
            text(
                    "escalation",
                    "escalation ids, |-separated",
                    facts -> facts.categories().escalations().stream()
                            .map(Escalation::id)
                            .collect(Collectors.joining("|"))),
            flag(
                    "safety",
                    "harm or danger is spoken of",
                    facts -> facts.categories().safety()),
            flag(
                    "attitude",
                    "about the manner of staff",
                    facts -> facts.categories().attitude()),
            flag("review", "a close decision", facts -> facts.categories().review()),
            new Column(
                    "review_margin",
                    "DOUBLE",
                    "points by which the closer of complaint and nature was decided",
                    (facts, run) -> facts.categories().margin()),
            text("excerpt", "the customer's words, masked and cut; close decisions only", ContactFacts::excerpt),
            seconds(
                    "first_response_s",
                    "first human response, s",
                    facts -> facts.responses().first()),
            seconds("mean_wait_s", "mean wait over measured rounds, s", ContactFacts::meanWait),
            seconds("longest_wait_s", "longest wait of a round, s", ContactFacts::longestWait),
            number(
                    "rounds",
                    "measured rounds",
                    facts -> facts.responses().rounds().size()),
            number(
                    "daytime_rounds",
                    "rounds begun 08:00-23:00, an unanswered last one included",
                    facts -> facts.prompt().daytimeRounds()),
            number(
                    "prompt_rounds",
                    "of them answered within 3 min",
                    facts -> facts.prompt().withinThreeMinutes()),
            flag(
                    "unanswered",
                    "the customer wrote last",
                    facts -> facts.responses().unanswered()),
            text(
                    "resolution",
                    "resolved, open or not_measurable at as-of",
                    facts -> facts.resolution().state()),
            text("resolution_evidence", "exported, survey, accepted or silence", Columns::resolutionEvidence),
            moment("resolved_at", "when settled", facts -> resolved(facts).map(Resolution.Resolved::at)),
            seconds("resolution_s", "to the resolution; for an open matter its age, s", Columns::elapsed),
            number(
                    "resolution_workdays",
                    "Chinese working days to the resolution",
                    facts -> facts.workingDays().isPresent()
                            ? facts.workingDays().getAsLong()
                            : null),
            seconds(
                    "first_response_service_s",
                    "first human response in service-desk hours, s",
                    facts -> facts.serviceTime().firstResponse()),
            seconds(
                    "resolution_service_s",
                    "to the resolution in service-desk hours, s; NULL while open",
                    facts -> facts.serviceTime().resolution()),
            text(
                    "prompt_variant",
                    "how prompt replies are counted in the next two",
                    facts -> facts.promptness().variant().id()),
            number(
                    "prompt_questions",
                    "rounds, messages or contacts asked, as the variant counts",
                    facts -> facts.promptness().questions()),
            number(
                    "prompt_answered",
                    "of them answered within the variant's limit",
                    facts -> facts.promptness().prompt()),
            number(
                    "resolution_message",
                    "the message that shows the resolution, counted from 1; NULL for a column",
                    facts -> resolved(facts).flatMap(Columns::message).orElse(null)),
            text(
                    "resolution_problem",
                    "why the resolution is not measurable: no_times, resolved_before_opened, after_as_of",
                    facts -> facts.resolution() instanceof Resolution.NotMeasurable unknown
                            ? unknown.reason().id()
                            : ""),
            moment(
                    "settled_at",
                    "an agent's settlement that further silence of the customer may confirm",
                    ContactFacts::settledAt),
            moment(
                    "exported_resolved_at",
                    "the desk's own resolution time, though after as-of",
                    facts -> Optional.ofNullable(facts.details().resolvedAt())),
            number(
                    "chases",
                    "customer messages that press for progress",
                    facts -> facts.attention().chases()),
            number(
                    "handoffs",
                    "changes of the human who replies",
                    facts -> facts.attention().handoffs()),
            text(
                    "proactive_contact",
                    "logistics complaints: followed up unasked within 2 h: yes, not_seen, not_due, not_measurable",
                    facts -> facts.attention()
                            .proactive()
                            .map(Attention.Proactive::id)
                            .orElse("")),
            new Column(
                    "promises",
                    PROMISES,
                    "times agents committed to: deadline in UTC, verdict kept, broken, not_due or not_observable",
                    (facts, run) ->
                            facts.promises().stream().map(PromiseRow::of).toList()),
            number(
                    "first_rating",
                    "the earliest rating, 1 to 5",
                    facts -> facts.ratings().first().map(Rating::level).orElse(null)),
            text(
                    "rating_unread",
                    "a rating as exported on a scale that is not known",
                    facts -> facts.ratings().unread()),
            flag(
                    "invited",
                    "the customer was asked for a rating",
                    facts -> facts.ratings().invited()),
            text(
                    "outcome",
                    "settled by the words alone: yes, no, unclear",
                    facts -> facts.outcome().id()),
            number(
                    "rating",
                    "the customer's rating, 1 to 5",
                    facts -> facts.rating().map(Rating::level).orElse(null)),
            text(
                    "inferred_satisfaction",
                    "from the words: neg, neutral, pos",
                    facts -> facts.inferredSatisfaction().id()),
            flag(
                    "empathy",
                    "an agent showed understanding",
                    facts -> facts.manner().empathy()),
            text(
                    "apology",
                    "none, generic or specific",
                    facts -> facts.manner().apology().id()),
            flag(
                    "asks_key_info",
                    "an agent asked to locate the matter",
                    facts -> facts.manner().asksKeyInfo()),
            text(
                    "alternative",
                    "n/a, offered or missing",
                    facts -> facts.manner().alternative().id()),
            flag(
                    "promises_time",
                    "an agent promised a time limit",
                    facts -> facts.manner().promisesTime()),
            new Column(
                    "opportunities",
                    "VARCHAR[]",
                    "policy ids the complaint called for",
                    (facts, run) -> facts.opportunities()),
            new Column(
                    "citations",
                    CITATIONS,
                    "policies cited",
                    (facts, run) ->
                            facts.citations().stream().map(CitationRow::of).toList()),
            new Column("checks", CHECKS, "guidance checks that applied", (facts, run) -> CheckRow.of(facts.checks())),
            new Column("evidence", EVIDENCE, "words behind the decisions, masked", (facts, run) -> facts.evidence()),
            text(
                    "source_file",
                    "input file of the first message",
                    facts -> facts.origin().file()),
            number("source_line", "its line", facts -> facts.origin().line()),
            fromRun("catalog_version", "VARCHAR", "catalog that decided", Run::catalogVersion),
            fromRun("program_version", "VARCHAR", "program that decided", Run::programVersion));

    private Columns() {}

    private static Column text(String name, String meaning, Function<ContactFacts, String> value) {
        return new Column(name, "VARCHAR", meaning, (facts, run) -> {
            String text = value.apply(facts);
            return text.isEmpty() ? null : text;
        });
    }

    private static Column flag(String name, String meaning, Function<ContactFacts, Boolean> value) {
        return new Column(name, "BOOLEAN", meaning, (facts, run) -> value.apply(facts));
    }

    private static Column number(String name, String meaning, Function<ContactFacts, @Nullable Number> value) {
        return new Column(name, "BIGINT", meaning, (facts, run) -> value.apply(facts));
    }

    private static Column moment(String name, String meaning, Function<ContactFacts, Optional<Instant>> value) {
        return new Column(
                name, "TIMESTAMPTZ", meaning, (facts, run) -> value.apply(facts).orElse(null));
    }

    private static Column seconds(String name, String meaning, Function<ContactFacts, Optional<Duration>> value) {
        return new Column(
                name,
                "DOUBLE",
                meaning,
                (facts, run) -> value.apply(facts)
                        .map(duration -> duration.toMillis() / 1000.0)
                        .orElse(null));
    }

    private static Column fromRun(String name, String type, String meaning, Function<Run, Object> value) {
        return new Column(name, type, meaning, (facts, run) -> value.apply(run));
    }

    private static Optional<Resolution.Resolved> resolved(ContactFacts facts) {
        return facts.resolution() instanceof Resolution.Resolved resolved ? Optional.of(resolved) : Optional.empty();
    }

    private static Optional<Number> message(Resolution.Resolved resolved) {
        return resolved.message().isPresent() ? Optional.of(resolved.message().getAsInt() + 1) : Optional.empty();
    }

    private static String resolutionEvidence(ContactFacts facts) {
        return resolved(facts).map(resolved -> resolved.evidence().id()).orElse("");
    }

    private static Optional<Duration> elapsed(ContactFacts facts) {
        return facts.resolution() instanceof Resolution.Open open
                ? Optional.of(open.age())
                : resolved(facts).map(Resolution.Resolved::elapsed);
    }
}
