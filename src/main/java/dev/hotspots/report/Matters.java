package dev.hotspots.report;

import dev.hotspots.clock.WorkingDays;
import dev.hotspots.facts.Facts;
import dev.hotspots.facts.Row;
import dev.hotspots.statistics.KaplanMeier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * How long matters take. A matter is a case of contacts that complain or ask for after-sales handling, linked over the nights; it
 * takes from its first message to its last resolution. What is open at as-of enters the estimate as censored. Matters without
 * times are counted, not estimated.
 */
final class Matters {

    /** Contacts that are matters or part of one. */
    static final String CONDITION = "(complaint OR contact_type IN ('after_sales', 'complaint'))";

    private static final double SECONDS_AN_HOUR = 3600;
    private static final Value NOT_REACHED = new Value.Text("未达到");

    private final List<Row> rows;
    private final WorkingDays calendar;
    private final ZoneId zone;
    private final KaplanMeier estimate;

    private Matters(List<Row> rows, WorkingDays calendar, ZoneId zone) {
        this.rows = rows;
        this.calendar = calendar;
        this.zone = zone;
        this.estimate = KaplanMeier.of(rows.stream()
                .filter(row -> !row.text("resolution").equals("not_measurable"))
                .map(row -> new KaplanMeier.Duration(
                        row.number("resolution_s").orElse(0),
                        row.text("resolution").equals("resolved")))
                .toList());
    }

    /** The cases of the date, after contacts were linked. */
    static Matters of(Facts history, WorkingDays calendar, ZoneId zone) {
        return new Matters(
                history.rows("SELECT * FROM cases WHERE of_date ORDER BY opened_at NULLS FIRST, case_name"),
                calendar,
                zone);
    }

    Matters ofNature(String nature) {
        return where(row -> row.text("nature").equals(nature));
    }

    Matters ofScenario(String scenario) {
        return where(row -> row.text("scenario").equals(scenario));
    }

    Matters where(Predicate<Row> condition) {
        return new Matters(rows.stream().filter(condition).toList(), calendar, zone);
    }

    List<Row> rows() {
        return rows;
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

    long sum(String column) {
        return rows.stream().mapToLong(row -> row.count(column)).sum();
    }

    /** Matters resolved after {@code from} and within {@code to} hours. */
    long resolvedWithin(double from, double to) {
        return rows.stream()
                .filter(row -> row.text("resolution").equals("resolved"))
                .mapToDouble(row -> row.number("resolution_s").orElse(0) / SECONDS_AN_HOUR)
                .filter(hours -> (hours > from || from == 0) && hours <= to)
                .count();
    }

    /** Working days of a resolved matter; empty for others and beyond the calendar. */
    OptionalLong workingDays(Row row) {
        Optional<LocalDate> opened = row.moment("opened_at").map(this::day);
        Optional<LocalDate> resolved = row.moment("last_resolved_at").map(this::day);
        return row.text("resolution").equals("resolved")
                ? calendar.between(opened.orElseThrow(), resolved.orElseThrow())
                : OptionalLong.empty();
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
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
                ? NOT_REACHED
                : medianWorkdays().<Value>map(Value.Amount::new).orElse(Value.ABSENT);
    }

    private Optional<Double> medianWorkdays() {
        List<Double> days = rows.stream()
                .flatMap(row -> workingDays(row).stream().mapToObj(Double::valueOf))
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
        if (isFew()) {
            return Value.ABSENT;
        }
        return estimate.quantile(share).isPresent() ? Figures.hours(estimate.quantile(share)) : NOT_REACHED;
    }

    /** The median in hours; empty when there are too few or it is not reached. */
    OptionalDouble medianHours() {
        return hours(0.5) instanceof Value.Amount median ? OptionalDouble.of(median.value()) : OptionalDouble.empty();
    }

    /** Where that time lies, with 95 percent confidence: {@code 2.0 – 14.5}; an end that is not reached says so. */
    Value hoursInterval(double share) {
        KaplanMeier.Interval interval = estimate.quantileInterval(share);
        return isFew() || interval.low().isEmpty()
                ? Value.ABSENT
                : new Value.Text(end(interval.low()) + " – " + end(interval.high()));
    }

    private static String end(OptionalDouble seconds) {
        return seconds.isPresent()
                ? String.format(Locale.ROOT, "%.1f", seconds.getAsDouble() / SECONDS_AN_HOUR)
                : "未达到";
    }

    /** The mean in hours cut at the longest observation; beside the quantiles, never instead of them. */
    Value restrictedMean() {
        return isFew() ? Value.ABSENT : Figures.hours(estimate.restrictedMean());
    }

    private boolean isFew() {
        return count() - count("not_measurable") < Figures.FEWEST;
    }
}
