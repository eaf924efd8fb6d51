package dev.hotspots.catalog;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.hotspots.conversation.Speaker;
import java.util.ArrayList;
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
        Negation negation,
        Scope scope)
        implements Condition {

    /** Where the company stands, seen from the phrase. */
    enum Order {
        EITHER,
        AFTER,
        BEFORE
    }

    /** What a negator shortly before a phrase means. */
    enum Negation {
        IGNORED,
        SKIP,
        ONLY
    }

    /**
     * A pattern, and phrases of which one must stand in a message for the pattern to match there; empty when none is known. The
     * phrases are found anyway, so that the pattern is tried on few messages.
     */
    record Shape(Pattern pattern, PhraseSet needles) {}

    /** Which messages count: the first or last of the speaker, how many must match, how long they may be. */
    record Scope(int first, int last, int times, int longest) {
        static final Scope ANYWHERE = new Scope(Integer.MAX_VALUE, Integer.MAX_VALUE, 1, Integer.MAX_VALUE);

        private boolean admits(Reading reading, int message) {
            return reading.ordinal(message) < first
                    && reading.remaining(message) < last
                    && reading.text(message).length() <= longest;
        }
    }

    @Override
    public Finding in(Reading reading) {
        if (!possibleIn(reading)) {
            return Finding.NOTHING;
        }
        List<Span> spans = new ArrayList<>();
        if (any.isEmpty()) {
            collectMatches(reading, spans);
        } else {
            any.collect(reading, span -> counts(reading, span), spans);
        }
        if (spans.size() > 1) {
            spans = spans.stream().sorted().distinct().toList();
        }
        return inEnoughMessages(spans) ? Finding.of(spans) : Finding.NOTHING;
    }

    private boolean possibleIn(Reading reading) {
        if (!any.isEmpty() && !any.standsIn(reading)) {
            return false;
        }
        PhraseSet needles = shape.map(Shape::needles).orElse(PhraseSet.NONE);
        return needles.isEmpty() || needles.standsIn(reading);
    }

    private boolean inEnoughMessages(List<Span> spans) {
        return scope.times() <= 1
                || spans.stream().mapToInt(Span::message).distinct().count() >= scope.times();
    }

    /** Of a pattern without phrases, the first match in each message that counts is enough. */
    private void collectMatches(Reading reading, List<Span> into) {
        for (int message = 0; message < reading.messages(); message++) {
            if (admits(reading, message)) {
                matches(reading, message).stream()
                        .filter(span -> counts(reading, span))
                        .findFirst()
                        .ifPresent(into::add);
            }
        }
    }

    private boolean admits(Reading reading, int message) {
        return speakers.contains(reading.speaker(message)) && scope.admits(reading, message);
    }

    private List<Span> matches(Reading reading, int message) {
        if (shape.isEmpty() || !needleStandsIn(reading, message)) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        Matcher matcher = shape.get().pattern().matcher(reading.text(message));
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                spans.add(new Span(message, matcher.start(), matcher.end()));
            }
        }
        return spans;
    }

    private boolean needleStandsIn(Reading reading, int message) {
        PhraseSet needles = shape.map(Shape::needles).orElse(PhraseSet.NONE);
        return needles.isEmpty() || needles.anyPlace(reading, span -> span.message() == message);
    }

    private boolean counts(Reading reading, Span span) {
        return admits(reading, span.message())
                && isWholeNumber(reading, span)
                && !except.anyPlace(reading, span::inside)
                && negationFits(reading, span)
                && hasCompany(reading, span)
                && !unless.anyPlace(reading, other -> other.message() == span.message());
    }

    /** A phrase that begins or ends with a digit is not found inside a longer number: 12345 is not in FY8800123457. */
    private boolean isWholeNumber(Reading reading, Span span) {
        String text = reading.text(span.message());
        return any.isEmpty()
                || (!(isDigit(text, span.begin() - 1) && isDigit(text, span.begin()))
                        && !(isDigit(text, span.end() - 1) && isDigit(text, span.end())));
    }

    private static boolean isDigit(String text, int position) {
        return position >= 0
                && position < text.length()
                && text.charAt(position) >= '0'
                && text.charAt(position) <= '9';
    }

    private boolean negationFits(Reading reading, Span span) {
        return negation == Negation.IGNORED
                || Negator.standsBefore(reading.text(span.message()), span.begin()) == (negation == Negation.ONLY);
    }

    private boolean hasCompany(Reading reading, Span span) {
        for (PhraseSet company : with) {
            if (!company.anyPlace(reading, other -> accompanies(span, other))) {
                return false;
            }
        }
        return shape.isEmpty()
                || any.isEmpty()
                || matches(reading, span.message()).stream().anyMatch(other -> accompanies(span, other));
    }

    private boolean accompanies(Span span, Span company) {
        boolean placed = switch (order) {
            case EITHER -> true;
            case AFTER -> company.begin() >= span.end();
            case BEFORE -> company.end() <= span.begin();
        };
        return placed && span.message() == company.message() && span.distanceTo(company) <= gap;
    }

    @Override
    public Optional<Set<Integer>> triggers() {
        return any.isEmpty()
                ? shape.map(Shape::needles)
                        .filter(needles -> !needles.isEmpty())
                        .map(PhraseSet::numbers)
                : Optional.of(any.numbers());
    }
}
