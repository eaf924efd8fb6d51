package dev.hotspots.analysis;

import dev.hotspots.catalog.Nature;
import dev.hotspots.catalog.Outcome;
import dev.hotspots.catalog.Sentiment;
import dev.hotspots.complaint.Categories;
import dev.hotspots.conversation.ContactDetails;
import dev.hotspots.conversation.Origin;
import dev.hotspots.guidance.CheckResult;
import dev.hotspots.guidance.ReplyManner;
import dev.hotspots.policy.Citation;
import dev.hotspots.resolution.Attention;
import dev.hotspots.resolution.Promise;
import dev.hotspots.resolution.Promptness;
import dev.hotspots.resolution.Resolution;
import dev.hotspots.resolution.Responses;
import dev.hotspots.satisfaction.Rating;
import dev.hotspots.satisfaction.Ratings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Everything the product says about one contact.
 *
 * @param agent the human who wrote most of the replies, the later one where two wrote as many; empty without a human reply
 * @param counts messages by speaker
 * @param outcome whether the words show that the matter was settled
 * @param workingDays to the resolution; empty when it is open, not measurable or beyond the calendar
 * @param serviceTime the same waits in service-desk hours
 * @param settledAt an agent's settlement that further silence of the customer may confirm
 * @param inferredSatisfaction from the words; never mixed with {@code ratings}
 * @param opportunities ids of the policies the complaint called for
 * @param excerpt the customer's words, masked and cut, where a person should confirm a decision; empty otherwise
 */
public record ContactFacts(
        String contactId,
        ContactDetails details,
        Origin origin,
        String agent,
        Counts counts,
        Optional<Instant> openedAt,
        Optional<Instant> lastMessageAt,
        Categories categories,
        ReplyManner manner,
        Responses responses,
        Prompt prompt,
        Promptness promptness,
        Resolution resolution,
        OptionalLong workingDays,
        ServiceTime serviceTime,
        Optional<Instant> settledAt,
        Attention attention,
        List<Promise> promises,
        Outcome outcome,
        Ratings ratings,
        Sentiment inferredSatisfaction,
        List<Citation> citations,
        List<String> opportunities,
        List<CheckResult> checks,
        List<Evidence> evidence,
        String excerpt) {

    public ContactFacts {
        citations = List.copyOf(citations);
        opportunities = List.copyOf(opportunities);
        promises = List.copyOf(promises);
        checks = List.copyOf(checks);
        evidence = List.copyOf(evidence);
    }

    /** Messages by who wrote them. */
    public record Counts(int customer, int agent, int bot, int system) {
        public int all() {
            return customer + agent + bot + system;
        }
    }

    /** The rating that counts; empty without one. */
    public Optional<Rating> rating() {
        return ratings.last();
    }

    /** Rounds between 08:00 and 23:00 and how many of them were answered within three minutes. */
    public record Prompt(long daytimeRounds, long withinThreeMinutes) {}

    /**
     * Waits in the hours in which the desk is staffed; 0 for one wholly outside them. Empty where there is nothing to measure or
     * the desk's hours are not known for those days.
     */
    public record ServiceTime(Optional<Duration> firstResponse, Optional<Duration> resolution) {}

    /** The mean wait over all measured rounds; empty without one. */
    public Optional<Duration> meanWait() {
        List<Responses.Round> rounds = responses.rounds();
        return rounds.isEmpty()
                ? Optional.empty()
                : Optional.of(rounds.stream()
                        .map(Responses.Round::waited)
                        .reduce(Duration.ZERO, Duration::plus)
                        .dividedBy(rounds.size()));
    }

    /** The longest measured wait; empty without one. */
    public Optional<Duration> longestWait() {
        return responses.rounds().stream().map(Responses.Round::waited).max(Duration::compareTo);
    }

    /** The nature's id; empty when the contact is no complaint. */
    public String natureId() {
        return categories.nature().map(Nature::id).orElse("");
    }
}
