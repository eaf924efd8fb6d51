package dev.hotspots.report;

import java.util.List;

/**
 * A report before it becomes a workbook or JSON: both are written from this, so that they cannot disagree.
 *
 * @param kind nightly, quarterly or adhoc
 * @param id names the report within its kind, for instance the business date
 * @param about what the figures rest on (business date, as-of, input, catalog version ...), in print order
 */
public record Report(String kind, String id, String title, List<Entry> about, List<Sheet> sheets) {

    public Report {
        about = List.copyOf(about);
        sheets = List.copyOf(sheets);
    }

    /** A labelled statement about the report itself; the key is for machines, the label for readers. */
    public record Entry(String key, String label, String value) {}
}
