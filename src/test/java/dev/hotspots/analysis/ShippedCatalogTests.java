package dev.hotspots.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotspots.catalog.Catalog;
import dev.hotspots.catalog.CatalogFiles;
import dev.hotspots.catalog.CatalogLoader;
import dev.hotspots.catalog.Dimension;
import dev.hotspots.catalog.Language;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The catalogs that come with the program; the Chinese one where a test does not say which. */
class ShippedCatalogTests {

    @SuppressWarnings("NullAway.Init")
    private static Catalog catalog;

    @BeforeAll
    static void loadCatalog() {
        catalog = CatalogLoader.load(CatalogFiles.shipped());
    }

    @ParameterizedTest
    @EnumSource
    void allExamplesHold(Language language) {
        CatalogExamples.Result result = CatalogExamples.run(catalog(language));
        assertThat(result.failures()).isEmpty();
        assertThat(result.run()).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleHasAnExample(Language language) {
        assertThat(catalog(language).ruleBook().rules())
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

    @ParameterizedTest
    @EnumSource
    void everyNatureIsSpokenForByARule(Language language) {
        Catalog some = catalog(language);
        assertThat(spokenFor(some, Dimension.SUB_ISSUE))
                .extracting(id -> some.subIssue(id).orElseThrow().nature())
                .contains(Nature.values());
    }

    @Test
    void everySubIssueIsSpokenForByARule() {
        assertThat(spokenFor(catalog, Dimension.SUB_ISSUE))
                .containsAll(catalog.subIssues().stream().map(SubIssue::id).toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyScenarioIsSpokenForByARule(Language language) {
        assertThat(spokenFor(catalog(language), Dimension.SCENARIO))
                .contains(Arrays.stream(Scenario.values()).map(Scenario::id).toArray(String[]::new));
    }

    @Test
    void thePoliciesAServiceDeskLivesByAreThere() {
        assertThat(catalog.policies())
                .extracting(Policy::id)
                .contains("SEVEN-DAY", "CRPL", "CRPL-REG", "THREE-GUARANTEES", "EXPRESS-MARKET");
    }

    @ParameterizedTest
    @EnumSource
    void aCatalogKnowsItsLanguage(Language language) {
        assertThat(catalog(language).language()).isEqualTo(language);
    }

    private static Catalog catalog(Language language) {
        return language == Language.ZH ? catalog : CatalogLoader.load(CatalogFiles.shipped(language));
    }

    private static List<String> spokenFor(Catalog catalog, Dimension dimension) {
        return catalog.ruleBook().rules().stream()
                .flatMap(rule -> rule.scores().stream())
                .filter(score -> score.dimension() == dimension && score.points() > 0)
                .map(Score::value)
                .toList();
    }
}
