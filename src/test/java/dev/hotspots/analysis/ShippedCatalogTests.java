package dev.hotspots.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotspots.catalog.Catalog;
import dev.hotspots.catalog.CatalogFiles;
import dev.hotspots.catalog.CatalogLoader;
import dev.hotspots.catalog.Dimension;
import dev.hotspots.catalog.Nature;
import dev.hotspots.catalog.Policy;
import dev.hotspots.catalog.Rule;
import dev.hotspots.catalog.Scenario;
import dev.hotspots.catalog.Score;
import dev.hotspots.catalog.SubIssue;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The catalog that comes with the program. */
class ShippedCatalogTests {

    @SuppressWarnings("NullAway.Init")
    private static Catalog catalog;

    @BeforeAll
    static void loadCatalog() {
        catalog = CatalogLoader.load(CatalogFiles.shipped());
    }

    @Test
    void allItsExamplesHold() {
        CatalogExamples.Result result = CatalogExamples.run(catalog);
        assertThat(result.failures()).isEmpty();
        assertThat(result.run()).isPositive();
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(catalog.ruleBook().rules())
                .filteredOn(rule -> rule.examples().isEmpty())
                .extracting(Rule::id)
                .isEmpty();
    }

    @Test
    void everyNatureButOtherHasSubIssues() {
        assertThat(catalog.subIssues())
                .extracting(SubIssue::nature)
                .contains(Arrays.stream(Nature.values())
                        .filter(nature -> nature != Nature.OTHER)
                        .toArray(Nature[]::new));
    }

    @Test
    void everySubIssueIsSpokenForByARule() {
        assertThat(spokenFor(Dimension.SUB_ISSUE))
                .containsAll(catalog.subIssues().stream().map(SubIssue::id).toList());
    }

    @Test
    void everyScenarioIsSpokenForByARule() {
        assertThat(spokenFor(Dimension.SCENARIO))
                .contains(Arrays.stream(Scenario.values()).map(Scenario::id).toArray(String[]::new));
    }

    @Test
    void thePoliciesAServiceDeskLivesByAreThere() {
        assertThat(catalog.policies())
                .extracting(Policy::id)
                .contains("SEVEN-DAY", "CRPL", "CRPL-REG", "THREE-GUARANTEES", "EXPRESS-MARKET");
    }

    private static List<String> spokenFor(Dimension dimension) {
        return catalog.ruleBook().rules().stream()
                .flatMap(rule -> rule.scores().stream())
                .filter(score -> score.dimension() == dimension && score.points() > 0)
                .map(Score::value)
                .toList();
    }
}
