package dev.hotspots.catalog;

import dev.hotspots.conversation.Contact;
import dev.hotspots.conversation.ContactDetails;
import dev.hotspots.conversation.Message;
import dev.hotspots.conversation.Speaker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** A contact read once: its messages normalized, and every place where a phrase of the catalog stands. */
public final class Reading {

    private final Contact contact;
    private final List<NormalizedText> texts;
    private final int[] ordinals;
    private final Map<Speaker, Integer> messagesOf = new EnumMap<>(Speaker.class);
    private final int[] firstOf;
    private int[] nextOf = new int[64];
    private int[] messageOf = new int[64];
    private int[] beginOf = new int[64];
    private int[] endOf = new int[64];
    private int occurrences;
    private int[] present = new int[64];
    private int presentCount;

    Reading(Contact contact, PhraseBook phrases) {
        this.contact = contact;
        this.texts = new ArrayList<>(contact.messages().size());
        this.ordinals = new int[contact.messages().size()];
        this.firstOf = new int[phrases.size()];
        Arrays.fill(firstOf, -1);
        for (int i = 0; i < ordinals.length; i++) {
            int message = i;
            Message written = contact.messages().get(i);
            NormalizedText text = NormalizedText.of(written.text());
            texts.add(text);
            ordinals[i] = messagesOf.merge(written.speaker(), 1, Integer::sum) - 1;
            phrases.find(text.text(), (phrase, begin, end) -> note(phrase, message, begin, end));
        }
    }

    private void note(int phrase, int message, int begin, int end) {
        if (occurrences == nextOf.length) {
            nextOf = Arrays.copyOf(nextOf, occurrences * 2);
            messageOf = Arrays.copyOf(messageOf, occurrences * 2);
            beginOf = Arrays.copyOf(beginOf, occurrences * 2);
            endOf = Arrays.copyOf(endOf, occurrences * 2);
        }
        if (firstOf[phrase] < 0) {
            notePresence(phrase);
        }
        messageOf[occurrences] = message;
        beginOf[occurrences] = begin;
        endOf[occurrences] = end;
        nextOf[occurrences] = firstOf[phrase];
        firstOf[phrase] = occurrences++;
    }

    private void notePresence(int phrase) {
        if (presentCount == present.length) {
            present = Arrays.copyOf(present, presentCount * 2);
        }
        present[presentCount++] = phrase;
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
        return ordinals.length;
    }

    /** Who wrote a message. */
    public Speaker speaker(int message) {
        return contact.messages().get(message).speaker();
    }

    /** The normalized text of a message. */
    public String text(int message) {
        return texts.get(message).text();
    }

    /** The words as written behind a stretch of normalized text. */
    public String quote(Span span) {
        return texts.get(span.message()).written(span.begin(), span.end());
    }

    /** How many messages of the same speaker come before. */
    int ordinal(int message) {
        return ordinals[message];
    }

    /** How many messages of the same speaker come after. */
    int remaining(int message) {
        return messagesOf.getOrDefault(speaker(message), 0) - 1 - ordinals[message];
    }

    /** A place where a phrase stands, to be asked for with {@link #span}; negative when it stands nowhere. */
    int first(int phrase) {
        return firstOf[phrase];
    }

    /** Another place of the same phrase; negative after the last. */
    int next(int place) {
        return nextOf[place];
    }

    Span span(int place) {
        return new Span(messageOf[place], beginOf[place], endOf[place]);
    }

    /** Tells every phrase that stands anywhere, once. */
    void phrases(IntConsumer phrase) {
        for (int i = 0; i < presentCount; i++) {
            phrase.accept(present[i]);
        }
    }
}
