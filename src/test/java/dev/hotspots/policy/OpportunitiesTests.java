package dev.hotspots.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotspots.catalog.Catalog;
import dev.hotspots.catalog.Nature;
import dev.hotspots.catalog.Policy;
import dev.hotspots.catalog.Scenario;
import dev.hotspots.catalog.SmallCatalog;
import dev.hotspots.catalog.Talk;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpportunitiesTests {

    private static final LocalDate DAY = LocalDate.of(2031, 6, 1);

    @TempDir
    Path directory;

    @Test
    void aPolicyIsCalledForByNatureTopicAndWords() {
        assertThat(calledFor(Nature.AFTER_SALES, Scenario.RETURNS_REFUNDS, DAY, "客:退款呢"))
                .containsExactly("RETURN", "ANY");
    }

    @Test
    void anotherNatureCallsForNone() {
        assertThat(calledFor(Nature.PRICE, Scenario.RETURNS_REFUNDS, DAY, "客:退款呢"))
                .isEmpty();
    }

    @Test
    void anotherTopicCallsOnlyForPoliciesOfAnyTopic() {
        assertThat(calledFor(Nature.AFTER_SALES, Scenario.LOGISTICS, DAY, "客:退款呢"))
                .containsExactly("ANY");
    }

    @Test
    void withoutTheCustomersWordsNoneIsCalledFor() {
        assertThat(calledFor(Nature.AFTER_SALES, Scenario.RETURNS_REFUNDS, DAY, "客:在吗", "服:退款"))
                .isEmpty();
    }

    @Test
    void aPolicyOutOfForceIsNotCalledFor() {
        assertThat(calledFor(Nature.AFTER_SALES, Scenario.RETURNS_REFUNDS, DAY.minusYears(2), "客:退款呢"))
                .containsExactly("ANY");
    }

    @Test
    void dataIsCalledForFromItsPublicationToTheNextEdition() {
        assertThat(calledFor(Nature.QUALITY, Scenario.OTHER, LocalDate.of(2031, 2, 28), "客:坏了"))
                .isEmpty();
        assertThat(calledFor(Nature.QUALITY, Scenario.OTHER, LocalDate.of(2031, 3, 1), "客:坏了"))
                .containsExactly("SHARES");
        assertThat(calledFor(Nature.QUALITY, Scenario.OTHER, LocalDate.of(2032, 3, 1), "客:坏了"))
                .isEmpty();
    }

    private List<String> calledFor(Nature nature, Scenario scenario, LocalDate day, String... messages) {
        Catalog catalog = SmallCatalog.of(directory, """
                policies:
                  - id: RETURN
                    kind: rule
                    title: 邻里退货办法
                    versions: [{label: 正式, from: 2031-01-01}]
                    natures: [after_sales]
                    scenarios: [returns_refunds]
                    opportunity: {customer: [退款]}
                  - {id: ANY, kind: law, title: 邻里法, natures: [after_sales, contract], opportunity: {customer: [退款]}}
                  - {id: NEVER, kind: law, title: 邻里约定法, natures: [after_sales]}
                  - id: SHARES
                    kind: statistic
                    title: 邻里投诉年报
                    published: 2031-03-01
                    superseded_on: 2032-03-01
                    natures: [quality]
                    opportunity: {customer: [坏了]}
                """);
        return new Opportunities(catalog)
                .of(catalog.read(Talk.of(messages)), nature, scenario, day).stream()
                        .map(Policy::id)
                        .toList();
    }
}
