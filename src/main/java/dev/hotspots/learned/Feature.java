package dev.hotspots.learned;

import java.util.Comparator;
import java.util.Optional;

/**
 * Something a model weighs: a piece of wording in a region, or a signal by name.
 *
 * @param region where the piece stands; empty for a signal
 * @param name the piece, or the signal's name
 */
public record Feature(Optional<Region> region, String name) implements Comparable<Feature> {

    private static final Comparator<Feature> ORDER = Comparator.comparing(
                    (Feature feature) -> feature.region.map(Region::place).orElse(-1))
            .thenComparing(Feature::name);

    /** What a feature tells of. */
    public enum Kind {
        /** Pieces of what was written. */
        WORDING,
        /** Rules that fired and the points they give. */
        RULES,
        /** Lengths, counts and order of messages. */
        SHAPE
    }

    static Feature piece(Region region, String piece) {
        return new Feature(Optional.of(region), piece);
    }

    static Feature signal(String name) {
        return new Feature(Optional.empty(), name);
    }

    /** What it tells of. */
    public Kind kind() {
        if (region.isPresent()) {
            return Kind.WORDING;
        }
        return name.startsWith("#") ? Kind.SHAPE : Kind.RULES;
    }

    /** Signals first, by name; then pieces by region. */
    @Override
    public int compareTo(Feature other) {
        return ORDER.compare(this, other);
    }
}
