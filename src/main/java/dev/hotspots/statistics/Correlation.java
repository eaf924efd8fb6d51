package dev.hotspots.statistics;

import java.util.List;
import java.util.Optional;
import org.hipparchus.stat.correlation.PearsonsCorrelation;
import org.hipparchus.stat.correlation.SpearmansCorrelation;

/**
 * How two measures of the same things go together.
 *
 * @param pearson of the values, -1 to 1
 * @param spearman of their ranks, ties sharing their average rank, -1 to 1
 * @param pairs on which it rests
 */
public record Correlation(double pearson, double spearman, int pairs) {

    private static final int FEWEST = 3;

    /** One thing measured twice. */
    public record Pair(double one, double other) {}

    /** The correlation; empty for fewer than three pairs, or where one of the measures never differs. */
    public static Optional<Correlation> of(List<Pair> pairs) {
        double[] ones = pairs.stream().mapToDouble(Pair::one).toArray();
        double[] others = pairs.stream().mapToDouble(Pair::other).toArray();
        if (pairs.size() < FEWEST || isConstant(ones) || isConstant(others)) {
            return Optional.empty();
        }
        return Optional.of(new Correlation(
                new PearsonsCorrelation().correlation(ones, others),
                new SpearmansCorrelation().correlation(ones, others),
                pairs.size()));
    }

    private static boolean isConstant(double[] values) {
        for (double value : values) {
            if (value != values[0]) {
                return false;
            }
        }
        return true;
    }
}
