package dev.hotspots.intake;

import dev.hotspots.conversation.Contact;
import java.util.List;

/**
 * The contacts of some rows: accepted + duplicates = rows.
 *
 * @param contacts sorted by id
 * @param accepted messages in the contacts
 * @param duplicates rows dropped because the same message came before
 */
public record Assembled(List<Contact> contacts, long accepted, long duplicates) {

    public Assembled {
        contacts = List.copyOf(contacts);
    }
}
