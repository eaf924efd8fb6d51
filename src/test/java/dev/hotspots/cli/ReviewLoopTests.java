package dev.hotspots.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotspots.labels.LabelField;
import dev.hotspots.labels.LabelFiles;
import dev.hotspots.labels.LabelSet;
import dev.hotspots.labels.Labels;
import dev.hotspots.labels.ReviewForm;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the workbook of a night to a reviewer and back: what was filled in is held against the decisions. */
class ReviewLoopTests {

    private static final String DATE = "2026-11-15";

    @TempDir
    private Path directory = Path.of("unset by JUnit");

    private Path input = Path.of("unset");
    private Path catalog = Path.of("unset");
    private Path workbook = Path.of("unset");

    @BeforeEach
    void runNight() throws IOException {
        input = Files.writeString(directory.resolve("talks.csv"), """
                contact_id,sent_at,speaker,text
                R1,2026-11-15 10:00:00,customer,壶盖有点松
                R1,2026-11-15 10:01:00,agent,您好
                R2,2026-11-15 11:00:00,customer,壶盖松了还裂了
                R2,2026-11-15 11:01:00,agent,您好
                """);
        catalog = Files.createDirectory(directory.resolve("catalog"));
        Files.writeString(catalog.resolve("catalog.yaml"), "version: t\nfiles: [rules.yaml]\n");
        Files.writeString(catalog.resolve("rules.yaml"), """
                rules:
                  - {id: loose, about: 松动, scores: {complaint: 2.5, nature.quality: 2}, when: {customer: [松]}}
                  - {id: cracked, about: 开裂, scores: {complaint: 2.5, nature.quality: 2}, when: {customer: [裂]}}
                """);
        String home = directory.resolve("home").toString();
        Program night = Program.run(
                "nightly",
                "--home",
                home,
                "--weights",
                "none",
                "--catalog",
                catalog.toString(),
                "--date",
                DATE,
                "--input",
                input.toString());
        assertThat(night.exitCode()).as(night.out() + night.err()).isZero();
        workbook = directory.resolve("home/reports/nightly/" + DATE + ".xlsx");
    }

    /** Chooses a word for a contact under review and saves, as a spreadsheet does. */
    private void choose(String contact, String heading, String choice) throws IOException {
        try (InputStream in = Files.newInputStream(workbook);
                XSSFWorkbook opened = new XSSFWorkbook(in)) {
            Sheet sheet = opened.getSheet(ReviewForm.SHEET);
            int column = columnOf(sheet, heading);
            rowOf(sheet, contact).getCell(column).setCellValue(choice);
            try (OutputStream out = Files.newOutputStream(workbook)) {
                opened.write(out);
            }
        }
    }

    private static int columnOf(Sheet sheet, String heading) {
        return StreamSupport.stream(rowOf(sheet, ReviewForm.CONTACT).spliterator(), false)
                .filter(cell -> cell.getStringCellValue().equals(heading))
                .findFirst()
                .orElseThrow()
                .getColumnIndex();
    }

    private static Row rowOf(Sheet sheet, String first) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> row.getCell(0) != null
                        && row.getCell(0).getStringCellValue().equals(first))
                .findFirst()
                .orElseThrow();
    }

    private Program evaluate(String... more) {
        List<String> arguments = List.of(
                "evaluate",
                "--weights",
                "none",
                "--catalog",
                catalog.toString(),
                "--input",
                input.toString(),
                "--labels",
                workbook.toString());
        return Program.run(Stream.concat(arguments.stream(), Stream.of(more)).toArray(String[]::new));
    }

    private LabelSet labels() {
        return LabelFiles.read(List.of(workbook));
    }

    @Test
    void aWorkbookAsWrittenLabelsNothing() {
        assertThat(labels().byContact()).isEmpty();
    }

    @Test
    void correctionsComeBackAsLabels() throws IOException {
        choose("R1", ReviewForm.corrected(LabelField.NATURE), "安全");
        choose("R1", ReviewForm.corrected(LabelField.RESOLVED), "未解决");
        choose("R1", ReviewForm.NOTE, "手被烫");

        Labels labels = labels().of("R1").orElseThrow();

        assertThat(labels.accepted().keySet())
                .containsExactlyInAnyOrder(LabelField.COMPLAINT, LabelField.NATURE, LabelField.RESOLVED);
        assertThat(labels.accepted(LabelField.NATURE)).containsExactly("safety");
        assertThat(labels.accepted(LabelField.RESOLVED)).containsExactly("no");
        assertThat(labels().byContact()).containsOnlyKeys("R1");
    }

    @Test
    void aConfirmedRowAgreesWithTheDecisions() throws IOException {
        choose("R1", ReviewForm.CONFIRMED, "是");

        Program evaluated = evaluate();

        assertThat(evaluated.exitCode()).as(evaluated.err()).isZero();
        assertThat(evaluated.out().lines().filter(line -> line.matches("  \\S+ [a-z_]+ +1 +1 +100\\.0%.*")))
                .hasSize(ReviewForm.FIELDS.size());
    }

    @Test
    void evaluateCountsACorrectionAgainstTheDecision() throws IOException {
        choose("R1", ReviewForm.corrected(LabelField.SCENARIO), "发票");
        Path wrong = directory.resolve("wrong.csv");

        Program evaluated = evaluate("--out", wrong.toString());

        assertThat(evaluated.out())
                .contains("  标注: 1 个会话, 共 1 条; 重复 0 条(以后者为准), 更正 0 处")
                .containsPattern("场景 scenario +1 +0 +0\\.0%");
        assertThat(Files.readAllLines(wrong).get(1)).startsWith("R1,scenario,invoice,");
    }
}
