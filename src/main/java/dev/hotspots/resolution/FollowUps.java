package dev.hotspots.resolution;

import dev.hotspots.catalog.Service;
import dev.hotspots.conversation.Contact;
import dev.hotspots.conversation.Message;
import dev.hotspots.conversation.Speaker;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where an agent came back by themselves: a human's message that no customer message asked for, after a pause, or one that
 * tells of the settlement.
 */
final class FollowUps {

    private final List<Message> messages;
    private final Turns turns;
    private final Service.Settlement terms;
    private final Optional<Instant> closedAt;

    FollowUps(Contact contact, Turns turns, Service.Settlement terms) {
        this.messages = contact.messages();
        this.turns = turns;
        this.terms = terms;
        this.closedAt = Optional.ofNullable(contact.details().resolvedAt());
    }

    /** When an agent first came back after a message, or the desk closed the matter; empty when neither is seen. */
    Optional<Instant> firstAfter(int message, Instant said) {
        Optional<Instant> back = IntStream.range(message + 1, messages.size())
                .filter(index -> isUnasked(index) || isSettlement(index))
                .mapToObj(index -> Optional.ofNullable(messages.get(index).sentAt()))
                .flatMap(Optional::stream)
                .findFirst();
        Optional<Instant> closed = closedAt.filter(at -> at.isAfter(said));
        return back.isPresent() && closed.isPresent()
                ? Optional.of(back.get().isBefore(closed.get()) ? back.get() : closed.get())
                : back.or(() -> closed);
    }

    private boolean isSettlement(int index) {
        return turns.isHuman(index) && terms.done().in(messages.get(index).text());
    }

    private boolean isUnasked(int index) {
        int before = before(index);
        Instant at = messages.get(index).sentAt();
        Instant last = before < 0 ? null : messages.get(before).sentAt();
        return turns.isHuman(index)
                && at != null
                && last != null
                && !turns.isCustomer(before)
                && Duration.between(last, at).compareTo(terms.followUp()) >= 0;
    }

    /** The message of a person before another; -1 without one. */
    private int before(int index) {
        int before = index - 1;
        while (before >= 0 && !turns.isCustomer(before) && messages.get(before).speaker() != Speaker.AGENT) {
            before--;
        }
        return before;
    }
}
