package dev.hotspots.labels;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The labels of all files together.
 *
 * @param byContact ordered by contact id
 * @param lines lines or rows that label something
 * @param repeated lines for a contact that an earlier line had labelled already
 * @param changed fields to which such a line gave other values than the earlier one
 */
public record LabelSet(SortedMap<String, Labels> byContact, long lines, long repeated, long changed) {

    public LabelSet {
        byContact = Collections.unmodifiableSortedMap(new TreeMap<>(byContact));
    }

    /** The labels of a contact; empty for one that nobody labelled. */
    public Optional<Labels> of(String contactId) {
        return Optional.ofNullable(byContact.get(contactId));
    }

    /** All labels, ordered by contact id. */
    public List<Labels> all() {
        return List.copyOf(byContact.values());
    }
}
