package dev.hotspots.analysis;

import dev.hotspots.catalog.Catalog;
import dev.hotspots.catalog.Dimension;
import dev.hotspots.catalog.Finding;
import dev.hotspots.catalog.Outcome;
import dev.hotspots.catalog.Policy;
import dev.hotspots.catalog.Reading;
import dev.hotspots.catalog.RuleBook.FiredRule;
import dev.hotspots.catalog.Scenario;
import dev.hotspots.catalog.Sentiment;
import dev.hotspots.catalog.Service;
import dev.hotspots.catalog.Tally;
import dev.hotspots.clock.ServiceHours;
import dev.hotspots.clock.WorkingDays;
import dev.hotspots.complaint.Categories;
import dev.hotspots.conversation.Contact;
import dev.hotspots.conversation.Message;
import dev.hotspots.conversation.Speaker;
import dev.hotspots.guidance.CheckResult;
import dev.hotspots.guidance.Checks;
import dev.hotspots.guidance.ReplyManner;
import dev.hotspots.learned.LanguageModel;
import dev.hotspots.learned.Opinion;
import dev.hotspots.learned.Question;
import dev.hotspots.policy.Citation;
import dev.hotspots.policy.CitationFinder;
import dev.hotspots.policy.Opportunities;
import dev.hotspots.resolution.Attention;
import dev.hotspots.resolution.Promises;
import dev.hotspots.resolution.Promptness;
import dev.hotspots.resolution.Resolution;
import dev.hotspots.resolution.ResolutionFinder;
import dev.hotspots.resolution.Responses;
import dev.hotspots.resolution.Turns;
import dev.hotspots.satisfaction.Ratings;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Analyses contacts. Holds no state of a contact: the same contact gives the same facts, in any order, on any thread. */
public final class ContactAnalyser {

    private final Catalog catalog;
    private final LanguageModel model;
    private final ZoneId zone;
    private final LocalDate untimed;
    private final CitationFinder citations;
    private final Opportunities opportunities;
    private final Checks checks;
    private final Service service;
    private final Instant asOf;
    private final ResolutionFinder resolutions;
    private final Promises promises;
    private final WorkingDays workingDays;

    /**
     * An analyser with rules alone.
     *
     * @param asOf what has not happened by then is open
     * @param zone in which days begin and office hours run
     */
    public ContactAnalyser(Catalog catalog, Instant asOf, ZoneId zone) {
        this(catalog, LanguageModel.silent(), asOf, zone);
    }

    /**
     * An analyser with a catalog and a model.
     *
     * @param asOf what has not happened by then is open
     * @param zone in which days begin and office hours run
     */
    public ContactAnalyser(Catalog catalog, LanguageModel model, Instant asOf, ZoneId zone) {
        this.model = model;
        this.catalog = catalog;
        this.zone = zone;
        this.untimed = asOf.minusNanos(1).atZone(zone).toLocalDate();
        this.citations = new CitationFinder(catalog, zone, untimed);
        this.opportunities = new Opportunities(catalog);
        this.checks = new Checks(catalog);
        this.service = catalog.service();
        this.asOf = asOf;
        this.resolutions = new ResolutionFinder(asOf, service.settlement());
        this.promises = new Promises(service, catalog.calendar(), asOf, zone);
        this.workingDays = new WorkingDays(catalog.calendar());
    }

    /** Everything about one contact. */
    public ContactFacts analyse(Contact contact) {
        Reading reading = catalog.read(contact);
        ContactFacts.Counts counts = counts(contact);
        List<FiredRule> fired = catalog.ruleBook().fired(reading);
        Tally tally = Tally.of(fired);
        Optional<Opinion> opinion = model.opinion(reading, fired);
        Categories categories =
                opinion.map(some -> Categories.of(tally, catalog, some)).orElseGet(() -> Categories.of(tally, catalog));
        Outcome outcome = opinion.map(some -> some.first(Question.RESOLVED, Outcome.class))
                .orElseGet(() -> outcome(tally));
        OptionalInt acceptance = acceptance(reading, fired);
        Outcome inText = acceptance.isEmpty() && outcome == Outcome.YES ? Outcome.UNCLEAR : outcome;
        Resolution resolution = resolutions.of(contact, inText, acceptance.orElse(0));
        Turns turns = Turns.of(contact, service.response());
        Responses responses = Responses.of(turns);
        List<Citation> cited = citations.in(reading, fired);
        // Checks are about what agents did: a contact without one is none of theirs.
        List<CheckResult> checked = counts.agent() == 0 ? List.of() : checks.of(reading);
        return new ContactFacts(
                contact.id(),
                contact.details(),
                contact.origin(),
                agent(contact, turns),
                counts,
                contact.openedAt(),
                contact.lastMessageAt(),
                categories,
                ReplyManner.of(tally),
                responses,
                new ContactFacts.Prompt(responses.daytimeRounds(zone), responses.promptInDaytime(zone)),
                Promptness.of(turns, service.response(), zone),
                resolution,
                workingDays(contact, resolution),
                serviceTime(contact, responses, resolution),
                resolutions.settledAt(contact, inText),
                Attention.of(contact, turns, service.settlement(), resolution, isLogistics(categories), asOf),
                promises.in(contact, turns, committing(reading, fired)),
                outcome,
                Ratings.of(contact, service.satisfaction()),
                opinion.map(some -> some.first(Question.SATISFACTION, Sentiment.class))
                        .orElseGet(() -> sentiment(tally)),
                cited,
                opportunities(reading, categories),
                checked,
                evidence(reading, fired, cited, checked, opinion),
                categories.review() ? Excerpt.of(contact) : "");
    }

    private List<Evidence> evidence(
            Reading reading,
            List<FiredRule> fired,
            List<Citation> cited,
            List<CheckResult> checked,
            Optional<Opinion> opinion) {
        List<Evidence> evidence = EvidenceTrail.of(reading, fired, cited, checked);
        return opinion.map(some -> Stream.concat(evidence.stream(), new LearnedEvidence(model, reading, fired).of(some))
                        .toList())
                .orElse(evidence);
    }

    private List<String> opportunities(Reading reading, Categories categories) {
        LocalDate day = reading.contact()
                .openedAt()
                .map(opened -> opened.atZone(zone).toLocalDate())
                .orElse(untimed);
        return categories
                .nature()
                .map(nature -> opportunities.of(reading, nature, categories.scenario(), day).stream()
                        .map(Policy::id)
                        .toList())
                .orElseGet(List::of);
    }

    private OptionalLong workingDays(Contact contact, Resolution resolution) {
        return resolution instanceof Resolution.Resolved resolved
                ? workingDays.between(
                        contact.openedAt().orElseThrow().atZone(zone).toLocalDate(),
                        resolved.at().atZone(zone).toLocalDate())
                : OptionalLong.empty();
    }

    private static boolean isLogistics(Categories categories) {
        return categories.complaint() && categories.scenario() == Scenario.LOGISTICS;
    }

    /** The agents' messages in which a rule finds a promise with a time. */
    private static SortedSet<Integer> committing(Reading reading, List<FiredRule> fired) {
        SortedSet<Integer> messages = new TreeSet<>();
        for (FiredRule one : fired) {
            if (one.rule().speaksFor(Dimension.PROMISES_TIME, "")) {
                for (int i = 0; i < one.finding().size(); i++) {
                    messages.add(one.finding().message(i));
                }
            }
        }
        messages.removeIf(message -> reading.speaker(message) != Speaker.AGENT);
        return messages;
    }

    private ContactFacts.ServiceTime serviceTime(Contact contact, Responses responses, Resolution resolution) {
        ServiceHours hours = service.desk().hours(contact.details().queue(), catalog.calendar(), zone);
        Optional<Duration> firstResponse = responses
                .firstAsked()
                .flatMap(asked ->
                        hours.between(asked, asked.plus(responses.first().orElseThrow())));
        Optional<Duration> resolved = resolution instanceof Resolution.Resolved some
                ? hours.between(contact.openedAt().orElseThrow(), some.at())
                : Optional.empty();
        return new ContactFacts.ServiceTime(firstResponse, resolved);
    }

    private static Outcome outcome(Tally tally) {
        double yes = tally.points(Dimension.RESOLVED, Outcome.YES);
        double no = tally.points(Dimension.RESOLVED, Outcome.NO);
        if (Math.max(yes, no) < 1 || yes == no) {
            return Outcome.UNCLEAR;
        }
        return yes > no ? Outcome.YES : Outcome.NO;
    }

    private static Sentiment sentiment(Tally tally) {
        double positive = tally.points(Dimension.SATISFACTION, Sentiment.POS);
        double negative = tally.points(Dimension.SATISFACTION, Sentiment.NEG);
        if (Math.max(positive, negative) < 1 || positive == negative) {
            return Sentiment.NEUTRAL;
        }
        return positive > negative ? Sentiment.POS : Sentiment.NEG;
    }

    /** The last customer message with words that speak for a settlement: acceptance is the customer's, not the agent's. */
    private static OptionalInt acceptance(Reading reading, List<FiredRule> fired) {
        int last = -1;
        for (FiredRule one : fired) {
            if (one.rule().speaksFor(Dimension.RESOLVED, Outcome.YES.id())) {
                last = Math.max(last, lastOfCustomer(reading, one.finding()));
            }
        }
        return last < 0 ? OptionalInt.empty() : OptionalInt.of(last);
    }

    private static int lastOfCustomer(Reading reading, Finding finding) {
        for (int i = finding.size() - 1; i >= 0; i--) {
            if (reading.speaker(finding.message(i)) == Speaker.CUSTOMER) {
                return finding.message(i);
            }
        }
        return -1;
    }

    private static String agent(Contact contact, Turns turns) {
        Map<String, Integer> replies = new LinkedHashMap<>();
        for (int i = 0; i < contact.messages().size(); i++) {
            Message message = contact.messages().get(i);
            if (turns.isHuman(i)) {
                int written = replies.getOrDefault(message.speakerId(), 0) + 1;
                replies.remove(message.speakerId());
                replies.put(message.speakerId(), written);
            }
        }
        return replies.entrySet().stream()
                .reduce((one, other) -> other.getValue() >= one.getValue() ? other : one)
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static ContactFacts.Counts counts(Contact contact) {
        return new ContactFacts.Counts(
                count(contact, Speaker.CUSTOMER),
                count(contact, Speaker.AGENT),
                count(contact, Speaker.BOT),
                count(contact, Speaker.SYSTEM));
    }

    private static int count(Contact contact, Speaker speaker) {
        int count = 0;
        for (Message message : contact.messages()) {
            count += message.speaker() == speaker ? 1 : 0;
        }
        return count;
    }
}
