package dev.hotspots.guidance;

import dev.hotspots.catalog.Catalog;
import dev.hotspots.catalog.Check;
import dev.hotspots.catalog.ConditionIndex;
import dev.hotspots.catalog.Reading;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** All guidance checks of a catalog. */
public final class Checks {

    private final List<CheckResult> notApplicable;
    private final ConditionIndex applies;

    public Checks(Catalog catalog) {
        notApplicable =
                catalog.checks().stream().map(CheckResult::notApplicable).toList();
        applies = catalog.index(catalog.checks().stream().map(Check::applies).toList());
    }

    /** What every check says of a contact, in catalog order. */
    public List<CheckResult> of(Reading reading) {
        List<CheckResult> results = new ArrayList<>(notApplicable);
        BitSet candidates = applies.candidates(reading);
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            results.set(i, CheckResult.of(results.get(i).check(), reading));
        }
        return List.copyOf(results);
    }
}
