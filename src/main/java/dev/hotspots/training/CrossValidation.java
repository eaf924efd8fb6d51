package dev.hotspots.training;

import de.bwaldvogel.liblinear.FeatureNode;
import dev.hotspots.learned.Feature.Kind;
import dev.hotspots.learned.Output;
import dev.hotspots.learned.Provenance;
import dev.hotspots.learned.Weights;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/**
 * Scores of contacts by weights that were fitted without them: the contacts to be measured are dealt into folds by a checksum of
 * their ids, so that a contact stays in its fold when others are added, and each fold is scored by a fit to all others.
 */
final class CrossValidation {

    private static final double NEARLY_FREE = 1000;

    private final Corpus corpus;
    private final List<Integer> measured;
    private final List<double[]> scores = new ArrayList<>();

    /**
     * Fits once for every fold.
     *
     * @param isMeasured of the contacts of the corpus; the others are fitted on only
     * @param share of the contacts outside a fold that are fitted on, 0 to 1, for a learning curve
     */
    CrossValidation(Corpus corpus, Predicate<Example> isMeasured, Set<Kind> kinds, int folds, double share) {
        this.corpus = corpus;
        this.measured = numbers(isMeasured);
        List<Fitting> fittings = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            int left = fold;
            fittings.add(new Fitting(
                    corpus,
                    numbers(example -> (!isMeasured.test(example) || fold(example, folds) != left)
                            && checksum("share " + example.id()) % 1000 < 1000 * share),
                    kinds));
        }
        measured.forEach(contact -> scores.add(
                fittings.get(fold(corpus.examples().get(contact), folds)).scores(contact)));
    }

    private List<Integer> numbers(Predicate<Example> wanted) {
        return IntStream.range(0, corpus.examples().size())
                .filter(contact -> wanted.test(corpus.examples().get(contact)))
                .boxed()
                .toList();
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
    Weights calibrate(Weights weights) {
        double[] slopes = weights.slopes();
        double[] offsets = weights.offsets();
        for (Output output : Output.values()) {
            Separator line = line(output);
            if (line.weight(0) > 0) {
                slopes[output.number()] = line.weight(0);
                offsets[output.number()] = line.bias();
            }
        }
        return weights.calibrated(slopes, offsets);
    }

    /** Platt's scaling: whether an output holds, by its score alone. */
    private Separator line(Output output) {
        List<FeatureNode[]> rows = new ArrayList<>();
        List<Boolean> holds = new ArrayList<>();
        for (int i = 0; i < measured.size(); i++) {
            Example example = corpus.examples().get(measured.get(i));
            if (example.teaches(output.question())) {
                rows.add(new FeatureNode[] {new FeatureNode(1, scores.get(i)[output.number()])});
                holds.add(example.holds(output));
            }
        }
        return Separator.fit(Separator.Penalty.DENSE, rows, holds, 1, NEARLY_FREE);
    }

    /** The measured contacts. */
    List<Example> examples() {
        return measured.stream().map(corpus.examples()::get).toList();
    }

    /** The calibrated answers about the measured contacts. */
    List<Answers> answers() {
        Weights calibration = calibrate(Weights.uncalibrated(
                new Provenance(List.of()), Map.of(), new double[Output.values().size()]));
        return scores.stream().map(calibration::opinion).map(Answers::of).toList();
    }
}
