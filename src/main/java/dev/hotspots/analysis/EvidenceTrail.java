package dev.hotspots.analysis;

import dev.hotspots.catalog.Check;
import dev.hotspots.catalog.CheckOutcome;
import dev.hotspots.catalog.Reading;
import dev.hotspots.catalog.Rule;
import dev.hotspots.catalog.RuleBook.FiredRule;
import dev.hotspots.catalog.Score;
import dev.hotspots.catalog.Span;
import dev.hotspots.guidance.CheckResult;
import dev.hotspots.policy.Citation;
import dev.hotspots.privacy.Mask;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the words behind the decisions: per rule and value its first words, then citations, then failed checks. */
final class EvidenceTrail {

    private final Reading reading;
    private final Map<Span, Quote> quotes = new HashMap<>();
    private final List<Evidence> trail = new ArrayList<>();

    private EvidenceTrail(Reading reading) {
        this.reading = reading;
    }

    static List<Evidence> of(
            Reading reading, List<FiredRule> fired, List<Citation> citations, List<CheckResult> checks) {
        EvidenceTrail trail = new EvidenceTrail(reading);
        fired.forEach(trail::add);
        citations.forEach(trail::add);
        checks.forEach(trail::add);
        return List.copyOf(trail.trail);
    }

    private void add(FiredRule fired) {
        Rule rule = fired.rule();
        fired.finding().first().ifPresent(span -> {
            for (Score score : rule.scores()) {
                add(score.decision(), rule.id(), rule.about(), score.points(), span);
            }
        });
    }

    private void add(Citation citation) {
        add("citation." + citation.verdict().id(), citation.policy(), citation.why(), 0, citation.span());
    }

    private void add(CheckResult result) {
        if (result.outcome() == CheckOutcome.FAILED) {
            Check check = result.check();
            result.evidence().ifPresent(span -> add("check.failed", check.id(), check.zh(), 0, span));
        }
    }

    private void add(String decision, String rule, String about, double points, Span span) {
        Quote quote = quotes.computeIfAbsent(span, this::quote);
        trail.add(new Evidence(
                decision,
                rule,
                about,
                points,
                span.message() + 1,
                reading.speaker(span.message()),
                quote.words(),
                quote.sentence()));
    }

    private Quote quote(Span span) {
        return new Quote(Mask.text(reading.quote(span)), Sentence.around(reading, span));
    }

    /** Words and their sentence, masked once for all decisions they speak for. */
    private record Quote(String words, String sentence) {}
}
