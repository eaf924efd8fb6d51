package dev.hotspots.intake;

import dev.hotspots.conversation.Contact;
import dev.hotspots.conversation.ContactDetails;
import dev.hotspots.conversation.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts contacts together out of rows in the order of the input, which may come interleaved, from several files, or twice.
 *
 * <p>Messages are ordered by time, those of one time by their place in the input; a message without time stays behind the
 * message before it in the input. Details are completed in the same order, a later value winning, and duplicates count here:
 * a second export may know the rating that the first did not.
 */
public final class ContactAssembly {

    private ContactAssembly() {}

    /** Holds all rows in memory. */
    public static Assembled contacts(Iterator<TranscriptRow> rows) {
        Map<String, List<TranscriptRow>> byContact = new TreeMap<>();
        rows.forEachRemaining(row -> byContact
                .computeIfAbsent(row.contactId(), id -> new ArrayList<>())
                .add(row));
        List<Contact> contacts = new ArrayList<>();
        long read = 0;
        long accepted = 0;
        for (Map.Entry<String, List<TranscriptRow>> entry : byContact.entrySet()) {
            Contact contact = contact(entry.getKey(), entry.getValue());
            contacts.add(contact);
            read += entry.getValue().size();
            accepted += contact.messages().size();
        }
        return new Assembled(contacts, accepted, read - accepted);
    }

    /** A row at the moment it counts as sent. */
    private record Placed(TranscriptRow row, Instant at, boolean duplicate) {}

    private static Contact contact(String id, List<TranscriptRow> rows) {
        List<Placed> placed = placed(rows);
        placed.sort(Comparator.comparing(Placed::at));
        ContactDetails details = ContactDetails.NONE;
        List<Message> messages = new ArrayList<>();
        for (Placed one : placed) {
            details = details.updatedBy(one.row().details());
            if (!one.duplicate()) {
                messages.add(one.row().message());
            }
        }
        return new Contact(id, messages, details);
    }

    private static List<Placed> placed(List<TranscriptRow> rows) {
        SeenMessages seen = new SeenMessages();
        List<Placed> placed = new ArrayList<>();
        Instant at = Instant.MIN;
        for (TranscriptRow row : rows) {
            Instant sentAt = row.message().sentAt();
            at = sentAt == null ? at : sentAt;
            placed.add(new Placed(row, at, !seen.add(row)));
        }
        return placed;
    }
}
