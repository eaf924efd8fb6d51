package dev.hotspots.intake;

import dev.hotspots.conversation.ContactDetails;
import dev.hotspots.conversation.Message;

/** An accepted row: a message, the contact it belongs to, and what the row says of that contact. */
public record TranscriptRow(String contactId, Message message, ContactDetails details) {}
