package dev.hotspots.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** A linear function that is above zero where something holds and below where it does not (logistic regression). */
final class Separator {

    private static final double PRECISION = 0.01;

    static {
        Linear.disableDebugOutput();
    }

    private final double[] weights;
    private final double bias;

    /** How weights are held small. */
    enum Penalty {
        /** Few features get a weight (L1). */
        SPARSE(SolverType.L1R_LR),
        /** All features get some weight (L2). */
        DENSE(SolverType.L2R_LR);

        private final SolverType solver;

        Penalty(SolverType solver) {
            this.solver = solver;
        }
    }

    private Separator(double[] weights, double bias) {
        this.weights = weights;
        this.bias = bias;
    }

    /**
     * Fits to rows.
     *
     * @param rows feature numbers from 1, rising
     * @param holds for every row whether it holds there
     * @param cost how much more a wrong row weighs than large weights
     */
    static Separator fit(Penalty penalty, List<FeatureNode[]> rows, List<Boolean> holds, int features, double cost) {
        long positives = holds.stream().filter(one -> one).count();
        if (positives == 0 || positives == holds.size()) {
            // Nothing to separate: the share, with one half added on both sides.
            return new Separator(new double[features], Math.log((positives + 0.5) / (holds.size() - positives + 0.5)));
        }
        Problem problem = new Problem();
        problem.l = rows.size();
        problem.n = features + 1;
        problem.bias = 1;
        problem.x = rows.stream().map(row -> withBias(row, features)).toArray(Feature[][]::new);
        problem.y = holds.stream().mapToDouble(one -> one ? 1 : -1).toArray();
        Model model = Linear.train(problem, new Parameter(penalty.solver, cost, PRECISION));
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        double[] all = Arrays.stream(model.getFeatureWeights())
                .map(weight -> sign * weight)
                .toArray();
        return new Separator(Arrays.copyOf(all, features), all[features]);
    }

    private static Feature[] withBias(FeatureNode[] row, int features) {
        Feature[] extended = Arrays.copyOf(row, row.length + 1, Feature[].class);
        extended[row.length] = new FeatureNode(features + 1, 1);
        return extended;
    }

    /** The weight of a feature, counted from 0. */
    double weight(int feature) {
        return weights[feature];
    }

    /** The value where no feature stands. */
    double bias() {
        return bias;
    }

    /** The features with a weight, counted from 0. */
    BitSet weighed() {
        BitSet weighed = new BitSet();
        for (int i = 0; i < weights.length; i++) {
            weighed.set(i, weights[i] != 0);
        }
        return weighed;
    }

    /** The value for a row. */
    double score(FeatureNode[] row) {
        double score = bias;
        for (FeatureNode node : row) {
            score += weights[node.getIndex() - 1] * node.getValue();
        }
        return score;
    }
}
