package dev.hotspots.intake;

import dev.hotspots.conversation.Message;
import dev.hotspots.conversation.Speaker;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Tells the messages of one contact that came before. The same message is one with the same id; without an id, one of the same
 * speaker, time and text; without a time either, one of the same speaker and text in another document, where the second "好的" of
 * one document is the second of the other. A document is a file, in JSON Lines a line. The first in the input stays.
 */
final class SeenMessages {

    private record Timed(Speaker speaker, Instant sentAt, String text) {}

    private record Untimed(Speaker speaker, String text) {}

    private record InDocument(String file, long documentLine, Untimed message) {}

    private final Set<String> ids = new HashSet<>();
    private final Set<Timed> timed = new HashSet<>();
    private final Map<Untimed, Integer> kept = new HashMap<>();
    private final Map<InDocument, Integer> occurrences = new HashMap<>();

    /** False when the message came before. */
    boolean add(Message message, long documentLine) {
        if (!message.messageId().isEmpty()) {
            return ids.add(message.messageId());
        }
        if (message.sentAt() != null) {
            return timed.add(new Timed(message.speaker(), message.sentAt(), message.text()));
        }
        Untimed untimed = new Untimed(message.speaker(), message.text());
        int occurrence =
                occurrences.merge(new InDocument(message.origin().file(), documentLine, untimed), 1, Integer::sum);
        if (occurrence <= kept.getOrDefault(untimed, 0)) {
            return false;
        }
        kept.put(untimed, occurrence);
        return true;
    }
}
