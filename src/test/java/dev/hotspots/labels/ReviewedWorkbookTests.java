package dev.hotspots.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reviewers fill in on a review sheet becomes labels. */
class ReviewedWorkbookTests {

    private static final List<String> DECISIONS = List.of("售后", "是", "质量", "产品故障", "不满", "未解决", "不满");

    @TempDir
    private Path directory = Path.of("unset by JUnit");

    private Path workbook(String sheetName, Map<LabelField, String> corrections, String confirmed) throws IOException {
        Path file = directory.resolve("reviewed.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("概览").createRow(0).createCell(0).setCellValue("会话");
            Sheet sheet = workbook.createSheet(sheetName);
            sheet.createRow(0).createCell(0).setCellValue("需要人工复核");
            List<String> headings = new ArrayList<>(List.of(ReviewForm.CONTACT));
            List<String> values = new ArrayList<>(List.of("R-1"));
            for (int i = 0; i < DECISIONS.size(); i++) {
                LabelField field = ReviewForm.FIELDS.get(i);
                headings.add(ReviewForm.decided(field));
                values.add(DECISIONS.get(i));
                headings.add(ReviewForm.corrected(field));
                values.add(Optional.ofNullable(corrections.get(field)).orElse(""));
            }
            headings.addAll(List.of(ReviewForm.CONFIRMED, ReviewForm.NOTE));
            values.addAll(List.of(confirmed, "客户只是问问"));
            fill(sheet.createRow(4), headings);
            fill(sheet.createRow(5), values);
            workbook.write(out);
        }
        return file;
    }

    private static void fill(Row row, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            row.createCell(i).setCellValue(values.get(i));
        }
    }

    private Optional<Labels> reviewed(Map<LabelField, String> corrections, String confirmed) throws IOException {
        return LabelFiles.read(List.of(workbook(ReviewForm.SHEET, corrections, confirmed)))
                .of("R-1");
    }

    @Test
    void aRowThatNobodyFilledInLabelsNothing() throws IOException {
        assertThat(reviewed(Map.of(), "")).isEmpty();
    }

    @Test
    void aCorrectionLabelsItsFieldOnly() throws IOException {
        Labels labels = reviewed(Map.of(LabelField.SCENARIO, "物流"), "").orElseThrow();

        assertThat(labels.accepted()).containsOnlyKeys(LabelField.SCENARIO);
        assertThat(labels.accepted(LabelField.SCENARIO)).containsExactly("logistics");
    }

    @Test
    void confirmingLabelsEverythingAsDecided() throws IOException {
        Labels labels = reviewed(Map.of(LabelField.EMOTION, "愤怒"), "是").orElseThrow();

        assertThat(labels.accepted()).containsOnlyKeys(ReviewForm.FIELDS);
        assertThat(labels.accepted(LabelField.EMOTION)).containsExactly("angry");
        assertThat(labels.accepted(LabelField.NATURE)).containsExactly("quality");
        assertThat(labels.accepted(LabelField.RESOLVED)).containsExactly("no");
    }

    @Test
    void aComplaintTakenBackHasNoNatureAlthoughTheRestIsConfirmed() throws IOException {
        Labels labels = reviewed(Map.of(LabelField.COMPLAINT, "否"), "是").orElseThrow();

        assertThat(labels.accepted(LabelField.COMPLAINT)).containsExactly("false");
        assertThat(labels.accepted(LabelField.NATURE)).containsExactly("");
    }

    @Test
    void wordsThatAreNoChoiceAreMistakesWithTheirRow() throws IOException {
        Path file = workbook(ReviewForm.SHEET, Map.of(LabelField.RESOLVED, "大概"), "对");

        assertThatThrownBy(() -> LabelFiles.read(List.of(file))).hasMessage("""
                %1$s, line 6: 其余无误 '对', expected 是 or 否
                %1$s, line 6: resolved '大概', expected yes, no or unclear""".formatted(file));
    }

    @Test
    void aWorkbookWithoutReviewSheetIsRefused() throws IOException {
        Path file = workbook("别的", Map.of(), "");

        assertThatThrownBy(() -> LabelFiles.read(List.of(file)))
                .hasMessage(file + ", line 1: sheet 复核 is missing, expected the workbook of a nightly report");
    }

    @Test
    void aHeadingThatWasRenamedIsTold() throws IOException {
        Path file = workbook(ReviewForm.SHEET, Map.of(LabelField.EMOTION, "愤怒"), "是");
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            workbook.getSheet(ReviewForm.SHEET).getRow(4).forEach(cell -> {
                if (cell.getStringCellValue().equals(ReviewForm.corrected(LabelField.EMOTION))) {
                    cell.setCellValue("情绪改成");
                }
            });
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }

        assertThatThrownBy(() -> LabelFiles.read(List.of(file)))
                .hasMessage(file + ", line 5: columns 改为:情绪 are missing from sheet 复核");
    }

    @Test
    void aBrokenWorkbookIsRefused() throws IOException {
        Path file = Files.writeString(directory.resolve("broken.xlsx"), "PK\u0003\u0004 not a zip");

        assertThatThrownBy(() -> LabelFiles.read(List.of(file)))
                .hasMessage(file + ", line 1: not a readable workbook, expected XLSX");
    }

    @Test
    void anArchiveOfSomethingElseIsRefused() throws IOException {
        Path file = directory.resolve("other.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write("text".getBytes(StandardCharsets.UTF_8));
        }

        assertThatThrownBy(() -> LabelFiles.read(List.of(file)))
                .hasMessage(file + ", line 1: not a readable workbook, expected XLSX");
    }
}
