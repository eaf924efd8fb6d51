package dev.hotspots.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One exported conversation, its messages in the order they were sent; messages without a time keep the order of the
 * export.
 */
public record Contact(String id, List<Message> messages, ContactDetails details) {

    public Contact {
        messages = List.copyOf(messages);
        if (messages.isEmpty()) {
            throw new IllegalArgumentException("contact " + id + " without a message");
        }
    }

    /** When the first timed message was sent; empty for an export without times. */
    public Optional<Instant> openedAt() {
        return messages.stream().map(Message::sentAt).filter(Objects::nonNull).findFirst();
    }

    /** When the last timed message was sent; empty for an export without times. */
    public Optional<Instant> lastMessageAt() {
        return messages.stream().map(Message::sentAt).filter(Objects::nonNull).reduce((first, second) -> second);
    }

    /** Where the contact's first message stands in the input. */
    public Origin origin() {
        return messages.get(0).origin();
    }
}
