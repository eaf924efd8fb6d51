package dev.hotspots.learned;

import dev.hotspots.catalog.Reading;
import dev.hotspots.catalog.RuleBook.FiredRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that a model looks at in one contact, as named features with their strengths: what a model is fitted to. */
public final class Sketch {

    private final Map<Region, Set<String>> pieces = new EnumMap<>(Region.class);
    private final Map<Region, Double> weights = new EnumMap<>(Region.class);
    private final Map<String, Double> signals;

    private Sketch(Reading reading, Map<String, Double> signals) {
        Wording wording = new Wording(reading);
        for (Region region : Region.ALL) {
            pieces.put(region, wording.in(region));
            weights.put(region, Wording.weight(Wording.length(reading, region)));
        }
        this.signals = signals;
    }

    /** What stands in a contact, and which rules fired in it. */
    public static Sketch of(Reading reading, List<FiredRule> fired) {
        return new Sketch(reading, Signals.of(reading, fired));
    }

    /** The features of some kinds that stand in the contact. */
    public Collection<Feature> features(Set<Feature.Kind> kinds) {
        List<Feature> features = new ArrayList<>();
        if (kinds.contains(Feature.Kind.WORDING)) {
            pieces.forEach((region, some) -> some.forEach(piece -> features.add(Feature.piece(region, piece))));
        }
        signals.keySet().stream()
                .map(Feature::signal)
                .filter(feature -> kinds.contains(feature.kind()))
                .forEach(features::add);
        return features;
    }

    /** How strongly a feature stands in the contact; 0 where it does not. */
    public double strength(Feature feature) {
        if (feature.region().isEmpty()) {
            return signals.getOrDefault(feature.name(), 0.0);
        }
        Region region = feature.region().get();
        return pieces.getOrDefault(region, Set.of()).contains(feature.name()) ? weights.getOrDefault(region, 0.0) : 0;
    }
}
