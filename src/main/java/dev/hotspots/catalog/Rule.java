package dev.hotspots.catalog;

import java.util.List;

/**
 * One rule: when its condition holds in a contact, it gives points.
 *
 * @param about the reason in a few Chinese words, shown with the decision
 * @param excludes ids of rules that do not count when this one fires
 */
public record Rule(
        String id,
        String about,
        List<Score> scores,
        Condition when,
        List<String> excludes,
        List<Example> examples,
        List<Example> nearMisses) {

    public Rule {
        scores = List.copyOf(scores);
        excludes = List.copyOf(excludes);
        examples = List.copyOf(examples);
        nearMisses = List.copyOf(nearMisses);
    }

    /** Whether it gives points, more than none, to a value; an empty value for a dimension without values. */
    public boolean speaksFor(Dimension dimension, String value) {
        for (int i = 0; i < scores.size(); i++) {
            Score score = scores.get(i);
            if (score.dimension() == dimension && score.value().equals(value) && score.points() > 0) {
                return true;
            }
        }
        return false;
    }
}
