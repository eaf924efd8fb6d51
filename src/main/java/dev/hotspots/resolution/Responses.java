package dev.hotspots.resolution;

import dev.hotspots.conversation.Contact;
import dev.hotspots.conversation.Message;
import dev.hotspots.conversation.Speaker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How fast human agents replied.
 *
 * <p>A round is one or more customer messages and the human reply to them; it takes from its first customer message to the
 * reply (首问首答). Bots and system lines neither open nor end a round. Where a bot served first, what the customer told the
 * bot is not waiting for a human: the first round begins with the first customer message after the last bot message before
 * the first human reply, or with that bot message when the customer wrote nothing more. Agent messages before any customer
 * message are greetings, not replies. Only rounds whose both ends have a time are measured; a reply in the same second takes
 * 0 and counts.
 *
 * @param firstAsked when the customer's wait for it began; empty without a first response
 * @param first the first human response; empty when there was none or it cannot be measured
 * @param rounds measured rounds, in order
 * @param unanswered whether the customer wrote last and no human replied to it
 * @param unansweredSince when that last round began; empty without one, without its time, or where only a bot served
 */
public record Responses(
        Optional<Instant> firstAsked,
        Optional<Duration> first,
        List<Round> rounds,
        boolean unanswered,
        Optional<Instant> unansweredSince) {

    private static final Duration PROMPT = Duration.ofMinutes(3);
    private static final LocalTime DAY_BEGINS = LocalTime.of(8, 0);
    private static final LocalTime DAY_ENDS = LocalTime.of(23, 0);

    public Responses {
        rounds = List.copyOf(rounds);
    }

    /** One measured round. */
    public record Round(Instant asked, Duration waited) {}

    /** Measures a contact. */
    public static Responses of(Contact contact) {
        List<Message> messages = contact.messages();
        int human = firstReply(messages);
        if (human < 0) {
            return new Responses(
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    endsWithCustomer(messages),
                    waitingForAnyHuman(messages));
        }
        int start = firstQuestion(messages, human);
        List<Round> rounds = rounds(messages, start);
        Optional<Round> first = round(messages.get(start), messages.get(human));
        return new Responses(
                first.map(Round::asked),
                first.map(Round::waited),
                rounds,
                endsWithCustomer(messages),
                waitingSince(messages, human));
    }

    private static int firstReply(List<Message> messages) {
        boolean asked = false;
        for (int i = 0; i < messages.size(); i++) {
            Speaker speaker = messages.get(i).speaker();
            if (speaker == Speaker.AGENT && asked) {
                return i;
            }
            asked |= speaker == Speaker.CUSTOMER;
        }
        return -1;
    }

    private static int firstQuestion(List<Message> messages, int human) {
        int bot = human - 1;
        while (bot >= 0 && messages.get(bot).speaker() != Speaker.BOT) {
            bot--;
        }
        for (int i = bot + 1; i < human; i++) {
            if (messages.get(i).speaker() == Speaker.CUSTOMER) {
                return i;
            }
        }
        return bot;
    }

    private static List<Round> rounds(List<Message> messages, int start) {
        List<Round> rounds = new ArrayList<>();
        @Nullable Message asked = messages.get(start);
        for (Message message : messages.subList(start + 1, messages.size())) {
            if (message.speaker() == Speaker.CUSTOMER && asked == null) {
                asked = message;
            } else if (message.speaker() == Speaker.AGENT && asked != null) {
                round(asked, message).ifPresent(rounds::add);
                asked = null;
            }
        }
        return rounds;
    }

    private static Optional<Round> round(Message asked, Message answered) {
        Instant from = asked.sentAt();
        Instant to = answered.sentAt();
        return from == null || to == null ? Optional.empty() : Optional.of(new Round(from, Duration.between(from, to)));
    }

    /** Without any human reply the whole contact is one unanswered round, unless a bot served it. */
    private static Optional<Instant> waitingForAnyHuman(List<Message> messages) {
        boolean bot = messages.stream().anyMatch(message -> message.speaker() == Speaker.BOT);
        return bot ? Optional.empty() : waitingSince(messages, -1);
    }

    /** The first customer message after the last human reply. */
    private static Optional<Instant> waitingSince(List<Message> messages, int from) {
        @Nullable Message asked = null;
        for (Message message : messages.subList(from + 1, messages.size())) {
            if (message.speaker() == Speaker.AGENT) {
                asked = null;
            } else if (message.speaker() == Speaker.CUSTOMER && asked == null) {
                asked = message;
            }
        }
        return Optional.ofNullable(asked).map(Message::sentAt);
    }

    private static boolean endsWithCustomer(List<Message> messages) {
        for (int i = messages.size() - 1; i >= 0; i--) {
            Speaker speaker = messages.get(i).speaker();
            if (speaker == Speaker.CUSTOMER || speaker == Speaker.AGENT) {
                return speaker == Speaker.CUSTOMER;
            }
        }
        return false;
    }

    /**
     * Rounds that began between 08:00 (included) and 23:00 (excluded) of the zone, an unanswered last one among them: the
     * base of the 3-minute rate.
     */
    public long daytimeRounds(ZoneId zone) {
        return daytime(zone).size()
                + unansweredSince.filter(asked -> isDaytime(asked, zone)).stream()
                        .count();
    }

    private List<Round> daytime(ZoneId zone) {
        return rounds.stream().filter(round -> isDaytime(round.asked(), zone)).toList();
    }

    private static boolean isDaytime(Instant moment, ZoneId zone) {
        LocalTime time = moment.atZone(zone).toLocalTime();
        return !time.isBefore(DAY_BEGINS) && time.isBefore(DAY_ENDS);
    }

    /** Daytime rounds answered within three minutes, three minutes included. */
    public long promptInDaytime(ZoneId zone) {
        return daytime(zone).stream()
                .filter(round -> round.waited().compareTo(PROMPT) <= 0)
                .count();
    }
}
