package dev.hotspots.catalog;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.hotspots.conversation.Speaker;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Phrases or a pattern in a message of certain speakers, with company, limits and exceptions as the catalog format defines
 * them.
 *
 * @param any one of these must stand in the message; empty when only a pattern is asked for
 * @param with of each of these lists one phrase must stand in the same message
 * @param gap most characters between a phrase and its company
 * @param except a phrase inside one of these does not count
 * @param unless a message with one of these does not count
 */
record Words(
        Set<Speaker> speakers,
        List<Integer> any,
        List<List<Integer>> with,
        int gap,
        Order order,
        @Nullable Pattern pattern,
        List<Integer> except,
        List<Integer> unless,
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
        List<Span> spans = candidates(reading).stream()
                .filter(span -> counts(reading, span))
                .sorted()
                .distinct()
                .toList();
        return enoughMessages(spans) ? Finding.of(spans) : Finding.NOTHING;
    }

    private boolean enoughMessages(List<Span> spans) {
        return scope.times() <= 1
                || spans.stream().mapToInt(Span::message).distinct().count() >= scope.times();
    }

    private List<Span> candidates(Reading reading) {
        if (any.isEmpty()) {
            return patternSpans(reading);
        }
        List<Span> spans = new ArrayList<>();
        for (int phrase : any) {
            spans.addAll(reading.occurrences(phrase));
        }
        return spans;
    }

    private List<Span> patternSpans(Reading reading) {
        return IntStream.range(0, reading.messages())
                .filter(message -> speakers.contains(reading.speaker(message)) && scope.admits(reading, message))
                .boxed()
                .flatMap(message -> matches(reading, message).stream())
                .toList();
    }

    private List<Span> matches(Reading reading, int message) {
        if (pattern == null) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        Matcher matcher = pattern.matcher(reading.text(message));
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                spans.add(new Span(message, matcher.start(), matcher.end()));
            }
        }
        return spans;
    }

    private boolean counts(Reading reading, Span span) {
        return speakers.contains(reading.speaker(span.message()))
                && scope.admits(reading, span.message())
                && !excepted(reading, span)
                && negationFits(reading, span)
                && hasCompany(reading, span)
                && !standsInMessage(reading, unless, span.message());
    }

    private boolean excepted(Reading reading, Span span) {
        return except.stream()
                .flatMap(phrase -> reading.occurrences(phrase).stream())
                .anyMatch(span::inside);
    }

    private boolean negationFits(Reading reading, Span span) {
        return negation == Negation.IGNORED
                || Negator.standsBefore(reading.text(span.message()), span.begin()) == (negation == Negation.ONLY);
    }

    private boolean hasCompany(Reading reading, Span span) {
        boolean phrases = with.stream()
                .allMatch(list -> list.stream()
                        .flatMap(phrase -> reading.occurrences(phrase).stream())
                        .anyMatch(company -> accompanies(span, company)));
        return phrases
                && (pattern == null
                        || any.isEmpty()
                        || matches(reading, span.message()).stream().anyMatch(company -> accompanies(span, company)));
    }

    private boolean accompanies(Span span, Span company) {
        boolean placed = switch (order) {
            case EITHER -> true;
            case AFTER -> company.begin() >= span.end();
            case BEFORE -> company.end() <= span.begin();
        };
        return placed && span.message() == company.message() && span.distanceTo(company) <= gap;
    }

    private static boolean standsInMessage(Reading reading, List<Integer> phrases, int message) {
        return phrases.stream()
                .flatMap(phrase -> reading.occurrences(phrase).stream())
                .anyMatch(span -> span.message() == message);
    }

    @Override
    public Optional<Set<Integer>> triggers() {
        return any.isEmpty()
                ? with.stream().findFirst().map(list -> (Set<Integer>) new HashSet<>(list))
                : Optional.of(new HashSet<>(any));
    }
}
