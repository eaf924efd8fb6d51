package dev.hotspots.policy;

import dev.hotspots.catalog.Catalog;
import dev.hotspots.catalog.ConditionIndex;
import dev.hotspots.catalog.Nature;
import dev.hotspots.catalog.Policy;
import dev.hotspots.catalog.Reading;
import dev.hotspots.catalog.Scenario;
import java.time.LocalDate;
import java.util.List;

/**
 * Policies that a complaint called for: in force on its day, bearing on its nature and topic, and made relevant by the
 * customer's words. A contact that is no complaint calls for none.
 */
public final class Opportunities {

    private final List<Policy> policies;
    private final ConditionIndex index;

    public Opportunities(Catalog catalog) {
        this.policies = catalog.policies().stream()
                .filter(policy -> policy.opportunity().isPresent())
                .toList();
        this.index = catalog.index(policies.stream()
                .map(policy -> policy.opportunity().orElseThrow())
                .toList());
    }

    /** The policies a complaint called for, in catalog order. */
    public List<Policy> of(Reading reading, Nature nature, Scenario scenario, LocalDate day) {
        return index.candidates(reading).stream()
                .mapToObj(policies::get)
                .filter(policy -> policy.natures().contains(nature))
                .filter(policy ->
                        policy.scenarios().isEmpty() || policy.scenarios().contains(scenario))
                .filter(policy -> policy.inForce(day))
                .filter(policy -> policy.supersededOn()
                        .filter(date -> !day.isBefore(date))
                        .isEmpty())
                .filter(policy -> policy.opportunity()
                        .filter(condition -> condition.in(reading).holds())
                        .isPresent())
                .toList();
    }
}
