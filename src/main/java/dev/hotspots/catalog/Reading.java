package dev.hotspots.catalog;

import dev.hotspots.conversation.Contact;
import dev.hotspots.conversation.ContactDetails;
import dev.hotspots.conversation.Message;
import dev.hotspots.conversation.Speaker;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A contact read once: its messages normalized, and every place where a phrase of the catalog stands. */
public final class Reading {

    private static final Speaker[] SPEAKERS = Speaker.values();

    private final Contact contact;
    private final Speaker[] speakers;
    private final NormalizedText[] texts;
    private final @Nullable String[] strings;
    private final int[] before;
    private final int[] after;
    private final Positions positions;
    private final Places places;
    private final @Nullable Finding[] findings;

    /**
     * Reads a contact.
     *
     * @param conditions how many conditions are numbered
     */
    Reading(Contact contact, PhraseBook phrases, int conditions) {
        this.contact = contact;
        List<Message> messages = contact.messages();
        this.speakers = new Speaker[messages.size()];
        this.texts = new NormalizedText[messages.size()];
        this.strings = new String[messages.size()];
        this.findings = new Finding[conditions];
        this.before = new int[messages.size()];
        this.after = new int[messages.size()];
        this.places = new Places(phrases.sets(), characters(messages));
        int[] lengths = new int[texts.length];
        for (int i = 0; i < texts.length; i++) {
            int message = i;
            speakers[i] = messages.get(i).speaker();
            texts[i] = NormalizedText.of(messages.get(i).text());
            lengths[i] = characters(i).length;
            phrases.find(characters(i), speakers[i], (sets, begin, end) -> places.note(sets, message, begin, end));
        }
        this.positions = new Positions(lengths);
        countBySpeaker();
    }

    private static int characters(List<Message> messages) {
        int characters = 0;
        for (int i = 0; i < messages.size(); i++) {
            characters += messages.get(i).text().length();
        }
        return characters;
    }

    private void countBySpeaker() {
        for (Speaker speaker : SPEAKERS) {
            int count = 0;
            for (int i = 0; i < speakers.length; i++) {
                before[i] = speakers[i] == speaker ? count++ : before[i];
            }
            for (int i = 0; i < speakers.length; i++) {
                after[i] = speakers[i] == speaker ? --count : after[i];
            }
        }
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

    /** When a message was sent; empty where the export does not say. */
    Optional<Instant> sentAt(int message) {
        return Optional.ofNullable(contact.messages().get(message).sentAt());
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

    /** How many messages of the same speaker come before. */
    int before(int message) {
        return before[message];
    }

    /** How many messages of the same speaker come after. */
    int after(int message) {
        return after[message];
    }

    Positions positions() {
        return positions;
    }

    Places places() {
        return places;
    }

    /** What a numbered condition finds here, looked for at the first question. */
    Finding once(int number, Condition condition) {
        Finding known = findings[number];
        if (known == null) {
            known = condition.in(this);
            findings[number] = known;
        }
        return known;
    }
}
