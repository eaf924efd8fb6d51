package dev.hotspots.catalog;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The points that fired rules give, summed by dimension and value. */
public final class Tally {

    private final Map<Dimension, List<Score>> given = new EnumMap<>(Dimension.class);

    /** Sums the points of the rules that fired. */
    public static Tally of(List<RuleBook.FiredRule> fired) {
        Tally tally = new Tally();
        for (RuleBook.FiredRule one : fired) {
            one.rule().scores().forEach(tally::add);
        }
        return tally;
    }

    private void add(Score score) {
        given.computeIfAbsent(score.dimension(), key -> new ArrayList<>()).add(score);
    }

    /** Points of a dimension without values; 0 where no rule spoke. */
    public double points(Dimension dimension) {
        return points(dimension, "");
    }

    /** Points of a value; 0 where no rule spoke for it. */
    public double points(Dimension dimension, Named value) {
        return given.containsKey(dimension) ? points(dimension, value.id()) : 0;
    }

    /** Points of a value given by id; 0 where no rule spoke for it. */
    public double points(Dimension dimension, String value) {
        List<Score> scores = given.getOrDefault(dimension, List.of());
        double sum = 0;
        for (int i = 0; i < scores.size(); i++) {
            sum += scores.get(i).value().equals(value) ? scores.get(i).points() : 0;
        }
        return sum;
    }

    /** The values of a dimension that have points, with their sums. */
    public Map<String, Double> values(Dimension dimension) {
        Map<String, Double> sums = new HashMap<>();
        given.getOrDefault(dimension, List.of())
                .forEach(score -> sums.merge(score.value(), score.points(), Double::sum));
        return sums;
    }
}
