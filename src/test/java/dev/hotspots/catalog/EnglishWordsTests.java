package dev.hotspots.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of a language that is written with blanks. */
class EnglishWordsTests {

    @TempDir
    Path directory;

    @Test
    void aStarStandsForTheEndingsOfTheGrammarAndForNothing() {
        assertThat(holds("{customer: [refund*]}", "where is my refund")).isTrue();
        assertThat(holds("{customer: [refund*]}", "I was refunded twice")).isTrue();
        assertThat(holds("{customer: [refund*]}", "is it refundable")).isFalse();
        assertThat(holds("{customer: [box* arrived*]}", "both boxes arrived")).isTrue();
    }

    @Test
    void withoutAStarAWordIsFoundInItsFormAlone() {
        assertThat(holds("{customer: [refund]}", "no refunds")).isFalse();
        assertThat(holds("{customer: [refund]}", "Refund!!")).isTrue();
        assertThat(holds("{customer: [seller]}", "the seller's fault")).isTrue();
    }

    @Test
    void aContractionIsFoundInEverySpelling() {
        for (String said : new String[] {"it doesn't work", "it doesn’t work", "it doesnt work", "it does not work"}) {
            assertThat(holds("{customer: [doesn't work]}", said)).as(said).isTrue();
        }
    }

    @Test
    void aNegatorReachesOverTheWordsOfItsClause() {
        assertThat(holds("{customer: {any: [broken], negated: skip}}", "it is not really broken"))
                .isFalse();
        assertThat(holds("{customer: {any: [broken], negated: skip}}", "not now, it is broken"))
                .isTrue();
        assertThat(holds("{customer: {any: [broken], negated: skip}}", "not only broken but late"))
                .isTrue();
        assertThat(holds("{customer: {any: [broken], negated: skip}}", "I notice it is broken"))
                .isTrue();
    }

    @Test
    void aSuppositionReachesOverNumbersInItsClause() {
        assertThat(holds("{customer: {any: [broken], supposed: skip}}", "what if after 5 days it is broken"))
                .isFalse();
        assertThat(holds("{customer: {any: [broken], supposed: skip}}", "5 days, it is broken"))
                .isTrue();
    }

    @Test
    void examplesNameTheirSpeakersInEnglishToo() {
        Catalog catalog = SmallCatalog.of(directory, """
                rules:
                  - id: r
                    about: 例
                    scores: {complaint: 1}
                    when: {agent: [sorry]}
                    examples: [[{customer: broken}, {agent: sorry}, {bot: hi}, {system: closed}]]
                """);
        assertThat(catalog.ruleBook().rules().get(0).examples()).hasSize(1);
    }

    private boolean holds(String condition, String said) {
        Catalog catalog = SmallCatalog.of(directory, """
                grammar: {negators: [not, never], harmless: [not only], reach: 14, suppositions: [what if], endings: [s, es, d, ed, ing]}
                spellings: {n't: [nt], doesn't: [does not]}
                rules:
                  - {id: r, about: 例, scores: {complaint: 1}, when: %s}
                """.formatted(condition));
        return !catalog.ruleBook().fired(catalog.read(Talk.of("客:" + said))).isEmpty();
    }
}
