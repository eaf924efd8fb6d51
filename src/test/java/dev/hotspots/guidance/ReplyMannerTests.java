package dev.hotspots.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotspots.catalog.Alternative;
import dev.hotspots.catalog.Apology;
import dev.hotspots.catalog.Catalog;
import dev.hotspots.catalog.SmallCatalog;
import dev.hotspots.catalog.Talk;
import dev.hotspots.catalog.Tally;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplyMannerTests {

    @TempDir
    Path directory;

    @Test
    void onePointIsEnoughForEach() {
        assertThat(manner("empathy: 1, apology.generic: 1, asks_key_info: 1, alternative.missing: 1, promises_time: 1"))
                .isEqualTo(new ReplyManner(true, Apology.GENERIC, true, Alternative.MISSING, true));
    }

    @Test
    void lessThanOnePointIsNothing() {
        assertThat(manner("empathy: 0.9, apology.specific: 0.9, asks_key_info: 0.5, alternative.offered: 0.9,"
                        + " promises_time: -1"))
                .isEqualTo(new ReplyManner(false, Apology.NONE, false, Alternative.NOT_APPLICABLE, false));
    }

    @Test
    void aSpecificApologyWinsOverAGenericOne() {
        assertThat(manner("apology.generic: 5, apology.specific: 1").apology()).isEqualTo(Apology.SPECIFIC);
    }

    @Test
    void anAlternativeThatWasOfferedIsNotMissing() {
        assertThat(manner("alternative.missing: 5, alternative.offered: 1").alternative())
                .isEqualTo(Alternative.OFFERED);
    }

    private ReplyManner manner(String scores) {
        Catalog catalog = SmallCatalog.of(
                directory, "rules: [{id: r, about: 例, scores: {" + scores + "}, when: {agent: [您好]}}]\n");
        return ReplyManner.of(Tally.of(catalog.ruleBook().fired(catalog.read(Talk.of("服:您好")))));
    }
}
