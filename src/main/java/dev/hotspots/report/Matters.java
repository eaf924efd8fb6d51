package dev.hotspots.report;

import dev.hotspots.facts.Facts;
import dev.hotspots.facts.Row;
import dev.hotspots.statistics.KaplanMeier;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How long matters take. A matter is a contact that complains or asks for after-sales handling; what is still open at as-of
 * enters the estimate as censored. Matters without times are counted, not estimated.
 */
final class Matters {

    static final String CONDITION = "(complaint OR contact_type IN ('after_sales', 'complaint'))";

    private final List<Row> rows;
    private final KaplanMeier estimate;

    private Matters(List<Row> rows) {
        this.rows = rows;
        this.estimate = KaplanMeier.of(rows.stream()
                .filter(row -> !row.text("resolution").equals("not_measurable"))
                .map(row -> new KaplanMeier.Duration(
                        row.number("resolution_s").orElse(0),
                        row.text("resolution").equals("resolved")))
                .toList());
    }

    static Matters all(Facts facts) {
        return new Matters(query(facts));
    }

    static Matters ofNature(Facts facts, String nature) {
        return new Matters(query(facts).stream()
                .filter(row -> row.text("nature").equals(nature))
                .toList());
    }

    static Matters ofScenario(Facts facts, String scenario) {
        return new Matters(query(facts).stream()
                .filter(row -> row.text("scenario").equals(scenario))
                .toList());
    }

    private static List<Row> query(Facts facts) {
        return facts.rows(
                "SELECT nature, scenario, resolution, resolution_evidence, resolution_s, resolution_workdays FROM facts"
                        + " WHERE " + CONDITION);
    }

    long count() {
        return rows.size();
    }

    long count(String resolution) {
        return rows.stream()
                .filter(row -> row.text("resolution").equals(resolution))
                .count();
    }

    long evidenced(String evidence) {
        return rows.stream()
                .filter(row -> row.text("resolution_evidence").equals(evidence))
                .count();
    }

    /** Matters resolved after {@code from} and within {@code to} hours. */
    long resolvedWithin(double from, double to) {
        return rows.stream()
                .filter(row -> row.text("resolution").equals("resolved"))
                .mapToDouble(row -> row.number("resolution_s").orElse(0) / 3600)
                .filter(hours -> (hours > from || from == 0) && hours <= to)
                .count();
    }

    /**
     * Median of the working days of the resolved; absent with few of them, and "not reached" where less than half of all
     * matters are resolved, because the open ones would make it longer.
     */
    Value workdays() {
        if (count("resolved") < Figures.FEWEST) {
            return Value.ABSENT;
        }
        return estimate.quantile(0.5).isEmpty()
                ? new Value.Text("未达到")
                : medianWorkdays().<Value>map(Value.Amount::new).orElse(Value.ABSENT);
    }

    private Optional<Double> medianWorkdays() {
        List<Double> days = rows.stream()
                .flatMap(row -> row.number("resolution_workdays").stream().boxed())
                .sorted()
                .toList();
        int half = days.size() / 2;
        if (days.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(days.size() % 2 == 1 ? days.get(half) : (days.get(half - 1) + days.get(half)) / 2);
    }

    /** The time in hours by which a share is resolved; absent when there are too few or it is not reached. */
    Value hours(double share) {
        if (estimatedCount() < Figures.FEWEST) {
            return Value.ABSENT;
        }
        return estimate.quantile(share).isPresent() ? Figures.hours(estimate.quantile(share)) : new Value.Text("未达到");
    }

    /** The median in hours; empty when there are too few or it is not reached. */
    OptionalDouble medianHours() {
        return hours(0.5) instanceof Value.Amount median ? OptionalDouble.of(median.value()) : OptionalDouble.empty();
    }

    private long estimatedCount() {
        return count() - count("not_measurable");
    }
}
