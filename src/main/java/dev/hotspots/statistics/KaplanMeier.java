package dev.hotspots.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * The Kaplan-Meier estimate of how long something takes when some of it is not over yet (E. L. Kaplan, P. Meier 1958). What is
 * still open counts as long as it has been open and then leaves the risk set (censored), after events of the same time.
 *
 * <p>Intervals are pointwise at 95 percent, from Greenwood's variance on the log(-log) scale (J. D. Kalbfleisch, R. L. Prentice
 * 1980); that of a quantile holds the times whose interval holds the quantile (R. Brookmeyer, J. Crowley 1982). This is what R
 * prints for {@code survfit(..., conf.type = "log-log")}, save that R takes the middle of a flat stretch that lies exactly at
 * the quantile and here its beginning counts.
 */
public final class KaplanMeier {

    /** Of the standard normal distribution, for 95 percent. */
    private static final double Z = 1.959963984540054;

    private static final double ROUNDING = 1e-12;

    private final List<Step> steps;
    private final double last;

    private KaplanMeier(List<Step> steps, double last) {
        this.steps = List.copyOf(steps);
        this.last = last;
    }

    /**
     * One observed duration.
     *
     * @param time in any unit, 0 or more
     * @param over false: censored, still open at that time
     */
    public record Duration(double time, boolean over) {}

    /**
     * From {@code time} on, the share still open is {@code open}, with an interval from {@code low} to {@code high}; where none
     * is open there is no interval, and low is 0 and high is 1.
     */
    public record Step(double time, double open, double low, double high) {}

    /** Where a quantile lies; an end that is not reached within the observations is empty. */
    public record Interval(OptionalDouble low, OptionalDouble high) {}

    /** Estimates from durations; the estimate of none has no steps. */
    public static KaplanMeier of(List<Duration> durations) {
        List<Duration> sorted = durations.stream()
                .sorted(Comparator.comparingDouble(Duration::time))
                .toList();
        List<Step> steps = new ArrayList<>();
        double open = 1;
        double greenwood = 0;
        int at = 0;
        while (at < sorted.size()) {
            double time = sorted.get(at).time();
            int atRisk = sorted.size() - at;
            int events = 0;
            for (; at < sorted.size() && sorted.get(at).time() == time; at++) {
                events += sorted.get(at).over() ? 1 : 0;
            }
            if (events > 0) {
                open *= 1 - (double) events / atRisk;
                greenwood += (double) events / ((double) atRisk * (atRisk - events));
                steps.add(step(time, open, greenwood));
            }
        }
        return new KaplanMeier(
                steps, sorted.isEmpty() ? 0 : sorted.get(sorted.size() - 1).time());
    }

    private static Step step(double time, double open, double greenwood) {
        if (open <= 0) {
            return new Step(time, 0, 0, 1);
        }
        double width = Math.exp(Z * Math.sqrt(greenwood) / Math.abs(Math.log(open)));
        return new Step(time, open, Math.pow(open, width), Math.pow(open, 1 / width));
    }

    /** The curve: at each time of an event, the share still open after it. */
    public List<Step> steps() {
        return steps;
    }

    /** The first time at which at least this share is over; empty when that is not reached within the observations. */
    public OptionalDouble quantile(double share) {
        return firstAt(share, Step::open);
    }

    /** Where the time of a share lies. */
    public Interval quantileInterval(double share) {
        return new Interval(firstAt(share, Step::low), firstAt(share, Step::high));
    }

    private OptionalDouble firstAt(double share, ToDoubleFunction<Step> open) {
        return steps.stream()
                .filter(step -> open.applyAsDouble(step) <= 1 - share + ROUNDING)
                .mapToDouble(Step::time)
                .findFirst();
    }

    /**
     * The mean of the durations cut at the longest observation, open ones included: the area under the curve (restricted mean).
     * Shorter than the true mean when the longest observations are still open. Empty without observations.
     */
    public OptionalDouble restrictedMean() {
        if (last == 0 && steps.isEmpty()) {
            return OptionalDouble.empty();
        }
        double area = 0;
        double open = 1;
        double from = 0;
        for (Step step : steps) {
            area += open * (step.time() - from);
            open = step.open();
            from = step.time();
        }
        return OptionalDouble.of(area + open * (last - from));
    }
}
