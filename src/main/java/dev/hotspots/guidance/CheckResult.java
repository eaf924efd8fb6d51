package dev.hotspots.guidance;

import dev.hotspots.catalog.Check;
import dev.hotspots.catalog.CheckOutcome;
import dev.hotspots.catalog.Finding;
import dev.hotspots.catalog.Reading;
import dev.hotspots.catalog.Span;
import java.util.Optional;

/**
 * What a check says of a contact.
 *
 * @param evidence the words that made it fail or pass; what made the check apply where something is missing
 */
public record CheckResult(Check check, CheckOutcome outcome, Optional<Span> evidence) {

    /** Runs a check. */
    public static CheckResult of(Check check, Reading reading) {
        Finding applies = check.applies().in(reading);
        if (!applies.holds()) {
            return notApplicable(check);
        }
        Optional<Finding> broken =
                check.fails().map(condition -> condition.in(reading)).filter(Finding::holds);
        if (broken.isPresent()) {
            return failed(check, broken.get(), applies);
        }
        Optional<Finding> followed = check.passes().map(condition -> condition.in(reading));
        if (followed.isPresent() && !followed.get().holds()) {
            return failed(check, applies, applies);
        }
        return new CheckResult(
                check, CheckOutcome.PASSED, followed.flatMap(Finding::first).or(applies::first));
    }

    static CheckResult notApplicable(Check check) {
        return new CheckResult(check, CheckOutcome.NOT_APPLICABLE, Optional.empty());
    }

    private static CheckResult failed(Check check, Finding reason, Finding applies) {
        return new CheckResult(check, CheckOutcome.FAILED, reason.first().or(applies::first));
    }
}
