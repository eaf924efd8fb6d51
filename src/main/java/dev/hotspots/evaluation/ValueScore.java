package dev.hotspots.evaluation;

import dev.hotspots.labels.LabelValue;
import dev.hotspots.statistics.Proportion;
import java.util.Optional;
import java.util.OptionalDouble;

/** How often decisions for one value were right, and how often it was missed. */
public record ValueScore(LabelValue value, long truePositives, long falsePositives, long falseNegatives) {

    /** Right decisions among those for the value; empty when nothing was decided so. */
    public Optional<Proportion> precision() {
        return share(truePositives, truePositives + falsePositives);
    }

    /** Contacts found among those of the value; empty when there are none. */
    public Optional<Proportion> recall() {
        return share(truePositives, truePositives + falseNegatives);
    }

    /** Harmonic mean of precision and recall; empty for a value that neither labels nor decisions have. */
    public OptionalDouble f1() {
        return occurs()
                ? OptionalDouble.of(2.0 * truePositives / (2.0 * truePositives + falsePositives + falseNegatives))
                : OptionalDouble.empty();
    }

    boolean occurs() {
        return truePositives + falsePositives + falseNegatives > 0;
    }

    private static Optional<Proportion> share(long part, long whole) {
        return whole == 0 ? Optional.empty() : Optional.of(new Proportion(part, whole));
    }
}
