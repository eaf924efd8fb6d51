package dev.hotspots.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hotspots.analysis.ContactAnalyser;
import dev.hotspots.catalog.Catalog;
import dev.hotspots.catalog.SmallCatalog;
import dev.hotspots.conversation.InventedContact;
import dev.hotspots.evaluation.CatalogCoverage.Unsaid;
import dev.hotspots.evaluation.CatalogUse.Kind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageCountTests {

    private static final String CATALOG = """
            sub_issues:
              - {id: fault, nature: quality, zh: 故障, en: Fault}
            rules:
              - {id: broken, about: 坏了, scores: {sub_issue.fault: 3, complaint: 3, scenario.product_fault: 2}, when: {customer: [坏]}}
              - {id: odd, about: 奇怪, scores: {complaint: 3, contact_type.other: 2}, when: {customer: [怪]}}
              - {id: greeted, about: 打招呼, scores: {empathy: 1}, when: {agent: [您好]}}
              - {id: silent, about: 没说过, scores: {complaint: 3}, when: {customer: [龙]}}
              - {id: hidden, about: 被排除, scores: {complaint: 1}, when: {customer: [坏]}}
              - {id: hiding, about: 排除别的, scores: {complaint: 1}, when: {customer: [坏]}, excludes: [hidden]}
            checks:
              - {id: soothe, zh: 安抚, principle: 例, advice: 例, applies: {customer: [坏]}, passes: {agent: [抱歉]}}
              - {id: gift, zh: 送礼, principle: 例, advice: 例, applies: {customer: [龙]}, passes: {agent: [礼]}}
            policies:
              - {id: NEIGHBOUR, kind: law, title: 邻里法, natures: [quality], opportunity: {customer: [坏]}}
              - {id: CITED, kind: law, title: 街坊法, natures: [quality]}
              - {id: UNHEARD, kind: law, title: 山海法, natures: [quality]}
            """;

    private final CoverageCount count;

    CoverageCountTests(@TempDir Path directory) {
        Catalog catalog = SmallCatalog.of(directory, CATALOG);
        count = new CoverageCount(
                catalog, new ContactAnalyser(catalog, InventedContact.at("2026-11-16T00:00"), InventedContact.ZONE));
    }

    private void says(String customer, String agent) {
        count.add(
                new InventedContact("C").customer("", customer).agent("", agent).contact());
    }

    private CatalogUse entry(String id) {
        return count.coverage().entries().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void threeContacts() {
        says("坏了,真的坏了", "您好");
        says("怪", "您好,街坊法第二条有规定");
        says("在吗", "您好");
    }

    @Test
    void anEntryCountsOnceAContact() {
        threeContacts();

        assertThat(entry("broken")).isEqualTo(new CatalogUse(Kind.RULE, "broken", "坏了", 1, 3));
        assertThat(entry("soothe")).isEqualTo(new CatalogUse(Kind.CHECK, "soothe", "安抚", 1, 3));
        assertThat(entry("NEIGHBOUR")).isEqualTo(new CatalogUse(Kind.POLICY, "NEIGHBOUR", "邻里法", 1, 3));
    }

    @Test
    void aPolicyThatIsCitedWithoutNeedCounts() {
        threeContacts();

        assertThat(entry("CITED").contacts()).isEqualTo(1);
    }

    @Test
    void aRuleThatAnotherOneExcludesDoesNotFire() {
        threeContacts();

        assertThat(entry("hiding").contacts()).isEqualTo(1);
        assertThat(entry("hidden").isNever()).isTrue();
    }

    @Test
    void whatIsNeverUsedIsKnown() {
        threeContacts();

        assertThat(count.coverage().entries().stream().filter(CatalogUse::isNever))
                .extracting(CatalogUse::id)
                .containsExactly("silent", "hidden", "gift", "UNHEARD");
    }

    @Test
    void onlyRulesInMoreThanHalfOfTheContactsAreNearlyEverywhere() {
        threeContacts();
        assertThat(entry("greeted").isNearlyEverywhere()).isTrue();

        assertThat(new CatalogUse(Kind.RULE, "r", "", 2, 4).isNearlyEverywhere())
                .isFalse();
        assertThat(new CatalogUse(Kind.RULE, "r", "", 3, 4).isNearlyEverywhere())
                .isTrue();
        assertThat(new CatalogUse(Kind.CHECK, "c", "", 4, 4).isNearlyEverywhere())
                .isFalse();
    }

    @Test
    void whatIsLeftUnsaidIsCounted() {
        threeContacts();

        // Complaints: 坏 with its sub-issue, 怪 of other nature; only 坏 has a scenario, only 怪 is of another type.
        assertThat(count.coverage().unsaid()).isEqualTo(new Unsaid(3, 2, 1, 1, 2, 1));
    }

    @Test
    void withoutContactsNothingIsUsed() {
        assertThat(count.coverage().unsaid()).isEqualTo(new Unsaid(0, 0, 0, 0, 0, 0));
        assertThat(count.coverage().of(Kind.CHECK))
                .extracting(CatalogUse::contacts)
                .isEqualTo(List.of(0L, 0L));
    }

    @Test
    void moreContactsThanThereAreCannotBe() {
        assertThatThrownBy(() -> new CatalogUse(Kind.RULE, "r", "", 3, 2)).hasMessage("r in 3 of 2 contacts");
    }
}
