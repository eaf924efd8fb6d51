package dev.hotspots.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotspots.catalog.Catalog;
import dev.hotspots.catalog.CatalogFiles;
import dev.hotspots.catalog.CatalogLoader;
import dev.hotspots.catalog.Check;
import dev.hotspots.catalog.Escalation;
import dev.hotspots.catalog.Nature;
import dev.hotspots.catalog.Policy;
import org.junit.jupiter.api.Test;

class WordsTests {

    private static final Catalog CATALOG = CatalogLoader.load(CatalogFiles.shipped());

    private final Words words = new Words(CATALOG);

    @Test
    void idsHaveTheirChineseNames() {
        assertThat(words.of(Nature.class, "after_sales")).isEqualTo("售后服务");
        assertThat(words.subIssue("refund_delay")).isEqualTo("退款拖延");
    }

    @Test
    void everyPolicyAndCheckOfTheCatalogHasItsName() {
        for (Policy policy : CATALOG.policies()) {
            assertThat(words.policy(policy.id())).isEqualTo(policy.title());
        }
        for (Check check : CATALOG.checks()) {
            assertThat(words.check(check.id())).isEqualTo(check.zh());
        }
    }

    @Test
    void anIdTheCatalogNoLongerHasStandsForItself() {
        assertThat(words.of(Nature.class, "gone")).isEqualTo("gone");
        assertThat(words.subIssue("gone")).isEqualTo("gone");
        assertThat(words.policy("gone")).isEqualTo("gone");
        assertThat(words.check("gone")).isEqualTo("gone");
    }

    @Test
    void policiesOutsideTheCatalogAreToldApart() {
        assertThat(words.policy("UNKNOWN")).isEqualTo("目录外的政策");
        assertThat(words.policy("SHOP-RULE")).isEqualTo("商家/平台自有规则");
    }

    @Test
    void severalIdsAreListed() {
        assertThat(words.list(Escalation.class, "regulator|bad_review")).isEqualTo("监管部门/12315、差评");
        assertThat(words.list(Escalation.class, "legal")).isEqualTo("起诉/律师");
        assertThat(words.list(Escalation.class, "")).isEmpty();
    }
}
