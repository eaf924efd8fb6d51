package dev.hotspots.training;

import de.bwaldvogel.liblinear.FeatureNode;
import dev.hotspots.learned.Feature;
import dev.hotspots.learned.Feature.Kind;
import dev.hotspots.learned.Output;
import dev.hotspots.learned.Provenance;
import dev.hotspots.learned.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Fits weights to some contacts of a corpus (L2): first to all features of the kinds asked for; of the wording, the pieces that matter
 * most to any output are chosen; then to these and all signals. Natures are fitted on complaints alone. Without chance: equal contacts
 * give equal weights.
 */
final class Fitting {

    private static final double COST = 2;
    private static final int PIECES_BY_OUTPUT = 500;

    private final Corpus corpus;
    private final List<Integer> contacts;
    private final List<Separator> separators;
    private final BitSet chosen = new BitSet();

    /** Fits to the contacts with these numbers. */
    Fitting(Corpus corpus, List<Integer> contacts, Set<Kind> kinds) {
        this.corpus = corpus;
        this.contacts = List.copyOf(contacts);
        BitSet admitted = corpus.features(kinds::contains);
        BitSet pieces = corpus.features(Kind.WORDING::equals);
        pieces.and(admitted);
        chosen.or(admitted);
        chosen.andNot(pieces);
        separators(admitted).forEach(separator -> choose(separator, pieces));
        separators = separators(chosen);
    }

    /** What matters is a large weight on what is often there. */
    private void choose(Separator separator, BitSet pieces) {
        pieces.stream()
                .boxed()
                .filter(feature -> separator.weight(feature) != 0)
                .sorted(Comparator.comparingDouble(
                        feature -> -Math.abs(separator.weight(feature)) * corpus.spread(feature)))
                .limit(PIECES_BY_OUTPUT)
                .forEach(chosen::set);
    }

    private List<Separator> separators(BitSet features) {
        Map<Integer, FeatureNode[]> rows = new TreeMap<>();
        contacts.forEach(contact -> rows.put(contact, row(contact, features)));
        return Output.values().parallelStream()
                .map(output -> separator(rows, output))
                .toList();
    }

    private FeatureNode[] row(int contact, BitSet features) {
        return Arrays.stream(corpus.row(contact))
                .filter(node -> features.get(node.getIndex() - 1))
                .toArray(FeatureNode[]::new);
    }

    private Separator separator(Map<Integer, FeatureNode[]> rows, Output output) {
        List<FeatureNode[]> teaching = new ArrayList<>();
        List<Boolean> holds = new ArrayList<>();
        rows.forEach((contact, row) -> {
            Example example = corpus.examples().get(contact);
            if (example.teaches(output.question())) {
                teaching.add(row);
                holds.add(example.holds(output));
            }
        });
        return Separator.fit(teaching, holds, corpus.features().size(), COST);
    }

    /** The score of every output for any contact of the corpus. */
    double[] scores(int contact) {
        return separators.stream()
                .mapToDouble(separator -> separator.score(corpus.row(contact)))
                .toArray();
    }

    /** The weights of the chosen features, not calibrated. */
    Weights weights() {
        Map<Feature, short[]> byFeature = new TreeMap<>();
        chosen.stream().forEach(feature -> byFeature.put(corpus.features().get(feature), inUnits(feature)));
        return Weights.uncalibrated(
                new Provenance(List.of()),
                byFeature,
                separators.stream().mapToDouble(Separator::bias).toArray());
    }

    private short[] inUnits(int feature) {
        short[] weights = new short[separators.size()];
        for (int i = 0; i < weights.length; i++) {
            double units = separators.get(i).weight(feature) * Weights.UNITS;
            weights[i] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(units)));
        }
        return weights;
    }
}
