package dev.hotspots.catalog;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The points that fired rules give, summed by dimension and value. */
public final class Tally {

    private final Map<Dimension, Map<String, Double>> sums = new EnumMap<>(Dimension.class);

    /** Sums the points of the rules that fired. */
    public static Tally of(List<RuleBook.FiredRule> fired) {
        Tally tally = new Tally();
        for (RuleBook.FiredRule one : fired) {
            one.rule().scores().forEach(tally::add);
        }
        return tally;
    }

    private void add(Score score) {
        sums.computeIfAbsent(score.dimension(), key -> new HashMap<>())
                .merge(score.value(), score.points(), Double::sum);
    }

    /** Points of a dimension without values; 0 where no rule spoke. */
    public double points(Dimension dimension) {
        return points(dimension, "");
    }

    /** Points of a value; 0 where no rule spoke for it. */
    public double points(Dimension dimension, Named value) {
        return sums.containsKey(dimension) ? points(dimension, value.id()) : 0;
    }

    /** Points of a value given by id; 0 where no rule spoke for it. */
    public double points(Dimension dimension, String value) {
        Map<String, Double> values = sums.get(dimension);
        return values == null ? 0 : values.getOrDefault(value, 0.0);
    }

    /** The values of a dimension that have points, with their sums. */
    public Map<String, Double> values(Dimension dimension) {
        return Map.copyOf(sums.getOrDefault(dimension, Map.of()));
    }
}
