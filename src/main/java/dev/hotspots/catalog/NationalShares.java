package dev.hotspots.catalog;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;

/**
 * The China Consumers Association's published shares of complaint natures.
 *
 * @param period as published, for instance "2025"
 * @param percent per nature; the ten add up to 100 but for rounding
 */
public record NationalShares(String period, LocalDate published, String source, Map<Nature, Double> percent) {
    public NationalShares {
        percent = Map.copyOf(percent);
    }

    /** The published shares added up, 100 but for rounding. */
    public double total() {
        // In the order of the natures: the last digit of a sum depends on its order.
        return Arrays.stream(Nature.values())
                .mapToDouble(nature -> percent.getOrDefault(nature, 0.0))
                .sum();
    }
}
