package dev.hotspots.labels;

import dev.hotspots.catalog.Named;

/**
 * A value a decision can take.
 *
 * @param id as in files; empty for the nature of a contact that is no complaint
 * @param zh as readers see it
 */
public record LabelValue(String id, String zh) {

    static LabelValue of(Named named) {
        return new LabelValue(named.id(), named.zh());
    }

    boolean isCalled(String written) {
        return written.equalsIgnoreCase(id) || written.equals(zh);
    }
}
