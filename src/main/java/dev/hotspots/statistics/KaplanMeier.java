package dev.hotspots.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The Kaplan-Meier estimate of how long something takes when some of it is not over yet (E. L. Kaplan, P. Meier 1958). What is
 * still open counts as long as it has been open and then leaves the risk set (censored), after events of the same time.
 */
public final class KaplanMeier {

    private final List<Step> steps;

    private KaplanMeier(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /**
     * One observed duration.
     *
     * @param time in any unit, 0 or more
     * @param over false: censored, still open at that time
     */
    public record Duration(double time, boolean over) {}

    /** From {@code time} on, the share still open is {@code open}. */
    public record Step(double time, double open) {}

    /** Estimates from durations; the estimate of none has no steps. */
    public static KaplanMeier of(List<Duration> durations) {
        List<Duration> sorted = durations.stream()
                .sorted(Comparator.comparingDouble(Duration::time))
                .toList();
        List<Step> steps = new ArrayList<>();
        double open = 1;
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
                steps.add(new Step(time, open));
            }
        }
        return new KaplanMeier(steps);
    }

    /** The curve: at each time of an event, the share still open after it. */
    public List<Step> steps() {
        return steps;
    }

    /** The first time at which at least this share is over; empty when that is not reached within the observations. */
    public OptionalDouble quantile(double share) {
        return steps.stream()
                .filter(step -> step.open() <= 1 - share + 1e-12)
                .mapToDouble(Step::time)
                .findFirst();
    }
}
