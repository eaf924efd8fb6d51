package dev.hotspots.facts;

import dev.hotspots.catalog.CheckOutcome;
import dev.hotspots.guidance.CheckResult;
import java.util.List;

/** A check that applied, as stored. */
record CheckRow(String id, String outcome) {

    static List<CheckRow> of(List<CheckResult> results) {
        return results.stream()
                .filter(result -> result.outcome() != CheckOutcome.NOT_APPLICABLE)
                .map(result ->
                        new CheckRow(result.check().id(), result.outcome().id()))
                .toList();
    }
}
