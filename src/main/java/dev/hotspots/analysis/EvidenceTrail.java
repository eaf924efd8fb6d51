package dev.hotspots.analysis;

import dev.hotspots.catalog.CheckOutcome;
import dev.hotspots.catalog.Reading;
import dev.hotspots.catalog.RuleBook.FiredRule;
import dev.hotspots.catalog.Score;
import dev.hotspots.catalog.Span;
import dev.hotspots.guidance.CheckResult;
import dev.hotspots.policy.Citation;
import dev.hotspots.privacy.Mask;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Collects the words behind the decisions: per rule and value its first words, then citations, then failed checks. */
final class EvidenceTrail {

    private final Reading reading;
    private final Map<Span, Quote> quotes = new HashMap<>();

    private EvidenceTrail(Reading reading) {
        this.reading = reading;
    }

    static List<Evidence> of(
            Reading reading, List<FiredRule> fired, List<Citation> citations, List<CheckResult> checks) {
        EvidenceTrail trail = new EvidenceTrail(reading);
        return Stream.of(
                        fired.stream().flatMap(trail::rule),
                        citations.stream().map(trail::citation),
                        checks.stream().flatMap(trail::check))
                .flatMap(part -> part)
                .toList();
    }

    private Stream<Evidence> rule(FiredRule fired) {
        return fired.spans().stream()
                .limit(1)
                .flatMap(span -> fired.rule().scores().stream()
                        .map(score -> evidence(
                                decision(score), fired.rule().id(), fired.rule().about(), score.points(), span)));
    }

    private static String decision(Score score) {
        String dimension = score.dimension().name().toLowerCase(Locale.ROOT);
        return score.value().isEmpty() ? dimension : dimension + "." + score.value();
    }

    private Evidence citation(Citation citation) {
        return evidence("citation." + citation.verdict().id(), citation.policy(), citation.why(), 0, citation.span());
    }

    private Stream<Evidence> check(CheckResult result) {
        return result.outcome() == CheckOutcome.FAILED
                ? result.evidence().stream()
                        .map(span -> evidence(
                                "check.failed",
                                result.check().id(),
                                result.check().zh(),
                                0,
                                span))
                : Stream.of();
    }

    private Evidence evidence(String decision, String rule, String about, double points, Span span) {
        Quote quote = quotes.computeIfAbsent(
                span, key -> new Quote(Mask.text(reading.quote(key)), Sentence.around(reading, key)));
        return new Evidence(
                decision,
                rule,
                about,
                points,
                span.message() + 1,
                reading.speaker(span.message()),
                quote.words(),
                quote.sentence());
    }

    /** Words and their sentence, masked once for all decisions they speak for. */
    private record Quote(String words, String sentence) {}
}
