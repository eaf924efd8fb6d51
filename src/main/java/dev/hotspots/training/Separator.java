package dev.hotspots.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;
import java.util.List;

/**
 * A linear function that is above zero where something holds and below where it does not (logistic regression).
 */
final class Separator {

    private static final double PRECISION = 0.01;

    static {
        Linear.disableDebugOutput();
    }

    private final double[] weights;
    private final double bias;

    private Separator(double[] weights, double bias) {
        this.weights = weights;
        this.bias = bias;
    }

    /** The weight of a feature. */
    double weight(int feature) {
        return weights[feature];
    }

    /** The value where no feature stands. */
    double bias() {
        return bias;
    }

    /** Few features with weight (L1): to find out which are worth having. */
    static Separator sparse(List<FeatureNode[]> rows, List<Boolean> holds, int features, double cost) {
        return fit(SolverType.L1R_LR, rows, holds, features, cost);
    }

    /** All features with some weight (L2). */
    static Separator dense(List<FeatureNode[]> rows, List<Boolean> holds, int features, double cost) {
        return fit(SolverType.L2R_LR, rows, holds, features, cost);
    }

    private static Separator fit(
            SolverType solver, List<FeatureNode[]> rows, List<Boolean> holds, int features, double cost) {
        long positives = holds.stream().filter(one -> one).count();
        if (positives == 0 || positives == holds.size()) {
            // Nothing to separate: the share with one half added on both sides.
            return new Separator(new double[features], Math.log((positives + 0.5) / (holds.size() - positives + 0.5)));
        }
        Problem problem = new Problem();
        problem.l = rows.size();
        problem.n = features + 1;
        problem.bias = 1;
        problem.x = rows.stream().map(row -> withBias(row, features)).toArray(Feature[][]::new);
        problem.y = holds.stream().mapToDouble(one -> one ? 1 : -1).toArray();
        Model model = Linear.train(problem, new Parameter(solver, cost, PRECISION));
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        double[] all =
                Arrays.stream(model.getFeatureWeights()).map(w -> sign * w).toArray();
        return new Separator(Arrays.copyOf(all, features), all[features]);
    }

    private static Feature[] withBias(FeatureNode[] row, int features) {
        Feature[] extended = Arrays.copyOf(row, row.length + 1, Feature[].class);
        extended[row.length] = new FeatureNode(features + 1, 1);
        return extended;
    }
}
