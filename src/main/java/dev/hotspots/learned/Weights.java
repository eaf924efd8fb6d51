package dev.hotspots.learned;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

/**
 * What a model was fitted to be: for every feature its weight for each output, in thousandths, so that a file of weights says
 * exactly what is computed with. The probability of an output is the logistic function of slope times score plus offset,
 * where the score is the weighted sum of the features plus the bias; within a question probabilities are scaled to add up to one.
 * Slopes and offsets are fitted on contacts that the weights were not fitted on. Biases, slopes and offsets stand in the order of
 * {@link Output#values}.
 */
public final class Weights {

    /** Weights are kept in units of one over this. */
    public static final int UNITS = 1000;

    private final Provenance provenance;
    private final SortedMap<Feature, short[]> byFeature;
    private final double[] biases;
    private final double[] slopes;
    private final double[] offsets;

    Weights(
            Provenance provenance,
            SortedMap<Feature, short[]> byFeature,
            double[] biases,
            double[] slopes,
            double[] offsets) {
        int outputs = Output.values().size();
        if (biases.length != outputs || slopes.length != outputs || offsets.length != outputs) {
            throw new IllegalArgumentException("expected " + outputs + " biases, slopes and offsets");
        }
        this.provenance = provenance;
        this.byFeature = Collections.unmodifiableSortedMap(new TreeMap<>(byFeature));
        this.biases = biases.clone();
        this.slopes = slopes.clone();
        this.offsets = offsets.clone();
    }

    /** Where they come from. */
    public Provenance provenance() {
        return provenance;
    }

    /** The weights of every feature, in the order of the outputs; not to be written to. */
    public SortedMap<Feature, short[]> byFeature() {
        return byFeature;
    }

    double[] biases() {
        return biases.clone();
    }

    /** By output, what scores are multiplied by. */
    public double[] slopes() {
        return slopes.clone();
    }

    /** By output, what is added to the scores so multiplied. */
    public double[] offsets() {
        return offsets.clone();
    }

    /** Weights whose scores are taken as they are. */
    public static Weights uncalibrated(Provenance provenance, Map<Feature, short[]> byFeature, double[] biases) {
        double[] slopes = new double[biases.length];
        Arrays.fill(slopes, 1);
        return new Weights(provenance, new TreeMap<>(byFeature), biases, slopes, new double[biases.length]);
    }

    /** The same weights with other slopes and offsets. */
    public Weights calibrated(double[] slopes, double[] offsets) {
        return new Weights(provenance, byFeature, biases, slopes, offsets);
    }

    /** The same weights, of this origin. */
    public Weights from(Provenance origin) {
        return new Weights(origin, byFeature, biases, slopes, offsets);
    }

    /** The scores of all outputs for what a sketch holds, in the order of {@link Output#values}. */
    public double[] scores(Sketch sketch) {
        double[] scores = biases.clone();
        byFeature.forEach((feature, weights) -> {
            double unit = sketch.strengths().getOrDefault(feature, 0.0) / UNITS;
            for (int i = 0; i < scores.length; i++) {
                scores[i] += unit * weights[i];
            }
        });
        return scores;
    }

    /** What scores mean: probabilities by question. */
    public Opinion opinion(double[] scores) {
        Map<Question, double[]> probabilities = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            probabilities.put(question, probabilities(Output.of(question), scores));
        }
        return new Opinion(probabilities);
    }

    private double[] probabilities(List<Output> outputs, double[] scores) {
        double[] probabilities = outputs.stream()
                .mapToDouble(output ->
                        logistic(slopes[output.number()] * scores[output.number()] + offsets[output.number()]))
                .toArray();
        double sum = DoubleStream.of(probabilities).sum();
        return probabilities.length == 1
                ? probabilities
                : DoubleStream.of(probabilities).map(one -> one / sum).toArray();
    }

    private static double logistic(double score) {
        return 1 / (1 + Math.exp(-score));
    }
}
