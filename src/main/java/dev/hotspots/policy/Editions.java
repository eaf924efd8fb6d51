package dev.hotspots.policy;

import dev.hotspots.catalog.Period;
import dev.hotspots.catalog.Policy;
import dev.hotspots.catalog.Reading;
import dev.hotspots.catalog.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The editions of statistics that come out again and again: which one is meant when a series is named together with a
 * period. The year in which something came out (2024年发布) is no period.
 */
final class Editions {

    private static final Pattern NO_PERIOD =
            Pattern.compile("^(度?的?(最新)?(发布|公布|出台|发的|推出)|\\d{1,2}月|第?[一二三四1-4]季度|[上下]半年)");
    private static final int BESIDE = 10;

    private final Map<String, List<Policy>> bySeries;

    Editions(List<Policy> policies) {
        this.bySeries = policies.stream()
                .filter(policy -> policy.edition().isPresent())
                .collect(Collectors.groupingBy(
                        policy -> policy.edition().orElseThrow().series()));
    }

    /** The edition that a mention of a series means; the mention itself where no period is said in its message. */
    Mention meantBy(Mention mention, Reading reading) {
        return nearest(mention.policy(), mention.span(), reading, place -> true).orElse(mention);
    }

    /** The edition meant by a name that means nothing without a period beside it. */
    Optional<Mention> named(Policy series, Span name, Reading reading) {
        return nearest(series, name, reading, place -> place.distanceTo(name) <= BESIDE);
    }

    private Optional<Mention> nearest(Policy series, Span name, Reading reading, Predicate<Span> where) {
        List<Mention> said = bySeries.getOrDefault(series.id(), List.of()).stream()
                .flatMap(edition -> said(edition, reading))
                .filter(period -> period.in(name.message()))
                .toList();
        return said.stream()
                .filter(period -> said.stream().noneMatch(other -> other.hides(period)))
                .filter(period -> where.test(period.span()))
                .min(Comparator.comparingInt(period -> period.span().distanceTo(name)))
                .map(period -> new Mention(period.policy(), Optional.of(Period.ALWAYS), name));
    }

    private static Stream<Mention> said(Policy edition, Reading reading) {
        return edition.edition().orElseThrow().period().in(reading).spans().stream()
                .filter(span -> !NO_PERIOD
                        .matcher(reading.text(span.message()).substring(span.end()))
                        .find())
                .map(span -> new Mention(edition, Optional.of(Period.ALWAYS), span));
    }
}
