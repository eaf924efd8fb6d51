package dev.hotspots.training;

import de.bwaldvogel.liblinear.FeatureNode;
import dev.hotspots.learned.Feature;
import dev.hotspots.learned.Feature.Kind;
import dev.hotspots.learned.Output;
import dev.hotspots.learned.Provenance;
import dev.hotspots.learned.Question;
import dev.hotspots.learned.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Fits weights to examples: features that stand in few examples are left out, those that an L1 fit of any output keeps are
 * chosen, and weights for them are fitted with L2. Natures are fitted on complaints alone. Without chance: equal examples
 * give equal weights.
 */
public final class Fitting {

    private static final int LEAST_EXAMPLES = 5;
    private static final double CHOOSING_COST = 3;
    private static final double COST = 3;

    private final List<Example> examples;
    private final Set<Kind> kinds;

    public Fitting(List<Example> examples, Set<Kind> kinds) {
        this.examples = List.copyOf(examples);
        this.kinds = Set.copyOf(kinds);
    }

    /** Weights that are not calibrated yet. */
    public Weights weights() {
        Matrix matrix = Matrix.of(examples, kinds, chosen());
        List<Separator> separators = separators(matrix, false);
        Map<Feature, short[]> byFeature = new TreeMap<>();
        for (int i = 0; i < matrix.features().size(); i++) {
            short[] weights = new short[separators.size()];
            for (int output = 0; output < weights.length; output++) {
                weights[output] = units(separators.get(output).weight(i));
            }
            byFeature.put(matrix.features().get(i), weights);
        }
        return Weights.uncalibrated(
                new Provenance(List.of()),
                byFeature,
                separators.stream().mapToDouble(Separator::bias).toArray());
    }

    private Set<Feature> chosen() {
        Matrix matrix = Matrix.of(examples, kinds, LEAST_EXAMPLES);
        Set<Feature> chosen = new TreeSet<>();
        for (Separator separator : separators(matrix, true)) {
            IntStream.range(0, matrix.features().size())
                    .filter(i -> separator.weight(i) != 0)
                    .forEach(i -> chosen.add(matrix.features().get(i)));
        }
        return chosen;
    }

    private List<Separator> separators(Matrix matrix, boolean sparse) {
        return Output.values().parallelStream()
                .map(output -> separator(matrix, output, sparse))
                .toList();
    }

    private Separator separator(Matrix matrix, Output output, boolean sparse) {
        List<FeatureNode[]> rows = new ArrayList<>();
        List<Boolean> holds = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            if (teaches(examples.get(i), output.question())) {
                rows.add(matrix.row(i));
                holds.add(examples.get(i)
                        .main(output.question())
                        .filter(output.value()::equals)
                        .isPresent());
            }
        }
        int features = matrix.features().size();
        return sparse
                ? Separator.sparse(rows, holds, features, CHOOSING_COST)
                : Separator.dense(rows, holds, features, COST);
    }

    /** Whether an example has anything to say on a question: on natures only complaints have. */
    static boolean teaches(Example example, Question question) {
        return example.answers(question) && (question != Question.NATURE || example.hasNature());
    }

    private static short units(double weight) {
        return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(weight * Weights.UNITS)));
    }
}
