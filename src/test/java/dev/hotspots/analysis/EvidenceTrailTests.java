package dev.hotspots.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotspots.catalog.Catalog;
import dev.hotspots.catalog.SmallCatalog;
import dev.hotspots.catalog.Talk;
import dev.hotspots.conversation.Speaker;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceTrailTests {

    private static final String CATALOG = """
            rules:
              - {id: overdue, about: 退款超时, scores: {complaint: 3, safety: -1}, when: {customer: [还没退款]}}
              - {id: call, about: 要求回电, scores: {emotion.unhappy: 1}, when: {customer: {pattern: "打我?1\\\\d{10}"}}}
              - {id: quiet, about: 未致歉, scores: {complaint: 0.5}, when: {none: [{agent: [抱歉]}]}}
            checks:
              - {id: soothe, zh: 先安抚, principle: 例, advice: 例, applies: {customer: [气死]}, passes: {agent: [抱歉]}}
            policies:
              - {id: RETURN, kind: rule, title: 邻里退货办法}
            """;

    @TempDir
    Path directory;

    @Test
    void eachScoreOfARuleHasItsFirstWordsAndTheirSentence() {
        assertThat(evidence("服:抱歉", "客:在吗？都三天了，还没退款！快点", "客:还没退款"))
                .containsExactly(
                        new Evidence("complaint", "overdue", "退款超时", 3, 2, Speaker.CUSTOMER, "还没退款", "都三天了，还没退款"),
                        new Evidence("safety", "overdue", "退款超时", -1, 2, Speaker.CUSTOMER, "还没退款", "都三天了，还没退款"));
    }

    @Test
    void aRuleAboutAbsenceLeavesNoWords() {
        assertThat(evidence("服:您好")).isEmpty();
    }

    @Test
    void citationsAndFailedChecksFollowTheRules() {
        assertThat(evidence("客:气死了,还没退款", "服:按邻里退货办法办"))
                .extracting(one -> one.decision() + " " + one.rule() + " " + one.about() + " " + one.words())
                .containsExactly(
                        "complaint overdue 退款超时 还没退款",
                        "safety overdue 退款超时 还没退款",
                        "citation.vague RETURN 没有说明条款或具体内容 邻里退货办法",
                        "check.failed soothe 先安抚 气死");
    }

    @Test
    void aCheckThatPassedLeavesNoWords() {
        assertThat(evidence("客:气死了", "服:抱歉")).isEmpty();
    }

    @Test
    void personalDataInTheWordsIsMasked() {
        assertThat(evidence("服:抱歉", "客:有空打我13900001234"))
                .extracting(Evidence::words)
                .containsExactly("打我139****1234");
    }

    @Test
    void aNumberInFullWidthDigitsIsMaskedToo() {
        assertThat(evidence("服:抱歉", "客:有空打我１３９００００１２３４").get(0).words()).doesNotContain("１３９００００１２３４");
        assertThat(evidence("服:抱歉", "客:电话１３９００００１２３４还没退款").get(0).sentence()).doesNotContain("１３９００００１２３４");
    }

    @Test
    void personalDataInTheSentenceIsMasked() {
        assertThat(evidence("服:抱歉", "客:收货人李小明，电话13900001234，邮箱xiaoming@example.com，还没退款"))
                .extracting(Evidence::sentence)
                .containsOnly("收货人李**，电话139****1234，邮箱x***@example.com，还没退款");
    }

    @Test
    void aLongSentenceIsCutAroundTheWords() {
        String sentence = evidence("服:抱歉", "客:" + "甲乙".repeat(100) + "还没退款" + "丙丁".repeat(100))
                .get(0)
                .sentence();
        assertThat(sentence)
                .hasSizeLessThanOrEqualTo(122)
                .startsWith("…")
                .endsWith("…")
                .contains("还没退款");
    }

    @Test
    void aCutPartsNoEmoji() {
        for (String shift : List.of("", "甲")) {
            String said = "客:" + "😡".repeat(80) + shift + "还没退款" + shift + "😡".repeat(80);
            assertThat(evidence("服:抱歉", said))
                    .extracting(Evidence::sentence)
                    .allMatch(sentence -> StandardCharsets.UTF_8.newEncoder().canEncode(sentence));
        }
    }

    @Test
    void aNumberOnTheCutIsMaskedToo() {
        for (int between = 90; between < 120; between++) {
            String said =
                    "客:" + "甲乙".repeat(40) + "13900001234" + "丙丁".repeat(60).substring(0, between) + "还没退款";
            assertThat(evidence("服:抱歉", said))
                    .extracting(Evidence::sentence)
                    .as("%d characters between number and words", between)
                    .noneMatch(sentence -> sentence.matches(".*\\d{5}.*"));
        }
    }

    private List<Evidence> evidence(String... messages) {
        Catalog catalog = SmallCatalog.of(directory, CATALOG);
        return new ContactAnalyser(catalog, Instant.parse("2031-06-10T00:00:00Z"), ZoneOffset.UTC)
                .analyse(Talk.of(messages))
                .evidence();
    }
}
