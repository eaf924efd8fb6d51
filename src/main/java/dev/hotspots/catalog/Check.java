package dev.hotspots.catalog;

import java.util.List;
import java.util.Optional;

/**
 * One reply-quality check derived from the service guidance.
 *
 * @param principle what the guidance asks for, in our words
 * @param playbook the playbook of which this is a step, steps standing in catalog order; empty for a check of its own
 * @param applies where it does not hold, the check says nothing
 * @param passes what shows that the principle was followed
 * @param fails what shows that it was broken; wins over {@code passes}
 * @param advice what an agent could have done or said
 */
public record Check(
        String id,
        String zh,
        String principle,
        List<String> articles,
        boolean critical,
        Optional<String> playbook,
        Condition applies,
        Optional<Condition> passes,
        Optional<Condition> fails,
        String advice,
        List<Example> passed,
        List<Example> failed,
        List<Example> notApplicable) {

    public Check {
        articles = List.copyOf(articles);
        passed = List.copyOf(passed);
        failed = List.copyOf(failed);
        notApplicable = List.copyOf(notApplicable);
    }
}
