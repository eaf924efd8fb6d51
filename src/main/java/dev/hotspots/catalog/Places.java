package dev.hotspots.catalog;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Where the {@link PhraseSet}s stand in a contact. A place has a number; the places of a set are chained, later messages
 * first, in a message those that end later first.
 */
final class Places {

    /** The number of no place. */
    static final int NONE = 0;

    // What stands in the cells of a place.
    private static final int NEXT = 0;
    private static final int MESSAGE = 1;
    private static final int BEGIN = 2;
    private static final int END = 3;
    private static final int WIDTH = 4;

    private final int[] firstOfSet;
    private int[] cells;
    private int[] setOfPlace;
    private int count;

    /** Room for places of so many sets in a contact of so many characters; more is made where it is needed. */
    Places(int sets, int characters) {
        firstOfSet = new int[sets + 1];
        setOfPlace = new int[characters + WIDTH];
        cells = new int[setOfPlace.length * WIDTH];
    }

    /** Notes that a phrase of all these sets stands in a message. */
    void note(int[] sets, int message, int begin, int end) {
        if (count + sets.length >= setOfPlace.length) {
            setOfPlace = Arrays.copyOf(setOfPlace, (count + sets.length) * 2);
            cells = Arrays.copyOf(cells, setOfPlace.length * WIDTH);
        }
        for (int set : sets) {
            int place = ++count;
            int cell = place * WIDTH;
            setOfPlace[place] = set;
            cells[cell + NEXT] = firstOfSet[set];
            cells[cell + MESSAGE] = message;
            cells[cell + BEGIN] = begin;
            cells[cell + END] = end;
            firstOfSet[set] = place;
        }
    }

    /** The first place in the chain of a set; {@link #NONE} when it stands nowhere. */
    int first(PhraseSet set) {
        return firstOfSet[set.number()];
    }

    /** The place behind another one in its chain; {@link #NONE} after the last. */
    int next(int place) {
        return cells[place * WIDTH + NEXT];
    }

    boolean has(PhraseSet set) {
        return firstOfSet[set.number()] != NONE;
    }

    /** Whether a phrase of a set stands in a message. */
    boolean has(PhraseSet set, int message) {
        int place = first(set);
        while (place != NONE && message(place) > message) {
            place = next(place);
        }
        return place != NONE && message(place) == message;
    }

    /** Index of the message. */
    int message(int place) {
        return cells[place * WIDTH + MESSAGE];
    }

    /** First character in the message. */
    int begin(int place) {
        return cells[place * WIDTH + BEGIN];
    }

    /** The character after the last in the message. */
    int end(int place) {
        return cells[place * WIDTH + END];
    }

    /** Tells the number of every set that stands anywhere, once for each of its places. */
    void sets(IntConsumer set) {
        for (int place = 1; place <= count; place++) {
            set.accept(setOfPlace[place]);
        }
    }
}
