package dev.hotspots.intake;

import dev.hotspots.conversation.Contact;
import java.util.List;
import java.util.Map;

/**
 * The contacts of some rows, and what became of each row: accepted + duplicates + unattached = rows, for every file.
 *
 * @param contacts sorted by id
 * @param byFile by the file's name
 */
public record Assembled(List<Contact> contacts, Map<String, Tally> byFile) {

    /**
     * What became of the rows of a file.
     *
     * @param accepted rows that brought a message that was not there before, or the first details of their kind
     * @param duplicates rows all of whose messages, or whose details, came before
     * @param unattached rows without a message, of contacts that have no message in the whole input
     * @param messages in the contacts
     */
    public record Tally(long accepted, long duplicates, long unattached, long messages) {

        public static final Tally NONE = new Tally(0, 0, 0, 0);

        public Tally plus(Tally other) {
            return new Tally(
                    accepted + other.accepted,
                    duplicates + other.duplicates,
                    unattached + other.unattached,
                    messages + other.messages);
        }
    }

    public Assembled {
        contacts = List.copyOf(contacts);
        byFile = Map.copyOf(byFile);
    }

    /** All files together. */
    public Tally total() {
        return byFile.values().stream().reduce(Tally.NONE, Tally::plus);
    }
}
