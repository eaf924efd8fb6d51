package dev.hotspots.report;

import dev.hotspots.statistics.Difference;
import dev.hotspots.statistics.ManyTests;
import dev.hotspots.statistics.Proportion;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How shares of categories changed between two periods: the interval of each difference, and which of them stand out when all
 * categories are tested together (false discovery rate 5 percent). Nothing where a period has too few.
 */
final class Changes {

    private static final double LEVEL = 0.05;

    private final Map<String, Difference> differences = new TreeMap<>();
    private final Map<String, Double> adjusted = new HashMap<>();

    /**
     * Compares two periods.
     *
     * @param now counts by category
     * @param before counts by category
     */
    Changes(Map<String, Long> now, long total, Map<String, Long> before, long earlier) {
        if (total < Figures.FEWEST || earlier < Figures.FEWEST) {
            return;
        }
        TreeSet<String> categories = new TreeSet<>(now.keySet());
        categories.addAll(before.keySet());
        for (String category : categories) {
            differences.put(
                    category,
                    new Difference(
                            new Proportion(now.getOrDefault(category, 0L), total),
                            new Proportion(before.getOrDefault(category, 0L), earlier)));
        }
        Iterator<Double> chances = ManyTests.adjusted(
                        differences.values().stream().map(Difference::chance).toList())
                .iterator();
        differences.keySet().forEach(category -> adjusted.put(category, chances.next()));
    }

    /** In percentage points: {@code -1.2 – +8.0}. */
    Value interval(String category) {
        Difference difference = differences.get(category);
        return difference == null
                ? Value.ABSENT
                : new Value.Text(
                        String.format(Locale.ROOT, "%+.1f – %+.1f", 100 * difference.low(), 100 * difference.high()));
    }

    /** Whether it stands out. */
    Value found(String category) {
        Double chance = adjusted.get(category);
        return chance == null ? Value.ABSENT : new Value.Text(chance <= LEVEL ? "是" : "否");
    }
}
