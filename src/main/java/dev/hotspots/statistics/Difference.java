package dev.hotspots.statistics;

import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * The difference of two independent shares, with Newcombe's interval (R. G. Newcombe 1998, method 10: from the two Wilson
 * intervals, without continuity correction).
 *
 * @param now the later share
 * @param before the earlier one
 */
public record Difference(Proportion now, Proportion before) {

    /** The later share less the earlier, as a fraction of 1. */
    public double value() {
        return now.share() - before.share();
    }

    /** Lower end of the 95 percent interval. */
    public double low() {
        return value() - Math.hypot(now.share() - now.low(), before.high() - before.share());
    }

    /** Upper end of the 95 percent interval. */
    public double high() {
        return value() + Math.hypot(now.high() - now.share(), before.share() - before.low());
    }

    /**
     * How likely a difference at least as large is when there is none: the two-sided test of two shares with pooled variance. 1
     * where neither or all of both have it.
     */
    public double chance() {
        double pooled = (double) (now.part() + before.part()) / (now.whole() + before.whole());
        double error = Math.sqrt(pooled * (1 - pooled) * (1.0 / now.whole() + 1.0 / before.whole()));
        return error == 0 ? 1 : 2 * new NormalDistribution().cumulativeProbability(-Math.abs(value()) / error);
    }
}
