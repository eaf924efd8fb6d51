package dev.hotspots.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotspots.catalog.Catalog;
import dev.hotspots.catalog.CatalogFiles;
import dev.hotspots.catalog.CatalogLoader;
import dev.hotspots.catalog.Dimension;
import dev.hotspots.catalog.Nature;
import dev.hotspots.catalog.Policy;
import dev.hotspots.catalog.Scenario;
import dev.hotspots.catalog.SubIssue;
import org.junit.jupiter.api.Test;

/** The catalog that comes with the program. */
class ShippedCatalogTests {

    private static final Catalog CATALOG = CatalogLoader.load(CatalogFiles.shipped());

    @Test
    void everyExampleHolds() {
        CatalogExamples.Result result = CatalogExamples.run(CATALOG);

        assertThat(result.failures()).isEmpty();
        assertThat(result.run()).isGreaterThan(1500);
    }

    @Test
    void everyNatureHasSubIssues() {
        assertThat(CATALOG.subIssues()).extracting(SubIssue::nature).contains(Nature.values());
    }

    @Test
    void everySubIssueAndScenarioIsSpokenForByARule() {
        assertThat(CATALOG.subIssues())
                .allSatisfy(issue -> assertThat(isScored(Dimension.SUB_ISSUE, issue.id()))
                        .as(issue.id())
                        .isTrue());
        assertThat(Scenario.values())
                .allSatisfy(scenario -> assertThat(isScored(Dimension.SCENARIO, scenario.id()))
                        .as(scenario.id())
                        .isTrue());
    }

    private static boolean isScored(Dimension dimension, String value) {
        return CATALOG.ruleBook().rules().stream()
                .flatMap(rule -> rule.scores().stream())
                .anyMatch(
                        score -> score.dimension() == dimension && score.value().equals(value) && score.points() > 0);
    }

    @Test
    void policiesOfTheGuidanceAreThere() {
        assertThat(CATALOG.policies())
                .extracting(Policy::id)
                .contains(
                        "CRPL",
                        "CRPL-REG",
                        "SEVEN-DAY",
                        "THREE-GUARANTEES",
                        "THREE-GUARANTEES-PC",
                        "EXPRESS-MARKET",
                        "DATA-SPB-2023",
                        "DATA-CCA-2023");
    }
}
