package dev.hotspots.training;

import dev.hotspots.learned.Feature.Kind;
import dev.hotspots.learned.Weights;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What weights fitted to labelled contacts reach on contacts they were not fitted to, by cross-validation. */
public final class Measurement {

    private static final Set<Kind> EVERYTHING = EnumSet.allOf(Kind.class);
    private static final List<Double> SHARES = List.of(0.125, 0.25, 0.5);

    private final Corpus corpus;
    private final Predicate<Example> isMeasured;
    private final int folds;

    /** What was measured, in a few words, and how it came out. */
    public record Line(String what, Figures figures) {}

    /**
     * A measurement.
     *
     * @param isMeasured of the contacts of the corpus; the others are fitted on only
     */
    public Measurement(Corpus corpus, Predicate<Example> isMeasured, int folds) {
        this.corpus = corpus;
        this.isMeasured = isMeasured;
        this.folds = folds;
    }

    /** Wording without rules, fitted points of rules without wording. */
    public List<Line> parts() {
        return List.of(
                line("wording alone", EnumSet.of(Kind.WORDING, Kind.SHAPE), 1),
                line("fitted rules alone", EnumSet.of(Kind.RULES, Kind.SHAPE), 1));
    }

    /** With ever more of the labelled contacts. */
    public List<Line> curve() {
        return SHARES.stream()
                .map(share -> line(String.format(Locale.ROOT, "%.1f%% of contacts", 100 * share), EVERYTHING, share))
                .toList();
    }

    private Line line(String what, Set<Kind> kinds, double share) {
        CrossValidation validation = new CrossValidation(corpus, isMeasured, kinds, folds, share);
        return new Line(what, Figures.of(validation.examples(), validation.answers()));
    }

    /** Everything together: weights fitted to all contacts, calibrated and measured by those of the folds. */
    public Whole whole() {
        CrossValidation validation = new CrossValidation(corpus, isMeasured, EVERYTHING, folds, 1);
        List<Integer> all = IntStream.range(0, corpus.examples().size()).boxed().toList();
        return new Whole(
                validation.calibrate(new Fitting(corpus, all, EVERYTHING).weights()),
                validation.examples(),
                validation.answers());
    }

    /** Fitted weights, and the answers of cross-validation about the measured contacts, in the same order. */
    public record Whole(Weights weights, List<Example> examples, List<Answers> answers) {

        public Whole {
            examples = List.copyOf(examples);
            answers = List.copyOf(answers);
        }

        /** How the answers do about some of the contacts. */
        public Figures figures(Predicate<Example> wanted) {
            List<Integer> some = IntStream.range(0, examples.size())
                    .filter(i -> wanted.test(examples.get(i)))
                    .boxed()
                    .toList();
            return Figures.of(
                    some.stream().map(examples::get).toList(),
                    some.stream().map(answers::get).toList());
        }
    }
}
