package dev.hotspots.catalog;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Some phrases of the {@link PhraseBook}, asked for in a reading. */
final class PhraseSet {

    static final PhraseSet NONE = new PhraseSet(List.of());

    private final int[] phrases;

    PhraseSet(List<Integer> phrases) {
        this.phrases = phrases.stream().mapToInt(Integer::intValue).toArray();
    }

    boolean isEmpty() {
        return phrases.length == 0;
    }

    /** Whether one of them stands anywhere in the contact. */
    boolean standsIn(Reading reading) {
        for (int phrase : phrases) {
            if (reading.first(phrase) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of their places fits. */
    boolean anyPlace(Reading reading, Predicate<Span> fits) {
        for (int phrase : phrases) {
            for (int place = reading.first(phrase); place >= 0; place = reading.next(place)) {
                if (fits.test(reading.span(place))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Adds the places that fit to a list. */
    void collect(Reading reading, Predicate<Span> fits, List<Span> into) {
        anyPlace(reading, span -> {
            if (fits.test(span)) {
                into.add(span);
            }
            return false;
        });
    }

    Set<Integer> numbers() {
        Set<Integer> numbers = new HashSet<>();
        for (int phrase : phrases) {
            numbers.add(phrase);
        }
        return numbers;
    }
}
