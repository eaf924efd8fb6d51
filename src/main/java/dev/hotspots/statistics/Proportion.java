package dev.hotspots.statistics;

import org.hipparchus.stat.interval.BinomialProportion;
import org.hipparchus.stat.interval.ConfidenceInterval;

/**
 * A share of a whole with its Wilson score interval (E. B. Wilson 1927, without continuity correction).
 *
 * @param part at most {@code whole}
 * @param whole at least 1: a share of nothing does not exist
 */
public record Proportion(long part, long whole) {

    private static final double CONFIDENCE = 0.95;

    public Proportion {
        if (whole < 1 || part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole + ", expected 0 <= part <= whole and whole >= 1");
        }
    }

    public double share() {
        return (double) part / whole;
    }

    /** Lower end of the 95 percent interval. */
    public double low() {
        return Math.max(0, interval().getLowerBound());
    }

    /** Upper end of the 95 percent interval. */
    public double high() {
        return Math.min(1, interval().getUpperBound());
    }

    private ConfidenceInterval interval() {
        return BinomialProportion.getWilsonScoreInterval(Math.toIntExact(whole), share(), CONFIDENCE);
    }
}
