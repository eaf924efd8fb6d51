package dev.hotspots.intake;

import dev.hotspots.conversation.ContactDetails;
import dev.hotspots.conversation.Message;

/**
 * One accepted row of an export: a message, and what the row says of its contact.
 *
 * @param documentLine the line of the document the row stands in where every line is a document of its own (JSON Lines); 0
 *     where the whole file is one document
 */
public record TranscriptRow(String contactId, Message message, ContactDetails details, long documentLine) {

    public TranscriptRow {
        if (contactId.isEmpty()) {
            throw new IllegalArgumentException("row without a contact id at " + message.origin());
        }
    }
}
