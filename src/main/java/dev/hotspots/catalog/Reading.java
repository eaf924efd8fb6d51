package dev.hotspots.catalog;

import dev.hotspots.conversation.Contact;
import dev.hotspots.conversation.ContactDetails;
import dev.hotspots.conversation.Message;
import dev.hotspots.conversation.Speaker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A contact read once: its messages normalized, and every place where a phrase of the catalog stands. */
public final class Reading {

    private final Contact contact;
    private final Speaker[] speakers;
    private final NormalizedText[] texts;
    private final @Nullable String[] strings;
    private final Positions positions;
    private final Places places;

    Reading(Contact contact, PhraseBook phrases) {
        this.contact = contact;
        List<Message> messages = contact.messages();
        this.speakers = new Speaker[messages.size()];
        this.texts = new NormalizedText[messages.size()];
        this.strings = new String[messages.size()];
        this.places = new Places(phrases.sets());
        int[] lengths = new int[texts.length];
        for (int i = 0; i < texts.length; i++) {
            int message = i;
            speakers[i] = messages.get(i).speaker();
            texts[i] = NormalizedText.of(messages.get(i).text());
            lengths[i] = characters(i).length;
            phrases.find(characters(i), speakers[i], (sets, begin, end) -> places.note(sets, message, begin, end));
        }
        this.positions = new Positions(lengths);
    }

    /** The contact that was read. */
    public Contact contact() {
        return contact;
    }

    ContactDetails details() {
        return contact.details();
    }

    /** Number of messages. */
    public int messages() {
        return texts.length;
    }

    /** Who wrote a message. */
    public Speaker speaker(int message) {
        return speakers[message];
    }

    /** The normalized text of a message. */
    public String text(int message) {
        String known = strings[message];
        if (known == null) {
            known = texts[message].text();
            strings[message] = known;
        }
        return known;
    }

    /** The characters of {@link #text}; not to be written to. */
    char[] characters(int message) {
        return texts[message].characters();
    }

    /** Whether a character stands in the normalized text of a message. */
    public boolean hasCharacter(int message, char wanted) {
        for (char c : characters(message)) {
            if (c == wanted) {
                return true;
            }
        }
        return false;
    }

    /** The words as written behind a stretch of normalized text. */
    public String quote(Span span) {
        return texts[span.message()].written(span.begin(), span.end());
    }

    /** Whether fewer than so many messages of the same speaker come before. */
    boolean isAmongFirst(int message, int many) {
        int left = many;
        for (int i = message - 1; i >= 0 && left > 0; i--) {
            left -= speakers[i] == speakers[message] ? 1 : 0;
        }
        return left > 0;
    }

    /** Whether fewer than so many messages of the same speaker come after. */
    boolean isAmongLast(int message, int many) {
        int left = many;
        for (int i = message + 1; i < speakers.length && left > 0; i++) {
            left -= speakers[i] == speakers[message] ? 1 : 0;
        }
        return left > 0;
    }

    Positions positions() {
        return positions;
    }

    Places places() {
        return places;
    }
}
