package dev.hotspots.training;

import de.bwaldvogel.liblinear.FeatureNode;
import dev.hotspots.learned.Feature.Kind;
import dev.hotspots.learned.Output;
import dev.hotspots.learned.Weights;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/**
 * Answers about contacts by weights that were fitted without them: the examples are dealt into folds by a checksum of their ids,
 * so that a contact stays in its fold when others are added, and each fold is answered by weights fitted on the others.
 */
public final class CrossValidation {

    private static final double NEARLY_FREE = 1000;

    private final List<Example> examples;
    private final List<Weights> weightsByFold;
    private final List<double[]> scores;

    /**
     * Fits once for every fold.
     *
     * @param examples answered about
     * @param further examples that are fitted on but not answered about
     * @param share of the examples outside a fold that are fitted on, 0 to 1, for a learning curve
     */
    public CrossValidation(List<Example> examples, List<Example> further, Set<Kind> kinds, int folds, double share) {
        this.examples = List.copyOf(examples);
        this.weightsByFold = IntStream.range(0, folds)
                .mapToObj(fold -> new Fitting(others(fold, folds, further, share), kinds).weights())
                .toList();
        this.scores = examples.stream()
                .map(example -> weightsByFold.get(fold(example, folds)).scores(example.sketch()))
                .toList();
    }

    private List<Example> others(int fold, int folds, List<Example> further, double share) {
        List<Example> others = new ArrayList<>();
        examples.stream().filter(example -> fold(example, folds) != fold).forEach(others::add);
        others.addAll(further);
        others.removeIf(example -> checksum("share " + example.id()) % 1000 >= 1000 * share);
        return others;
    }

    private static int fold(Example example, int folds) {
        return (int) (checksum(example.id()) % folds);
    }

    private static long checksum(String text) {
        CRC32 checksum = new CRC32();
        checksum.update(text.getBytes(StandardCharsets.UTF_8));
        return checksum.getValue();
    }

    /** Weights with slopes and offsets that turn the scores of contacts not fitted on into probabilities. */
    public Weights calibrate(Weights weights) {
        double[] slopes = weights.slopes();
        double[] offsets = weights.offsets();
        for (Output output : Output.values()) {
            List<FeatureNode[]> rows = new ArrayList<>();
            List<Boolean> holds = new ArrayList<>();
            for (int i = 0; i < examples.size(); i++) {
                if (Fitting.teaches(examples.get(i), output.question())) {
                    rows.add(new FeatureNode[] {new FeatureNode(1, scores.get(i)[output.number()])});
                    holds.add(examples.get(i)
                            .main(output.question())
                            .filter(output.value()::equals)
                            .isPresent());
                }
            }
            Separator separator = Separator.dense(rows, holds, 1, NEARLY_FREE);
            if (separator.weight(0) > 0) {
                slopes[output.number()] = separator.weight(0);
                offsets[output.number()] = separator.bias();
            }
        }
        return weights.calibrated(slopes, offsets);
    }

    /** The answers, by the calibration of some weights. */
    public List<Answers> answers(Weights calibrated) {
        return scores.stream().map(calibrated::opinion).map(Answers::of).toList();
    }
}
