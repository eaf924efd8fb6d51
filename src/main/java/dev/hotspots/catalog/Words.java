package dev.hotspots.catalog;

import dev.hotspots.conversation.Speaker;
import dev.hotspots.pattern.TextPattern;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Phrases or a pattern in a message of certain speakers, with company, limits and exceptions as the catalog format defines
 * them.
 *
 * @param any one of these must stand in the message; empty when only a pattern is asked for
 * @param with of each of these one phrase must stand in the same message
 * @param gap most characters between a phrase and its company
 * @param except a phrase inside one of these does not count
 * @param unless a message with one of these does not count
 * @param mentions which manners of mentioning count
 */
record Words(
        Set<Speaker> speakers,
        PhraseSet any,
        List<PhraseSet> with,
        int gap,
        Order order,
        Optional<Shape> shape,
        PhraseSet except,
        PhraseSet unless,
        Mentions mentions,
        Scope scope)
        implements Condition {

    /** Where the company stands, seen from the phrase. */
    enum Order {
        EITHER,
        AFTER,
        BEFORE
    }

    /**
     * A pattern, and phrases of which one must stand in a message for the pattern to match there; empty when none is known. The
     * phrases are found anyway, so that the pattern is tried on few messages.
     */
    record Shape(TextPattern pattern, PhraseSet needles) {}

    /** Which messages count: the first or last of the speaker, how many must match, how long they may be. */
    record Scope(int first, int last, int times, int longest) {
        static final Scope ANYWHERE = new Scope(Integer.MAX_VALUE, Integer.MAX_VALUE, 1, Integer.MAX_VALUE);

        private boolean admits(Reading reading, int message) {
            return reading.before(message) < first
                    && reading.after(message) < last
                    && reading.characters(message).length <= longest;
        }
    }

    @Override
    public Finding in(Reading reading) {
        if (!isPossibleIn(reading.places())) {
            return Finding.NOTHING;
        }
        Finding.Collector found = new Finding.Collector(reading);
        if (any.isEmpty()) {
            collectMatches(reading, found);
        } else {
            collectPhrases(reading, found);
        }
        Finding finding = found.ifAny();
        return isInEnoughMessages(finding) ? finding : Finding.NOTHING;
    }

    private boolean isPossibleIn(Places places) {
        return (any.isEmpty() || places.has(any))
                && (shape.isEmpty()
                        || shape.get().needles().isEmpty()
                        || places.has(shape.get().needles()));
    }

    private boolean isInEnoughMessages(Finding finding) {
        return scope.times() <= 1 || finding.messages() >= scope.times();
    }

    private void collectPhrases(Reading reading, Finding.Collector into) {
        Places places = reading.places();
        for (int place = places.first(any); place != Places.NONE; place = places.next(place)) {
            int message = places.message(place);
            int begin = places.begin(place);
            int end = places.end(place);
            if (counts(reading, message, begin, end)) {
                into.add(message, begin, end);
            }
        }
    }

    /** Of a pattern without phrases, the first match in each message that counts is enough. */
    private void collectMatches(Reading reading, Finding.Collector into) {
        for (int message = 0; message < reading.messages(); message++) {
            if (speakers.contains(reading.speaker(message)) && scope.admits(reading, message)) {
                collectMatch(reading, message, into);
            }
        }
    }

    private void collectMatch(Reading reading, int message, Finding.Collector into) {
        for (long match = match(reading, message, 0);
                match != TextPattern.NOTHING;
                match = match(reading, message, TextPattern.end(match))) {
            if (counts(reading, message, TextPattern.begin(match), TextPattern.end(match))) {
                into.add(message, TextPattern.begin(match), TextPattern.end(match));
                return;
            }
        }
    }

    private long match(Reading reading, int message, int from) {
        return shape.isEmpty() || !needleStandsIn(reading, message)
                ? TextPattern.NOTHING
                : shape.get().pattern().find(reading.characters(message), from);
    }

    private boolean needleStandsIn(Reading reading, int message) {
        PhraseSet needles = shape.map(Shape::needles).orElse(PhraseSet.NONE);
        return needles.isEmpty() || reading.places().has(needles, message);
    }

    private boolean counts(Reading reading, int message, int begin, int end) {
        return scope.admits(reading, message)
                && !isExcepted(reading.places(), message, begin, end)
                && mentions.admit(reading.characters(message), begin, end)
                && hasCompany(reading, message, begin, end)
                && !reading.places().has(unless, message);
    }

    private boolean isExcepted(Places places, int message, int begin, int end) {
        for (int place = places.first(except); place != Places.NONE; place = places.next(place)) {
            if (places.message(place) == message && places.begin(place) <= begin && places.end(place) >= end) {
                return true;
            }
        }
        return false;
    }

    private boolean hasCompany(Reading reading, int message, int begin, int end) {
        for (int i = 0; i < with.size(); i++) {
            if (!isAccompanied(reading.places(), with.get(i), message, begin, end)) {
                return false;
            }
        }
        return shape.isEmpty() || any.isEmpty() || isAccompaniedByMatch(reading, message, begin, end);
    }

    private boolean isAccompanied(Places places, PhraseSet company, int message, int begin, int end) {
        for (int place = places.first(company); place != Places.NONE; place = places.next(place)) {
            if (places.message(place) == message && accompanies(begin, end, places.begin(place), places.end(place))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAccompaniedByMatch(Reading reading, int message, int begin, int end) {
        for (long match = match(reading, message, 0);
                match != TextPattern.NOTHING;
                match = match(reading, message, TextPattern.end(match))) {
            if (accompanies(begin, end, TextPattern.begin(match), TextPattern.end(match))) {
                return true;
            }
        }
        return false;
    }

    private boolean accompanies(int begin, int end, int companyBegin, int companyEnd) {
        boolean placed = switch (order) {
            case EITHER -> true;
            case AFTER -> companyBegin >= end;
            case BEFORE -> companyEnd <= begin;
        };
        return placed && Math.max(companyBegin - end, begin - companyEnd) <= gap;
    }

    @Override
    public Optional<Set<PhraseSet>> triggers() {
        PhraseSet trigger = any.isEmpty() ? shape.map(Shape::needles).orElse(PhraseSet.NONE) : any;
        return trigger.isEmpty() ? Optional.empty() : Optional.of(Set.of(trigger));
    }
}
