package dev.hotspots.catalog;

import java.util.Arrays;

/**
 * The messages of a contact laid end to end, so that a stretch of text is one number and numbers have the order in which the
 * contact is read.
 */
final class Positions {

    /** Of a contact without messages. */
    static final Positions NONE = new Positions(new int[0]);

    private final int[] begins;

    /** Positions of messages of these lengths in characters. */
    Positions(int[] lengths) {
        begins = new int[lengths.length + 1];
        for (int i = 0; i < lengths.length; i++) {
            begins[i + 1] = begins[i] + lengths[i] + 1;
        }
    }

    /** The number of a stretch: its begin in the high half, its end in the low half. */
    long number(int message, int begin, int end) {
        return (long) (begins[message] + begin) << Integer.SIZE | (begins[message] + end);
    }

    /** The message in which a numbered stretch lies. */
    int message(long stretch) {
        int found = Arrays.binarySearch(begins, (int) (stretch >>> Integer.SIZE));
        return found >= 0 ? found : -found - 2;
    }

    Span span(long stretch) {
        int message = message(stretch);
        return new Span(message, (int) (stretch >>> Integer.SIZE) - begins[message], (int) stretch - begins[message]);
    }
}
