package dev.hotspots.catalog;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Where the {@link PhraseSet}s stand in a contact. A place has a number; the places of a set are chained in the order in which
 * they were noted: message by message, in a message by their ends.
 */
final class Places {

    /** The number of no place. */
    static final int NONE = 0;

    // Places of a set form a ring: the last noted leads to the first.
    private final int[] last;
    private int[] present = new int[256];
    private int presentCount;
    private int[] next = new int[256];
    private int[] stretch = new int[256];
    private int count;
    private int[] message = new int[64];
    private int[] begin = new int[64];
    private int[] end = new int[64];
    private int stretches;

    Places(int sets) {
        last = new int[sets + 1];
    }

    /** Notes that a phrase of all these sets stands in a message. */
    void note(int[] sets, int inMessage, int from, int to) {
        if (stretches == message.length) {
            message = Arrays.copyOf(message, stretches * 2);
            begin = Arrays.copyOf(begin, stretches * 2);
            end = Arrays.copyOf(end, stretches * 2);
        }
        message[stretches] = inMessage;
        begin[stretches] = from;
        end[stretches] = to;
        for (int set : sets) {
            link(set);
        }
        stretches++;
    }

    private void link(int set) {
        int place = ++count;
        if (place == next.length) {
            next = Arrays.copyOf(next, place * 2);
            stretch = Arrays.copyOf(stretch, place * 2);
        }
        stretch[place] = stretches;
        int before = last[set];
        if (before == NONE) {
            notePresence(set);
            next[place] = place;
        } else {
            next[place] = next[before];
            next[before] = place;
        }
        last[set] = place;
    }

    private void notePresence(int set) {
        if (presentCount == present.length) {
            present = Arrays.copyOf(present, presentCount * 2);
        }
        present[presentCount++] = set;
    }

    /** The first place of a set; {@link #NONE} when it stands nowhere. */
    int first(PhraseSet set) {
        int place = last[set.number()];
        return place == NONE ? NONE : next[place];
    }

    /** The place of a set after another one; {@link #NONE} after the last. */
    int next(PhraseSet set, int place) {
        return place == last[set.number()] ? NONE : next[place];
    }

    boolean has(PhraseSet set) {
        return last[set.number()] != NONE;
    }

    /** Index of the message. */
    int message(int place) {
        return message[stretch[place]];
    }

    /** First character in the message. */
    int begin(int place) {
        return begin[stretch[place]];
    }

    /** The character after the last in the message. */
    int end(int place) {
        return end[stretch[place]];
    }

    /** Tells the number of every set that stands anywhere, once. */
    void sets(IntConsumer set) {
        for (int i = 0; i < presentCount; i++) {
            set.accept(present[i]);
        }
    }
}
