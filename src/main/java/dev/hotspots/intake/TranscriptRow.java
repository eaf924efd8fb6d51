package dev.hotspots.intake;

import dev.hotspots.conversation.ContactDetails;
import dev.hotspots.conversation.Message;
import java.util.List;

/**
 * One row of an export that could be read: its messages, and what it says of their contact.
 *
 * @param messages one where the export has a message a row, several where a cell holds a conversation, none where the row only
 *     says something of a contact
 * @param documentLine the line of the document the row stands in where every line is a document of its own (JSON Lines); 0
 *     where the whole file is one document
 * @param authorsByCustomer whether the speakers given are only a guess: a message is the customer's when its speaker id is the
 *     contact's customer id, an agent's otherwise
 */
public record TranscriptRow(
        String contactId,
        List<Message> messages,
        ContactDetails details,
        String file,
        long documentLine,
        boolean authorsByCustomer) {

    public TranscriptRow {
        if (contactId.isEmpty()) {
            throw new IllegalArgumentException("row without a contact id in " + file);
        }
        messages = List.copyOf(messages);
    }

    /** A message a row, by a speaker who is known. */
    public TranscriptRow(String contactId, Message message, ContactDetails details, long documentLine) {
        this(contactId, List.of(message), details, message.origin().file(), documentLine, false);
    }
}
