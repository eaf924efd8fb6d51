package dev.hotspots.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hotspots.analysis.ContactFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsWriterTests {

    @TempDir
    Path directory;

    @Test
    void plainColumnsComeBackAsWritten() {
        ContactFacts facts = InventedFacts.complaint("S-1");
        try (Facts stored = stored(facts)) {
            Row row = stored.row("SELECT * FROM facts");
            assertThat(row.text("contact_id")).isEqualTo("S-1");
            assertThat(row.text("business_date")).isEqualTo("2026-11-15");
            assertThat(row.text("agent")).isEqualTo("小林");
            assertThat(row.text("product")).isEqualTo("云朵加湿器");
            assertThat(row.count("customer_messages")).isEqualTo(2);
            assertThat(row.count("agent_messages")).isEqualTo(2);
            assertThat(row.count("rating")).isEqualTo(5);
            assertThat(row.flag("complaint")).isEqualTo(facts.categories().complaint());
            assertThat(row.text("nature")).isEqualTo(facts.natureId());
            assertThat(row.text("emotion"))
                    .isEqualTo(facts.categories().emotion().id());
            assertThat(row.number("first_response_s")).isEqualTo(OptionalDouble.of(90));
            assertThat(row.text("source_file")).isEqualTo("invented.csv");
            assertThat(row.count("source_line")).isEqualTo(2);
            assertThat(row.text("catalog_version")).isEqualTo("catalog-1");
            assertThat(row.text("program_version")).isEqualTo("program-1");
        }
    }

    @Test
    void momentsComeBackAsWrittenAndDaysAreLocal() {
        try (Facts stored = stored(InventedFacts.complaint("S-1"))) {
            Row row = stored.row("SELECT opened_at, opened_on, last_message_at, resolved_at FROM facts");
            assertThat(row.moment("opened_at")).contains(Instant.parse("2026-11-14T17:00:00Z"));
            assertThat(row.text("opened_on")).isEqualTo("2026-11-15");
            assertThat(row.moment("last_message_at")).contains(Instant.parse("2026-11-14T17:03:00Z"));
            assertThat(row.moment("resolved_at")).contains(Instant.parse("2026-11-14T18:30:00Z"));
        }
    }

    @Test
    void whatIsNotKnownIsNull() {
        try (Facts stored = stored(InventedFacts.bare("S-1", "在吗"))) {
            Row row = stored.row(
                    "SELECT count(opened_at) + count(opened_on) + count(first_response_s) + count(resolved_at)"
                            + " + count(rating) + count(agent) + count(nature) + count(customer_id) AS known FROM facts");
            assertThat(row.count("known")).isZero();
        }
    }

    @Test
    void aNullReadsAsEmptyZeroOrAbsent() {
        try (Facts stored = stored(InventedFacts.bare("S-1", "在吗"))) {
            Row row = stored.row("SELECT agent, rating, first_response_s, opened_at, NULL::BOOLEAN AS flag FROM facts");
            assertThat(row.text("agent")).isEmpty();
            assertThat(row.count("rating")).isZero();
            assertThat(row.number("first_response_s")).isEmpty();
            assertThat(row.moment("opened_at")).isEmpty();
            assertThat(row.flag("flag")).isFalse();
        }
    }

    @Test
    void aColumnTheQueryDoesNotHaveIsAProgrammingError() {
        try (Facts stored = stored(InventedFacts.bare("S-1", "在吗"))) {
            Row row = stored.row("SELECT contact_id FROM facts");
            assertThatThrownBy(() -> row.text("agent"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no column agent in [contact_id]");
        }
    }

    @Test
    void evidenceIsQueryable() {
        ContactFacts facts = InventedFacts.complaint("S-1");
        assertThat(facts.evidence()).isNotEmpty();
        try (Facts stored = stored(facts)) {
            assertThat(stored.rows(
                            "SELECT e.decision || ' ' || e.rule || ' ' || e.message || ' ' || e.words AS line, e.points"
                                    + " AS points FROM (SELECT unnest(evidence) AS e FROM facts)"))
                    .extracting(
                            row -> row.text("line") + " " + row.number("points").orElseThrow())
                    .containsExactlyElementsOf(facts.evidence().stream()
                            .map(one -> one.decision() + " " + one.rule() + " " + one.message() + " " + one.words()
                                    + " " + one.points())
                            .toList());
        }
    }

    @Test
    void citationsAreQueryableWithMessagesCountedFromOne() {
        ContactFacts facts = InventedFacts.complaint("S-1");
        assertThat(facts.citations()).isNotEmpty();
        try (Facts stored = stored(facts)) {
            assertThat(stored.rows("SELECT c.policy AS policy, c.verdict AS verdict, c.message AS message"
                            + " FROM (SELECT unnest(citations) AS c FROM facts)"))
                    .extracting(
                            row -> new CitationRow(row.text("policy"), row.text("verdict"), (int) row.count("message")))
                    .containsExactlyElementsOf(
                            facts.citations().stream().map(CitationRow::of).toList())
                    .allMatch(citation -> citation.message() == 4);
        }
    }

    @Test
    void checksThatAppliedAreQueryable() {
        ContactFacts facts = InventedFacts.complaint("S-1");
        assertThat(CheckRow.of(facts.checks())).isNotEmpty();
        try (Facts stored = stored(facts)) {
            assertThat(stored.rows(
                            "SELECT c.id AS id, c.outcome AS outcome FROM (SELECT unnest(checks) AS c FROM facts)"))
                    .extracting(row -> new CheckRow(row.text("id"), row.text("outcome")))
                    .containsExactlyElementsOf(CheckRow.of(facts.checks()));
        }
    }

    @Test
    void opportunitiesAreQueryable() {
        ContactFacts facts = InventedFacts.complaint("S-1");
        try (Facts stored = stored(facts)) {
            assertThat(stored.rows("SELECT unnest(opportunities) AS policy FROM facts"))
                    .extracting(row -> row.text("policy"))
                    .containsExactlyElementsOf(facts.opportunities());
        }
    }

    @Test
    void nothingToListIsAnEmptyListAndNotNull() {
        try (Facts stored = stored(InventedFacts.bare("S-1", "在吗"))) {
            Row row = stored.row("SELECT len(citations) AS citations, citations IS NULL AS unknown FROM facts");
            assertThat(row.count("citations")).isZero();
            assertThat(row.flag("unknown")).isFalse();
        }
    }

    @Test
    void theFileHasTheColumnsOfTheContractInTheirOrder() {
        try (Facts stored = stored(InventedFacts.complaint("S-1"))) {
            assertThat(stored.rows("SELECT column_name, column_type FROM (DESCRIBE facts)"))
                    .extracting(row -> row.text("column_name") + " "
                            + row.text("column_type")
                                    .replace("TIMESTAMP WITH TIME ZONE", "TIMESTAMPTZ")
                                    .replace("\"", ""))
                    .containsExactlyElementsOf(Columns.ALL.stream()
                            .map(column -> column.name() + " " + column.type())
                            .toList());
        }
    }

    @Test
    void strangeCharactersInATextDoNotHarmTheFile() {
        for (String strange : List.of("\u0000", "\uD83D", "😀", "\"", "'", "\\", "\u2028", "\n")) {
            ContactFacts facts = InventedFacts.bare("S" + strange, "我要投诉" + strange + "质量太差了, 太生气了");
            assertThat(facts.evidence()).isNotEmpty();
            try (Facts stored = stored(facts)) {
                assertThat(stored.row("SELECT len(evidence) AS n FROM facts").count("n"))
                        .isEqualTo(facts.evidence().size());
            }
        }
    }

    @Test
    void aPartThatIsNotFinishedLeavesNothing() {
        try (FactsWriter writer = new FactsWriter(directory.resolve("part.parquet"), InventedFacts.RUN)) {
            writer.write(InventedFacts.complaint("S-1"));
        }
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void aFinishedPartIsAloneInItsDirectory() throws IOException {
        Path part = InventedFacts.part(directory.resolve("parts/1.parquet"), InventedFacts.complaint("S-1"));
        try (var files = Files.list(directory.resolve("parts"))) {
            assertThat(files.toList()).containsExactly(part);
        }
    }

    @Test
    void aPartOfAnEarlierAttemptIsReplaced() {
        Path part = directory.resolve("part.parquet");
        InventedFacts.part(part, InventedFacts.bare("S-1", "在吗"), InventedFacts.bare("S-2", "在吗"));
        InventedFacts.part(part, InventedFacts.bare("S-3", "在吗"));
        try (Facts stored = Facts.over(List.of(part))) {
            assertThat(stored.rows("SELECT contact_id FROM facts"))
                    .extracting(row -> row.text("contact_id"))
                    .containsExactly("S-3");
        }
    }

    @Test
    void aPartThatCannotBePutInPlaceLeavesNothingBehind() throws IOException {
        Path part = directory.resolve("part.parquet");
        Files.createDirectories(part.resolve("taken"));
        try (FactsWriter writer = new FactsWriter(part, InventedFacts.RUN)) {
            assertThatThrownBy(writer::finish)
                    .isInstanceOf(FactsException.class)
                    .hasMessageStartingWith("facts cannot be written to " + part + ": ");
        }
        try (var files = Files.list(directory)) {
            assertThat(files.toList()).containsExactly(part);
        }
    }

    private Facts stored(ContactFacts... facts) {
        return Facts.over(List.of(InventedFacts.part(directory.resolve("part.parquet"), facts)));
    }
}
