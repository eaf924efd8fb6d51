package dev.hotspots.learned;

import dev.hotspots.catalog.Reading;
import dev.hotspots.catalog.RuleBook.FiredRule;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that a model looks at in one contact: features with their strengths, none of which is 0. Models are fitted to sketches. */
public final class Sketch {

    private final Map<Feature, Double> strengths = new HashMap<>();

    private Sketch(Reading reading, List<FiredRule> fired) {
        Wording wording = new Wording(reading);
        for (Region region : Region.ALL) {
            double weight = Wording.weight(Wording.length(reading, region));
            wording.in(region).forEach(piece -> strengths.put(Feature.piece(region, piece), weight));
        }
        Signals.of(reading, fired).forEach((name, strength) -> strengths.put(Feature.signal(name), strength));
        strengths.values().removeIf(strength -> strength == 0);
    }

    /** What stands in a contact, and which rules fired in it. */
    public static Sketch of(Reading reading, List<FiredRule> fired) {
        return new Sketch(reading, fired);
    }

    /** The features that stand in the contact, in no order. */
    public Map<Feature, Double> strengths() {
        return Collections.unmodifiableMap(strengths);
    }
}
