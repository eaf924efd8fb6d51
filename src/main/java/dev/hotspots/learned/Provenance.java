package dev.hotspots.learned;

import java.util.List;

/**
 * Where weights come from.
 *
 * @param lines free text for readers: data, counts, date, figures measured
 */
public record Provenance(List<String> lines) {
    public Provenance {
        lines = List.copyOf(lines);
    }
}
