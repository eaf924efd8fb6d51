package dev.hotspots.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole way, from the sample data to the workbook. */
class DemoTests {

    @TempDir
    private static Path directory = Path.of("unset by JUnit");

    private static Program first = new Program(-1, "", "");

    @BeforeAll
    static void runDemo() {
        first = Program.run("demo", "--home", home("first").toString());
    }

    private static Path home(String name) {
        return directory.resolve(name);
    }

    private static Path report(Path home, String ending) {
        return home.resolve("reports/nightly/2026-11-15" + ending);
    }

    private static JsonNode json(Path home) {
        return JsonMapper.builder()
                .build()
                .readTree(report(home, ".report.json").toFile());
    }

    private static Stream<JsonNode> blocks(JsonNode report, String type) {
        return stream(report.path("sheets"))
                .flatMap(sheet -> stream(sheet.path("blocks")))
                .filter(block -> block.path("type").asString().equals(type));
    }

    private static Stream<JsonNode> stream(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    private static JsonNode table(JsonNode report, String id) {
        return blocks(report, "table")
                .filter(table -> table.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static long sumWithoutTotal(JsonNode table, String column) {
        List<JsonNode> rows = stream(table.path("rows")).toList();
        int figures = table.path("totals").asBoolean() ? rows.size() - 1 : rows.size();
        return rows.subList(0, figures).stream()
                .mapToLong(row -> row.path(column).asLong())
                .sum();
    }

    private static JsonNode figure(String key) {
        return blocks(json(home("first")), "key_figures")
                .flatMap(block -> stream(block.path("figures")))
                .filter(figure -> figure.path("key").asString().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void endsWellAndPrintsTheWorkbook() {
        assertThat(first.exitCode()).isZero();
        assertThat(first.out().strip()).endsWith("工作簿: " + report(home("first"), ".xlsx"));
        assertThat(report(home("first"), ".xlsx")).isRegularFile();
    }

    @Test
    void summaryHasTenFiguresWithTheirBasis() {
        List<String> figures =
                first.out().lines().filter(line -> line.startsWith("  ")).toList();

        assertThat(figures).hasSize(10).allMatch(line -> line.matches("  .+: .+  \\(.+\\)"));
        assertThat(figures.get(0)).startsWith("  会话: 300  ");
    }

    @Test
    void accountOfRowsBalancesInEveryFile() {
        JsonNode files = table(json(home("first")), "files");

        assertThat(files.path("rows").size()).isEqualTo(4);
        assertThat(stream(files.path("rows")))
                .allMatch(row -> row.path("read").asLong()
                        == row.path("accepted").asLong()
                                + row.path("duplicates").asLong()
                                + row.path("dropped").asLong()
                                + row.path("rejected").asLong());
    }

    @Test
    void damagedRowsAreListedWithTheirLines() {
        assertThat(stream(table(json(home("first")), "rejects").path("rows"))
                        .map(row -> row.path("file").asString() + ":"
                                + row.path("lines").asString() + ": "
                                + row.path("reason").asString()))
                .containsExactlyInAnyOrder(
                        "miniapp-2026-11-09_11-15.csv:505: text is empty",
                        "miniapp-2026-11-09_11-15.csv:910: contact_id is empty",
                        "tmall-2026-11-09_11-12.csv:213: unknown speaker '主播', expected customer, agent, bot or system",
                        "tmall-2026-11-09_11-12.csv:411: sent_at '2026-11-31 09:15:00' is not a time, expected one like"
                                + " 2026-11-09 18:25:18 or 2026-11-09T18:25:18+08:00",
                        "tmall-2026-11-12_11-15.csv:122: text behind a closing quote, expected a separator or the end of"
                                + " the line",
                        "tmall-2026-11-12_11-15.csv:304: 3 fields, expected 15");
    }

    @Test
    void naturesAddUpToTheComplaintsOfTheOverview() {
        JsonNode report = json(home("first"));
        long complaints = sumWithoutTotal(table(report, "natures"), "complaints");

        assertThat(complaints).isPositive().isEqualTo(sumWithoutTotal(table(report, "overview_natures"), "complaints"));
        assertThat(figure("complaint_share").path("value").asDouble()).isEqualTo(complaints / 300.0);
        assertThat(sumWithoutTotal(table(report, "days"), "complaints")).isEqualTo(complaints);
        assertThat(sumWithoutTotal(table(report, "days"), "contacts")).isEqualTo(300);
        assertThat(sumWithoutTotal(table(report, "scenarios"), "contacts")).isEqualTo(300);
    }

    @Test
    void resolutionBandsAddUpToTheMatters() {
        JsonNode report = json(home("first"));

        assertThat(sumWithoutTotal(table(report, "resolution_bands"), "matters"))
                .isPositive()
                .isEqualTo(sumWithoutTotal(table(report, "resolution_by_nature"), "matters"));
    }

    @Test
    void workbookShowsTheFiguresOfTheJson() throws IOException {
        List<String> texts = new ArrayList<>();
        DataFormatter shown = new DataFormatter(Locale.ROOT);
        try (Workbook workbook =
                WorkbookFactory.create(report(home("first"), ".xlsx").toFile(), null, true)) {
            workbook.getSheet("概览").forEach(row -> row.forEach(cell -> texts.add(shown.formatCellValue(cell))));
        }

        for (String key : List.of("complaint_share", "csat", "policy_coverage")) {
            JsonNode figure = figure(key);
            assertThat(texts)
                    .contains(figure.path("label").asString())
                    .contains(figure.path("basis").asString())
                    .contains(String.format(
                            Locale.ROOT, "%.1f%%", 100 * figure.path("value").asDouble()));
        }
    }

    @Test
    void secondRunLeavesEveryFileAsItIs() throws IOException {
        Map<String, FileTime> before = published(home("first"));

        Program second = Program.run("demo", "--home", home("first").toString());

        assertThat(second.exitCode()).isZero();
        assertThat(second.out()).startsWith("2026-11-15: 已完成且输入与目录均未变化,无需重做");
        assertThat(published(home("first"))).isEqualTo(before);
    }

    private static Map<String, FileTime> published(Path home) throws IOException {
        Map<String, FileTime> files = new TreeMap<>();
        for (String part : List.of("facts", "reports", "rejects")) {
            try (Stream<Path> tree = Files.walk(home.resolve(part))) {
                for (Path file : tree.filter(Files::isRegularFile).toList()) {
                    files.put(file.toString(), Files.getLastModifiedTime(file));
                }
            }
        }
        return files;
    }

    @Test
    void oneChangedRowRedoesTheDate() throws IOException {
        Path sample = directory.resolve("changed");
        Files.createDirectories(sample);
        try (Stream<Path> files = Files.list(Path.of("sample-data"))) {
            for (Path file : files.toList()) {
                Files.copy(file, sample.resolve(file.getFileName().toString()));
            }
        }
        String home = home("redone").toString();
        Program.run("demo", "--home", home, "--sample", sample.toString());
        Files.writeString(
                sample.resolve("late.csv"),
                "contact_id,sent_at,speaker,speaker_id,text\nLATE1,2026-11-15 20:00:00,customer,C1,刚收到的壶就漏水\n",
                StandardCharsets.UTF_8);

        Program redone = Program.run("demo", "--home", home, "--sample", sample.toString());

        assertThat(redone.exitCode()).isZero();
        assertThat(redone.out()).contains("会话: 301  ").doesNotContain("无需重做");
    }

    @Test
    void sameInputGivesTheSameReportElsewhere() throws IOException {
        Program.run("demo", "--home", home("elsewhere").toString());

        assertThat(Files.readString(report(home("elsewhere"), ".report.json")))
                .isEqualTo(Files.readString(report(home("first"), ".report.json")));
    }

    @Test
    void explainShowsTheWordsBehindADecision() {
        String contact = "TM11090001";

        Program explained =
                Program.run("explain", contact, "--home", home("first").toString());

        assertThat(explained.exitCode()).isZero();
        assertThat(explained.out())
                .startsWith(contact)
                .contains("contact_type: ")
                .contains("依据:");
    }

    @Test
    void statusListsThePublishedDateAndTheRun() {
        Program status = Program.run("status", "--home", home("first").toString());

        assertThat(status.exitCode()).isZero();
        assertThat(status.out()).contains("已发布: 1 天, 最近 2026-11-15").contains("2026-11-15  完成");
    }
}
