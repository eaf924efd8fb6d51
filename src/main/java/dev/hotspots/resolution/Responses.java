package dev.hotspots.resolution;

import dev.hotspots.catalog.ResponseVariant;
import dev.hotspots.catalog.Service;
import dev.hotspots.conversation.Contact;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * How fast human agents replied.
 *
 * <p>A round is one or more customer messages and the human reply to them; it takes from its first customer message to the
 * reply (首问首答). Bots, automatic replies and system lines neither open nor end a round. Where a bot served first or a line
 * tells that a human took over, what the customer wrote before is not waiting for a human: the first round begins with the first
 * customer message after the last bot message or hand-over before the first human reply, or with that bot message or hand-over
 * when the customer wrote nothing more. Agent messages before any customer message are greetings, not replies. Only rounds
 * whose both ends have a time are measured; a reply in the same second takes 0 and counts.
 *
 * @param firstAsked when the customer's wait for the first response began; empty without one
 * @param first the first human response; empty when there was none or it cannot be measured
 * @param rounds measured rounds, in order
 * @param unanswered whether the customer wrote last and no human replied to it
 * @param unansweredSince when that last round began; empty without one, without its time, or where nobody but a bot served
 */
public record Responses(
        Optional<Instant> firstAsked,
        Optional<Duration> first,
        List<Round> rounds,
        boolean unanswered,
        Optional<Instant> unansweredSince) {

    public Responses {
        rounds = List.copyOf(rounds);
    }

    /** One measured round. */
    public record Round(Instant asked, Duration waited) {}

    /** Measures a contact by a desk's terms. */
    public static Responses of(Contact contact, Service.Response terms) {
        return of(Turns.of(contact, terms));
    }

    /** Measures the turns of a contact. */
    public static Responses of(Turns turns) {
        List<Turns.Round> all = turns.rounds(false);
        Optional<Round> first = all.stream().findFirst().flatMap(round -> measured(turns, round));
        return new Responses(
                first.map(Round::asked),
                first.map(Round::waited),
                all.stream().flatMap(round -> measured(turns, round).stream()).toList(),
                endsWithCustomer(turns),
                all.stream()
                        .filter(round -> !round.isAnswered())
                        .findFirst()
                        .flatMap(round -> Optional.ofNullable(
                                turns.message(round.question()).sentAt())));
    }

    private static Optional<Round> measured(Turns turns, Turns.Round round) {
        return turns.waited(round.question(), round.reply())
                .map(waited -> new Round(
                        Optional.ofNullable(turns.message(round.question()).sentAt())
                                .orElseThrow(),
                        waited));
    }

    private static boolean endsWithCustomer(Turns turns) {
        for (int i = turns.size() - 1; i >= 0; i--) {
            if (turns.isCustomer(i) || turns.isHuman(i)) {
                return turns.isCustomer(i);
            }
        }
        return false;
    }

    /**
     * Rounds that began between 08:00 (included) and 23:00 (excluded) of the zone, an unanswered last one among them: the
     * base of the 3-minute rate.
     */
    public long daytimeRounds(ZoneId zone) {
        return rounds.stream().filter(round -> isDaytime(round.asked(), zone)).count()
                + unansweredSince.filter(asked -> isDaytime(asked, zone)).stream()
                        .count();
    }

    /** Daytime rounds answered within three minutes, three minutes included. */
    public long promptInDaytime(ZoneId zone) {
        return rounds.stream()
                .filter(round -> isDaytime(round.asked(), zone))
                .filter(round -> round.waited().compareTo(ResponseVariant.CORE.limit()) <= 0)
                .count();
    }

    private static boolean isDaytime(Instant moment, ZoneId zone) {
        return ResponseVariant.CORE.counts(moment.atZone(zone).toLocalTime());
    }
}
