package dev.hotspots.catalog;

import dev.hotspots.conversation.Contact;

/**
 * An invented contact in the catalog that shows a rule or check at work.
 *
 * @param line where it stands in the catalog file
 */
public record Example(String file, int line, Contact contact) {

    @Override
    public String toString() {
        return file + ", line " + line;
    }
}
