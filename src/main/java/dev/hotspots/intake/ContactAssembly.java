package dev.hotspots.intake;

import dev.hotspots.conversation.Contact;
import dev.hotspots.conversation.ContactDetails;
import dev.hotspots.conversation.Message;
import dev.hotspots.conversation.Speaker;
import dev.hotspots.intake.Assembled.Tally;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts contacts together out of rows in the order of the input, which may come interleaved, from several files, or twice.
 *
 * <p>Messages are ordered by time, those of one time by their place in the input; a message without time stays behind the
 * message before it in the input. Details are completed in the same order, a later value winning, and duplicates count here:
 * a second export may know the rating that the first did not. Details of rows without a message come last, in the order of the input.
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
        Map<String, Tally> byFile = new HashMap<>();
        byContact.forEach((id, rowsOfContact) -> {
            Gathered gathered = new Gathered(rowsOfContact);
            gathered.tallies.forEach((file, tally) -> byFile.merge(file, tally, Tally::plus));
            if (!gathered.placed.isEmpty()) {
                contacts.add(gathered.contact(id));
            }
        });
        return new Assembled(contacts, byFile);
    }

    /** A message at the moment it counts as sent. */
    private record Placed(Message message, TranscriptRow row, Instant at, boolean duplicate) {}

    /** What the rows of one contact bring. */
    private static final class Gathered {

        private final List<Placed> placed = new ArrayList<>();
        private final List<ContactDetails> details = new ArrayList<>();
        private final Map<String, Tally> tallies = new HashMap<>();
        private final SeenMessages seen = new SeenMessages();
        private final Set<ContactDetails> seenDetails = new HashSet<>();
        private Instant at = Instant.MIN;

        Gathered(List<TranscriptRow> rows) {
            boolean hasMessages = rows.stream().anyMatch(row -> !row.messages().isEmpty());
            for (TranscriptRow row : rows) {
                Tally tally = row.messages().isEmpty() ? ofDetails(row, hasMessages) : ofMessages(row);
                tallies.merge(row.file(), tally, Tally::plus);
            }
        }

        private Tally ofDetails(TranscriptRow row, boolean hasMessages) {
            if (!hasMessages) {
                return new Tally(0, 0, 1, 0);
            }
            details.add(row.details());
            return seenDetails.add(row.details()) ? new Tally(1, 0, 0, 0) : new Tally(0, 1, 0, 0);
        }

        private Tally ofMessages(TranscriptRow row) {
            int fresh = 0;
            for (Message message : row.messages()) {
                at = message.sentAt() == null ? at : message.sentAt();
                boolean isNew = seen.add(message, row.documentLine());
                placed.add(new Placed(message, row, at, !isNew));
                fresh += isNew ? 1 : 0;
            }
            return fresh > 0 ? new Tally(1, 0, 0, fresh) : new Tally(0, 1, 0, 0);
        }

        Contact contact(String id) {
            placed.sort(Comparator.comparing(Placed::at));
            ContactDetails known = ContactDetails.NONE;
            for (Placed one : placed) {
                known = known.updatedBy(one.row().details());
            }
            for (ContactDetails one : details) {
                known = known.updatedBy(one);
            }
            List<Message> messages = new ArrayList<>();
            for (Placed one : placed) {
                if (!one.duplicate()) {
                    messages.add(one.row().authorsByCustomer() ? attributed(one.message(), known) : one.message());
                }
            }
            return new Contact(id, messages, known);
        }

        private static Message attributed(Message message, ContactDetails details) {
            if (message.speaker() != Speaker.AGENT
                    || message.speakerId().isEmpty()
                    || !message.speakerId().equals(details.customerId())) {
                return message;
            }
            return new Message(
                    Speaker.CUSTOMER,
                    message.speakerId(),
                    message.sentAt(),
                    message.text(),
                    message.messageId(),
                    message.origin());
        }
    }
}
