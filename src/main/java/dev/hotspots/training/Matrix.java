package dev.hotspots.training;

import de.bwaldvogel.liblinear.FeatureNode;
import dev.hotspots.learned.Feature;
import dev.hotspots.learned.Feature.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Examples as rows of feature strengths; features are numbered in their own order, from 0. */
final class Matrix {

    private final List<Feature> features;
    private final FeatureNode[][] rows;

    private Matrix(List<Feature> features, FeatureNode[][] rows) {
        this.features = features;
        this.rows = rows;
    }

    /** The features of some kinds that stand in at least so many examples. */
    static Matrix of(List<Example> examples, Set<Kind> kinds, int atLeast) {
        Map<Feature, Integer> counts = new HashMap<>();
        examples.forEach(
                example -> example.sketch().features(kinds).forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        counts.values().removeIf(count -> count < atLeast);
        return of(examples, kinds, counts.keySet());
    }

    /** The given features only. */
    static Matrix of(List<Example> examples, Set<Kind> kinds, Collection<Feature> wanted) {
        List<Feature> features = List.copyOf(new TreeSet<>(wanted));
        Map<Feature, Integer> numbers = new HashMap<>();
        for (int i = 0; i < features.size(); i++) {
            numbers.put(features.get(i), i);
        }
        FeatureNode[][] rows = new FeatureNode[examples.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(examples.get(i), kinds, numbers);
        }
        return new Matrix(features, rows);
    }

    /** The library counts from 1 and wants rising numbers. */
    private static FeatureNode[] row(Example example, Set<Kind> kinds, Map<Feature, Integer> numbers) {
        List<FeatureNode> nodes = new ArrayList<>();
        for (Feature feature : example.sketch().features(kinds)) {
            Integer number = numbers.get(feature);
            if (number != null) {
                nodes.add(new FeatureNode(number + 1, example.sketch().strength(feature)));
            }
        }
        nodes.sort((one, other) -> Integer.compare(one.getIndex(), other.getIndex()));
        return nodes.toArray(FeatureNode[]::new);
    }

    List<Feature> features() {
        return features;
    }

    FeatureNode[] row(int example) {
        return rows[example];
    }
}
