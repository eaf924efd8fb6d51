package dev.hotspots.analysis;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hotspots.catalog.CatalogFiles;
import dev.hotspots.catalog.CatalogLoader;
import dev.hotspots.catalog.Check;
import dev.hotspots.conversation.Message;
import dev.hotspots.conversation.Speaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The README's table of guidance checks is the catalog's. */
class ReadmeTests {

    private static final String HEADING = "| principle | check | example that passes |";

    @Test
    void theTableOfGuidanceChecksIsThatOfTheCatalog() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("README.md"));
        List<String> table = lines.stream()
                .skip(lines.indexOf(HEADING) + 2L)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
        assertThat(table)
                .containsExactlyElementsOf(CatalogLoader.load(CatalogFiles.shipped()).checks().stream()
                        .map(ReadmeTests::row)
                        .toList());
    }

    private static String row(Check check) {
        String example = check.passed().get(0).contact().messages().stream()
                .map(ReadmeTests::said)
                .collect(joining(" / "));
        return "| " + check.principle() + " | `" + check.id() + "`" + (check.critical() ? " (critical)" : "") + " | "
                + example + " |";
    }

    private static String said(Message message) {
        String speaker = message.speaker() == Speaker.CUSTOMER ? "客" : message.speaker() == Speaker.BOT ? "机" : "服";
        return speaker + ":" + message.text();
    }
}
