package dev.hotspots.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsStoreTests {

    private static final LocalDate DATE = InventedFacts.DATE;

    @TempDir
    Path directory;

    @SuppressWarnings("NullAway.Init") // set up before each test
    private FactsStore store;

    @BeforeEach
    void openStore() {
        store = new FactsStore(directory.resolve("facts"));
    }

    @Test
    void aDateHasItsFileInTheFolderOfItsYear() {
        assertThat(store.fileOf(DATE)).isEqualTo(directory.resolve("facts/2026/2026-11-15.parquet"));
    }

    @Test
    void partsAreMergedInTheOrderOfTheirContacts() {
        assertThat(store.publish(DATE, List.of(part("1", "S-3", "S-1"), part("2", "S-2"), part("3")), Map.of("a", "b")))
                .isEqualTo(3);
        assertThat(contacts(DATE)).containsExactly("S-1", "S-2", "S-3");
    }

    @Test
    void publishingAgainReplaces() {
        publish(DATE, "S-1", "S-2");
        publish(DATE, "S-3");
        assertThat(contacts(DATE)).containsExactly("S-3");
    }

    @Test
    void theHistoryOfADateEndsWithItAndLeavesOutDamagedFiles() throws IOException {
        publish(DATE.minusDays(91), "S-0");
        publish(DATE.minusDays(90), "S-1");
        publish(DATE.minusDays(2), "S-2");
        Files.writeString(store.fileOf(DATE.minusDays(2)), "damaged");
        publish(DATE, "S-3");
        publish(DATE.plusDays(1), "S-4");
        assertThat(store.upTo(DATE, 90)).containsExactly(DATE.minusDays(90), DATE);
    }

    @Test
    void aPublishedFileIsAloneInItsFolder() throws IOException {
        publish(DATE, "S-1");
        try (var files = Files.list(directory.resolve("facts/2026"))) {
            assertThat(files.toList()).containsExactly(store.fileOf(DATE));
        }
    }

    @Test
    void nestedColumnsSurvivePublication() {
        Path part = InventedFacts.part(directory.resolve("1.parquet"), InventedFacts.complaint("S-1"));
        store.publish(DATE, List.of(part), Map.of("a", "b"));
        try (Facts facts = store.open(List.of(DATE))) {
            assertThat(facts.row("SELECT len(evidence) AS n FROM facts").count("n"))
                    .isEqualTo(InventedFacts.complaint("S-1").evidence().size());
        }
    }

    @Test
    void aPartThatIsDamagedLeavesTheFormerFactsAndNothingElse() throws IOException {
        publish(DATE, "S-1");
        Path damaged = Files.writeString(directory.resolve("damaged.parquet"), "no parquet at all");
        assertThatThrownBy(() -> store.publish(DATE, List.of(damaged), Map.of("a", "b")))
                .isInstanceOf(FactsException.class)
                .hasMessageStartingWith("facts of 2026-11-15 cannot be published to " + store.fileOf(DATE) + ": ");
        assertThat(contacts(DATE)).containsExactly("S-1");
        try (var files = Files.list(directory.resolve("facts/2026"))) {
            assertThat(files.toList()).containsExactly(store.fileOf(DATE));
        }
    }

    @Test
    void notesComeBackAsGiven() {
        Map<String, String> notes = Map.of("fingerprint", "ab12", "remark", "it's 夜报, {\"a\": 1}\\", "empty", "");
        store.publish(DATE, List.of(part("1", "S-1")), notes);
        assertThat(store.notesOf(DATE)).contains(notes);
    }

    @Test
    void notesMayHaveAnyName() {
        Map<String, String> notes = Map.of("as of", "2026", "catalog-version", "1", "order", "x", "夜报", "y");
        store.publish(DATE, List.of(part("1", "S-1")), notes);
        assertThat(store.notesOf(DATE)).contains(notes);
    }

    @Test
    void notesMayBeMissing() {
        store.publish(DATE, List.of(part("1", "S-1")), Map.of());
        assertThat(store.notesOf(DATE)).contains(Map.of());
    }

    @Test
    void aDateNotPublishedHasNoNotes() {
        assertThat(store.notesOf(DATE)).isEmpty();
    }

    @Test
    void aDamagedFileHasNoNotes() throws IOException {
        Files.createDirectories(store.fileOf(DATE).getParent());
        Files.writeString(store.fileOf(DATE), "no parquet at all");
        assertThat(store.notesOf(DATE)).isEmpty();
    }

    @Test
    void datesAreListedEarliestFirst() {
        publish(LocalDate.of(2026, 1, 1), "S-1");
        publish(LocalDate.of(2025, 12, 31), "S-1");
        publish(LocalDate.of(2026, 1, 10), "S-1");
        assertThat(store.dates())
                .containsExactly(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 10));
    }

    @Test
    void aStoreWithoutDirectoryHasNoDates() {
        assertThat(store.dates()).isEmpty();
    }

    @Test
    void otherFilesAreNoDates() throws IOException {
        publish(DATE, "S-1");
        for (String name : List.of("2026-11-14.parquet.tmp", "notes.txt", "2026-11-16.csv", "x2026-11-17.parquet")) {
            Files.createFile(directory.resolve("facts/2026").resolve(name));
        }
        assertThat(store.dates()).containsExactly(DATE);
    }

    @Test
    void aFileNamedAfterAnImpossibleDateIsNoDate() throws IOException {
        publish(DATE, "S-1");
        Files.createFile(directory.resolve("facts/2026/2026-02-30.parquet"));
        assertThat(store.dates()).containsExactly(DATE);
    }

    @Test
    void aFileInTheFolderOfAnotherYearIsNoDate() throws IOException {
        publish(DATE, "S-1");
        Files.createDirectories(directory.resolve("facts/2025"));
        Files.copy(store.fileOf(DATE), directory.resolve("facts/2025/2026-11-14.parquet"));
        assertThat(store.dates()).containsExactly(DATE);
    }

    @Test
    void theDateBeforeIsTheLastOneWithinSoManyDays() {
        publish(DATE.minusDays(9), "S-1");
        publish(DATE.minusDays(3), "S-1");
        publish(DATE, "S-1");
        publish(DATE.plusDays(1), "S-1");
        assertThat(store.before(DATE, 7)).contains(DATE.minusDays(3));
        assertThat(store.before(DATE, 3)).contains(DATE.minusDays(3));
        assertThat(store.before(DATE, 2)).isEmpty();
        assertThat(store.before(DATE.minusDays(3), 7)).contains(DATE.minusDays(9));
    }

    @Test
    void datesThatAreNotPublishedAreLeftOut() {
        publish(DATE, "S-1");
        publish(DATE.plusDays(2), "S-2");
        assertThat(contacts(DATE, DATE.plusDays(1), DATE.plusDays(2))).containsExactly("S-1", "S-2");
    }

    @Test
    void factsOverNoFileHaveEveryColumnAndNoRows() {
        try (Facts facts = store.open(List.of(DATE))) {
            assertThat(facts.rows("SELECT * FROM facts")).isEmpty();
            assertThat(facts.rows("SELECT e.rule FROM (SELECT unnest(evidence) AS e FROM facts)"))
                    .isEmpty();
            assertThat(facts.rows("SELECT column_name FROM (DESCRIBE facts)")).hasSameSizeAs(Columns.ALL);
            assertThat(facts.row("SELECT count(*) AS n FROM facts").count("n")).isZero();
        }
    }

    @Test
    void parametersStandInTheOrderOfTheirMarks() {
        publish(DATE, "S-1", "S-2", "S-3");
        try (Facts facts = store.open(List.of(DATE))) {
            assertThat(facts.rows("SELECT contact_id FROM facts WHERE contact_id > ? AND contact_id < ?", "S-1", "S-3"))
                    .extracting(row -> row.text("contact_id"))
                    .containsExactly("S-2");
        }
    }

    @Test
    void anOlderFileWithoutAColumnOpensBesideANewerOne() throws SQLException {
        publishOlder(DATE);
        publish(DATE.plusDays(1), "S-2");
        try (Facts facts = store.open(List.of(DATE, DATE.plusDays(1)))) {
            assertThat(facts.rows("SELECT contact_id, promises_time IS NULL AS unknown FROM facts ORDER BY contact_id"))
                    .extracting(row -> row.text("contact_id") + " " + row.flag("unknown"))
                    .containsExactly("S-1 true", "S-2 false");
        }
    }

    @Test
    void anOlderFileWithoutAColumnOpensAlone() throws SQLException {
        publishOlder(DATE);
        try (Facts facts = store.open(List.of(DATE))) {
            assertThat(facts.row("SELECT promises_time IS NULL AS unknown FROM facts")
                            .flag("unknown"))
                    .isTrue();
        }
    }

    @Test
    void aDirectoryMayHaveAQuoteInItsName() {
        FactsStore odd = new FactsStore(directory.resolve("it's 事实 [1]*"));
        odd.publish(DATE, List.of(part("1", "S-1")), Map.of("a", "b"));
        try (Facts facts = odd.open(List.of(DATE))) {
            assertThat(facts.rows("SELECT contact_id FROM facts")).hasSize(1);
        }
        assertThat(odd.notesOf(DATE)).contains(Map.of("a", "b"));
    }

    private void publishOlder(LocalDate date) throws SQLException {
        Path part = part("newer", "S-1");
        Path older = directory.resolve("older.parquet");
        try (Connection connection = Duck.open(1)) {
            Duck.run(
                    connection,
                    "COPY (SELECT * EXCLUDE (promises_time) FROM read_parquet(" + Duck.literal(part) + ")) TO "
                            + Duck.literal(older) + " (FORMAT parquet)");
        }
        store.publish(date, List.of(older), Map.of("a", "b"));
    }

    private void publish(LocalDate date, String... contacts) {
        store.publish(date, List.of(part("part", contacts)), Map.of("a", "b"));
    }

    private Path part(String name, String... contacts) {
        Path file = directory.resolve(name + ".parquet");
        try (FactsWriter writer = new FactsWriter(file, InventedFacts.RUN)) {
            for (String contact : contacts) {
                writer.write(InventedFacts.bare(contact, "在吗"));
            }
            writer.finish();
        }
        return file;
    }

    private List<String> contacts(LocalDate... dates) {
        try (Facts facts = store.open(List.of(dates))) {
            return facts.rows("SELECT contact_id FROM facts").stream()
                    .map(row -> row.text("contact_id"))
                    .toList();
        }
    }
}
