package dev.hotspots.evaluation;

import dev.hotspots.catalog.Nature;
import java.util.List;

/**
 * What a catalog says about contacts, and what it leaves unsaid.
 *
 * @param entries every rule, check and policy, each kind in catalog order
 */
public record CatalogCoverage(Unsaid unsaid, List<CatalogUse> entries) {

    public CatalogCoverage {
        entries = List.copyOf(entries);
    }

    /**
     * Contacts and what could not be told of them.
     *
     * @param withoutSubIssue complaints
     * @param otherNature complaints whose nature is {@link Nature#OTHER}
     * @param otherScenario contacts
     * @param otherType contacts
     */
    public record Unsaid(
            long contacts,
            long complaints,
            long withoutSubIssue,
            long otherNature,
            long otherScenario,
            long otherType) {}

    /** The entries of a kind. */
    public List<CatalogUse> of(CatalogUse.Kind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }
}
