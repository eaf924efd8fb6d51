package dev.hotspots.resolution;

import dev.hotspots.catalog.Service;
import dev.hotspots.conversation.Contact;
import dev.hotspots.conversation.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The messages of a contact by their part in asking and replying. What an agent's account says by itself is no human's reply: a
 * message that calls itself automatic, or a bare greeting at once after the message before it.
 */
public final class Turns {

    /** A message's part. */
    enum Part {
        CUSTOMER,
        HUMAN,
        BOT,
        /** By an agent's account, but not by a human. */
        AUTOMATIC,
        /** A line by which a human takes over. */
        HAND_OVER,
        OTHER
    }

    private static final int NONE = -1;

    private final List<Message> messages;
    private final Part[] parts;

    private Turns(List<Message> messages, Part[] parts) {
        this.messages = messages;
        this.parts = parts;
    }

    /** Tells parts by a desk's terms. */
    public static Turns of(Contact contact, Service.Response terms) {
        List<Message> messages = contact.messages();
        Part[] parts = new Part[messages.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = part(messages, i, terms);
        }
        return new Turns(messages, parts);
    }

    private static Part part(List<Message> messages, int index, Service.Response terms) {
        Message message = messages.get(index);
        return switch (message.speaker()) {
            case CUSTOMER -> Part.CUSTOMER;
            case BOT -> Part.BOT;
            case AGENT -> isAutomatic(messages, index, terms) ? Part.AUTOMATIC : Part.HUMAN;
            case SYSTEM ->
                terms.handOver().in(message.text()) && !terms.notYet().in(message.text()) ? Part.HAND_OVER : Part.OTHER;
        };
    }

    private static boolean isAutomatic(List<Message> messages, int index, Service.Response terms) {
        String text = messages.get(index).text();
        return terms.automatic().in(text)
                || (isAtOnce(messages, index, terms.atOnce())
                        && terms.greetings().in(text));
    }

    private static boolean isAtOnce(List<Message> messages, int index, Duration atOnce) {
        Instant at = messages.get(index).sentAt();
        Instant before = index == 0 ? null : messages.get(index - 1).sentAt();
        return at != null && before != null && Duration.between(before, at).compareTo(atOnce) <= 0;
    }

    int size() {
        return parts.length;
    }

    Message message(int index) {
        return messages.get(index);
    }

    boolean isCustomer(int index) {
        return parts[index] == Part.CUSTOMER;
    }

    /** Whether a human of the desk wrote a message. */
    public boolean isHuman(int index) {
        return parts[index] == Part.HUMAN;
    }

    /** A human's message, or with bots what any machine of the desk said. */
    boolean isReply(int index, boolean bots) {
        return isHuman(index) || (bots && (parts[index] == Part.BOT || parts[index] == Part.AUTOMATIC));
    }

    /** Whether a human was there to wait for: one replied or took over, or no bot served. */
    boolean reachedAHuman() {
        boolean bot = false;
        for (Part part : parts) {
            if (part == Part.HUMAN || part == Part.HAND_OVER) {
                return true;
            }
            bot |= part == Part.BOT;
        }
        return !bot;
    }

    /** The first reply of a human to the customer; -1 without one. */
    private int firstReply() {
        boolean asked = false;
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] == Part.HUMAN && asked) {
                return i;
            }
            asked |= parts[i] == Part.CUSTOMER;
        }
        return NONE;
    }

    /**
     * Where waiting for a human began: the first customer message after the last bot message or hand-over before the first human
     * reply, or that bot message or hand-over itself when the customer wrote nothing more. -1 where nobody waited.
     */
    private int firstQuestion() {
        int reply = firstReply();
        int end = reply == NONE ? parts.length : reply;
        int boundary = NONE;
        boolean asked = false;
        for (int i = 0; i < end; i++) {
            boundary = parts[i] == Part.BOT || parts[i] == Part.HAND_OVER ? i : boundary;
            asked |= parts[i] == Part.CUSTOMER;
        }
        if (!asked || !reachedAHuman()) {
            return NONE;
        }
        for (int i = boundary + 1; i < end; i++) {
            if (parts[i] == Part.CUSTOMER) {
                return i;
            }
        }
        return boundary;
    }

    /** A question and its reply; without one, {@code reply} is -1. */
    record Round(int question, int reply) {

        boolean isAnswered() {
            return reply != NONE;
        }
    }

    /**
     * The rounds in order; only the last may be unanswered.
     *
     * @param bots whether machines reply too; then the customer waits from their first message on
     */
    List<Round> rounds(boolean bots) {
        List<Round> rounds = new ArrayList<>();
        boolean waited = bots || reachedAHuman();
        int question = bots ? NONE : firstQuestion();
        for (int i = Math.max(question, 0); i < parts.length; i++) {
            if (isCustomer(i) && question == NONE && waited) {
                question = i;
            } else if (question != NONE && isReply(i, bots)) {
                rounds.add(new Round(question, i));
                question = NONE;
            }
        }
        if (question != NONE) {
            rounds.add(new Round(question, NONE));
        }
        return rounds;
    }

    /** The next reply after a message; -1 without one. */
    int replyAfter(int index, boolean bots) {
        for (int i = index + 1; i < parts.length; i++) {
            if (isReply(i, bots)) {
                return i;
            }
        }
        return NONE;
    }

    /** How long a question waited; empty without a reply or where one of the two has no time. */
    Optional<Duration> waited(int question, int reply) {
        if (reply == NONE) {
            return Optional.empty();
        }
        Instant from = messages.get(question).sentAt();
        Instant to = messages.get(reply).sentAt();
        return from == null || to == null ? Optional.empty() : Optional.of(Duration.between(from, to));
    }

    /** How often the human changed: replies of another person than the one before, where the export says who wrote. */
    public int handoffs() {
        int handoffs = 0;
        String last = "";
        for (int i = 0; i < parts.length; i++) {
            String who = isHuman(i) ? messages.get(i).speakerId() : "";
            if (!who.isEmpty()) {
                handoffs += !last.isEmpty() && !last.equals(who) ? 1 : 0;
                last = who;
            }
        }
        return handoffs;
    }
}
