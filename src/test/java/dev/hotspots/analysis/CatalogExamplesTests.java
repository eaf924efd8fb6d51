package dev.hotspots.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotspots.catalog.SmallCatalog;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogExamplesTests {

    @TempDir
    Path directory;

    @Test
    void examplesThatHoldAreCounted() {
        CatalogExamples.Result result = run("""
                rules:
                  - id: overdue
                    about: 例
                    scores: {complaint: 1}
                    when: {customer: {any: [退款], with: [还没]}}
                    examples:
                      - {客: 退款还没到}
                      - [{客: 在吗}, {服: 在}, {客: 还没退款}]
                    near_misses:
                      - {客: 退款几天到}
                      - {服: 退款还没到}
                """);
        assertThat(result).isEqualTo(new CatalogExamples.Result(4, List.of()));
    }

    @Test
    void everyRuleThatDoesOtherwiseIsNamedWithItsExamplesLine() {
        CatalogExamples.Result result = run("""
                rules:
                  - id: overdue
                    about: 例
                    scores: {complaint: 1}
                    when: {customer: [退款]}
                    examples:
                      - {客: 退钱}
                      - {客: 退款}
                    near_misses:
                      - {客: 退款几天到}
                """);
        assertThat(result.run()).isEqualTo(3);
        assertThat(result.failures())
                .containsExactly(
                        file() + ", line 7: rule overdue does not fire, expected to",
                        file() + ", line 10: rule overdue fires, expected not to");
    }

    @Test
    void aRuleThatAnotherOneSilencesDoesNotFire() {
        CatalogExamples.Result result = run("""
                rules:
                  - {id: a, about: 例, scores: {complaint: 1}, when: {customer: [还没]}, excludes: [b]}
                  - id: b
                    about: 例
                    scores: {complaint: 1}
                    when: {customer: [退款]}
                    near_misses: [{客: 退款还没到}]
                """);
        assertThat(result.failures()).isEmpty();
    }

    @Test
    void theExamplesOfChecksAreRun() {
        CatalogExamples.Result result = run("""
                checks:
                  - id: soothe
                    zh: 例
                    principle: 例
                    advice: 例
                    applies: {customer: [气死]}
                    passes: {agent: [抱歉]}
                    examples:
                      passed:
                        - [{客: 气死了}, {服: 抱歉}]
                        - [{客: 气死了}, {服: 您好}]
                      failed:
                        - {客: 在吗}
                      not_applicable:
                        - [{客: 气死了}, {服: 抱歉}]
                """);
        assertThat(result.run()).isEqualTo(4);
        assertThat(result.failures())
                .containsExactly(
                        file() + ", line 11: check soothe is failed, expected passed",
                        file() + ", line 13: check soothe is not_applicable, expected failed",
                        file() + ", line 15: check soothe is passed, expected not_applicable");
    }

    @Test
    void theExamplesOfPoliciesAreJudgedOnTheirDay() {
        CatalogExamples.Result result = run("""
                policies:
                  - id: RETURN
                    kind: rule
                    title: 邻里退货办法
                    versions: [{label: 正式, from: 2031-01-01}]
                    facts: [{id: refund, text: 七日内退款, value: 7, unit: day, cues: [退款]}]
                    examples:
                      - {says: 邻里退货办法7日内退款, on: 2031-01-01, verdict: correct}
                      - {says: 邻里退货办法7日内退款, on: 2030-12-31, verdict: correct}
                      - {says: 7日内退款, on: 2031-01-01, verdict: correct}
                """);
        assertThat(result.run()).isEqualTo(3);
        assertThat(result.failures())
                .containsExactly(
                        file() + ", line 9: citation of RETURN is [not_yet_in_force], expected correct",
                        file() + ", line 10: citation of RETURN is [], expected correct");
    }

    private CatalogExamples.Result run(String yaml) {
        return CatalogExamples.run(SmallCatalog.of(directory, yaml));
    }

    private String file() {
        return directory.resolve("a.yaml").toString();
    }
}
