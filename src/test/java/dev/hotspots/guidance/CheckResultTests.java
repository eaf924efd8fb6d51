package dev.hotspots.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotspots.catalog.Catalog;
import dev.hotspots.catalog.CheckOutcome;
import dev.hotspots.catalog.Reading;
import dev.hotspots.catalog.SmallCatalog;
import dev.hotspots.catalog.Talk;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckResultTests {

    private static final String PASSES = "passes: {agent: [抱歉]}";
    private static final String FAILS = "fails: {agent: [没办法]}";

    @TempDir
    Path directory;

    @Test
    void aCheckSaysNothingWhereItDoesNotApply() {
        assertResult(PASSES, CheckOutcome.NOT_APPLICABLE, Optional.empty(), "客:在吗", "服:抱歉");
    }

    @Test
    void whatWasDoneIsTheEvidenceOfAPass() {
        assertResult(PASSES, CheckOutcome.PASSED, Optional.of("抱歉"), "客:气死了", "服:抱歉");
    }

    @Test
    void whereSomethingIsMissingTheEvidenceIsWhatCalledForIt() {
        assertResult(PASSES, CheckOutcome.FAILED, Optional.of("气死"), "客:气死了", "服:您好");
    }

    @Test
    void aBreachWinsOverAPass() {
        assertResult(PASSES + ", " + FAILS, CheckOutcome.FAILED, Optional.of("没办法"), "客:气死了", "服:抱歉", "服:没办法");
    }

    @Test
    void withoutBreachThePassIsStillNeeded() {
        assertResult(PASSES + ", " + FAILS, CheckOutcome.FAILED, Optional.of("气死"), "客:气死了", "服:您好");
    }

    @Test
    void aCheckThatOnlyKnowsBreachesPassesWithoutOne() {
        assertResult(FAILS, CheckOutcome.PASSED, Optional.of("气死"), "客:气死了", "服:您好");
        assertResult(FAILS, CheckOutcome.FAILED, Optional.of("没办法"), "客:气死了", "服:没办法");
    }

    @Test
    void aBreachByAbsenceShowsWhatMadeTheCheckApply() {
        assertResult("fails: {none: [{agent: [抱歉]}]}", CheckOutcome.FAILED, Optional.of("气死"), "客:气死了", "服:您好");
    }

    private void assertResult(String rest, CheckOutcome outcome, Optional<String> evidence, String... messages) {
        Catalog catalog = SmallCatalog.of(
                directory,
                "checks:\n  - {id: c, zh: 例, principle: 例, advice: 例, applies: {customer: [气死]}, " + rest + "}\n");
        Reading reading = catalog.read(Talk.of(messages));
        CheckResult result = CheckResult.of(catalog.checks().get(0), reading);
        assertThat(result.outcome()).isEqualTo(outcome);
        assertThat(result.evidence().map(reading::quote)).isEqualTo(evidence);
    }
}
