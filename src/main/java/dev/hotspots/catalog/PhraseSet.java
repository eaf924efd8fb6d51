package dev.hotspots.catalog;

/**
 * Some phrases as said by certain speakers. Sets of the same phrases and speakers are one.
 *
 * @param number in the {@link PhraseBook}, from 1; 0 for the set without phrases
 * @param size how many phrases; 0 for the set without phrases
 */
record PhraseSet(int number, int size) {

    static final PhraseSet NONE = new PhraseSet(0, 0);

    boolean isEmpty() {
        return number == 0;
    }
}
