package dev.hotspots.learned;

import dev.hotspots.catalog.Reading;
import dev.hotspots.catalog.RuleBook.FiredRule;
import dev.hotspots.catalog.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Applies fitted weights to contacts. Immutable; one instance serves all threads. The same contact, rules and weights give the same
 * opinion to the last bit.
 */
public final class LanguageModel {

    private static final LanguageModel SILENT = new LanguageModel(
            Weights.uncalibrated(
                    new Provenance(List.of()),
                    Map.of(),
                    new double[Output.values().size()]),
            "");

    private final Weights weights;
    private final String version;
    private final List<Feature> features;
    private final short[][] rows;
    private final PieceFinder pieces;
    private final Map<String, Integer> signalRows = new HashMap<>();

    /**
     * A model.
     *
     * @param version equal versions decide equally; empty for a silent model
     */
    public LanguageModel(Weights weights, String version) {
        this.weights = weights;
        this.version = version;
        this.features = List.copyOf(weights.byFeature().keySet());
        this.rows = weights.byFeature().values().toArray(short[][]::new);
        this.pieces = new PieceFinder(features);
        for (int i = 0; i < features.size(); i++) {
            if (features.get(i).region().isEmpty()) {
                signalRows.put(features.get(i).name(), i);
            }
        }
    }

    /** A model without an opinion: rules alone decide. */
    public static LanguageModel silent() {
        return SILENT;
    }

    /** Equal versions decide equally; empty for a silent model. */
    public String version() {
        return version;
    }

    /** Where the weights come from. */
    public Provenance provenance() {
        return weights.provenance();
    }

    /** Number of features that are weighed. */
    public int size() {
        return features.size();
    }

    /** What the model thinks of a contact; empty when it is silent. */
    public Optional<Opinion> opinion(Reading reading, List<FiredRule> fired) {
        return features.isEmpty() ? Optional.empty() : Optional.of(weights.opinion(scores(reading, fired)));
    }

    /** The scores of all outputs, before calibration, in the order of {@link Output#values}. */
    public double[] scores(Reading reading, List<FiredRule> fired) {
        double[] scores = weights.biases().clone();
        wording(reading, scores);
        signals(Signals.of(reading, fired), scores);
        return scores;
    }

    private void wording(Reading reading, double[] scores) {
        long[][] sums = new long[Region.ALL.size()][scores.length];
        BitSet seen = new BitSet(rows.length);
        pieces.find(reading, (row, region, message, begin, end) -> {
            if (!seen.get(row)) {
                seen.set(row);
                long[] sum = sums[region.place()];
                short[] weight = rows[row];
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += weight[i];
                }
            }
        });
        for (Region region : Region.ALL) {
            double unit = Wording.weight(Wording.length(reading, region)) / Weights.UNITS;
            for (int i = 0; i < scores.length; i++) {
                scores[i] += unit * sums[region.place()][i];
            }
        }
    }

    /** In the order of the features, so that sums of floating numbers do not depend on a hash. */
    private void signals(Map<String, Double> signals, double[] scores) {
        BitSet present = new BitSet(rows.length);
        Map<Integer, Double> strengths = new HashMap<>();
        signals.forEach((name, strength) -> {
            Integer row = signalRows.get(name);
            if (row != null) {
                present.set(row);
                strengths.put(row, strength);
            }
        });
        for (int row = present.nextSetBit(0); row >= 0; row = present.nextSetBit(row + 1)) {
            double unit = strengths.getOrDefault(row, 0.0) / Weights.UNITS;
            for (int i = 0; i < scores.length; i++) {
                scores[i] += unit * rows[row][i];
            }
        }
    }

    /**
     * The pieces of wording that spoke most for the first answer to a question against the second, strongest first; of pieces
     * that overlap only the strongest. For a question of yes or no, those that spoke for what was answered.
     *
     * @param most number of reasons
     */
    public List<Reason> reasons(Reading reading, Opinion opinion, Question question, int most) {
        List<Opinion.Answer> answers = opinion.ranked(question);
        int first = Output.of(question, answers.get(0).value()).number();
        double sign = answers.size() == 1 && answers.get(0).probability() < 0.5 ? -1 : 1;
        int rival = answers.size() == 1
                ? -1
                : Output.of(question, answers.get(1).value()).number();
        List<Reason> reasons = new ArrayList<>();
        BitSet seen = new BitSet(rows.length);
        pieces.find(reading, (row, region, message, begin, end) -> {
            double difference = sign * (rows[row][first] - (rival < 0 ? 0 : rows[row][rival]));
            if (!seen.get(row) && difference > 0 && end > begin) {
                seen.set(row);
                double unit = Wording.weight(Wording.length(reading, region)) / Weights.UNITS;
                reasons.add(new Reason(region, new Span(message, begin, end), unit * difference));
            }
        });
        reasons.sort(Comparator.comparingDouble((Reason reason) -> -reason.strength())
                .thenComparing(Reason::span));
        List<Reason> apart = new ArrayList<>();
        for (Reason reason : reasons) {
            if (apart.size() < most && apart.stream().noneMatch(other -> overlap(other.span(), reason.span()))) {
                apart.add(reason);
            }
        }
        return List.copyOf(apart);
    }

    private static boolean overlap(Span one, Span other) {
        return one.message() == other.message() && one.begin() < other.end() && other.begin() < one.end();
    }
}
