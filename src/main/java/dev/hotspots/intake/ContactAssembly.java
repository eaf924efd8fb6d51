package dev.hotspots.intake;

import dev.hotspots.conversation.Contact;
import dev.hotspots.conversation.ContactDetails;
import dev.hotspots.conversation.Message;
import dev.hotspots.conversation.Origin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Puts rows together to contacts.
 *
 * <p>A row is a duplicate when an earlier row of the same contact has the same message id; without message ids, when it has the
 * same speaker, time and text. Where the export has no times, people may well have written the same words twice in one document:
 * there the k-th row with some words duplicates only the k-th of another document, a document being a file or, in JSON Lines, a
 * line. The first row in input order stays; what a duplicate says of the contact itself still counts.
 */
public final class ContactAssembly {

    /**
     * The contacts of some rows.
     *
     * @param contacts ordered by id
     * @param acceptedByFile rows that became messages, by input file
     */
    public record Assembled(List<Contact> contacts, Map<String, Long> acceptedByFile) {
        public Assembled {
            contacts = List.copyOf(contacts);
            acceptedByFile = Map.copyOf(acceptedByFile);
        }
    }

    private ContactAssembly() {}

    /** Assembles rows that are in input order. */
    public static Assembled of(List<TranscriptRow> rows) {
        Map<String, List<TranscriptRow>> byContact = new TreeMap<>();
        rows.forEach(row -> byContact
                .computeIfAbsent(row.contactId(), key -> new ArrayList<>())
                .add(row));
        List<Contact> contacts = new ArrayList<>(byContact.size());
        Map<String, Long> accepted = new HashMap<>();
        byContact.forEach((id, some) -> {
            Contact contact = contact(id, some);
            contacts.add(contact);
            contact.messages()
                    .forEach(message -> accepted.merge(message.origin().file(), 1L, Long::sum));
        });
        return new Assembled(contacts, accepted);
    }

    private static Contact contact(String id, List<TranscriptRow> rows) {
        Set<Origin> jsonLines = sharedOrigins(rows);
        Set<Object> seen = new HashSet<>();
        Map<List<Object>, Integer> occurrences = new HashMap<>();
        List<Message> messages = new ArrayList<>();
        ContactDetails details = ContactDetails.NONE;
        for (TranscriptRow row : rows) {
            details = details.updatedBy(row.details());
            if (seen.add(identity(row.message(), jsonLines, occurrences))) {
                messages.add(row.message());
            }
        }
        return new Contact(id, ordered(messages), details);
    }

    /** Several messages begin on one line only in JSON Lines. */
    private static Set<Origin> sharedOrigins(List<TranscriptRow> rows) {
        Set<Origin> seen = new HashSet<>();
        return rows.stream()
                .map(row -> row.message().origin())
                .filter(origin -> !seen.add(origin))
                .collect(Collectors.toSet());
    }

    private static Object identity(Message message, Set<Origin> jsonLines, Map<List<Object>, Integer> occurrences) {
        if (!message.messageId().isEmpty()) {
            return message.messageId();
        }
        Instant sentAt = message.sentAt();
        if (sentAt != null) {
            return List.of(message.speaker(), sentAt, message.text());
        }
        Object document = jsonLines.contains(message.origin())
                ? message.origin()
                : message.origin().file();
        List<Object> inDocument = List.of(document, message.speaker(), message.text());
        int occurrence = occurrences.merge(inDocument, 1, Integer::sum);
        return List.of(message.speaker(), message.text(), occurrence);
    }

    /** By time, then as read; a message without a time stays behind the message it was read after. */
    private static List<Message> ordered(List<Message> messages) {
        record Placed(Instant at, Message message) {}
        List<Placed> placed = new ArrayList<>(messages.size());
        Instant last = Instant.MIN;
        for (Message message : messages) {
            Instant sentAt = message.sentAt();
            last = sentAt == null ? last : sentAt;
            placed.add(new Placed(last, message));
        }
        placed.sort(Comparator.comparing(Placed::at));
        return placed.stream().map(Placed::message).toList();
    }
}
