package dev.hotspots.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives, workbooks and JSON documents. */
class ContainerTests {

    private static final String CSV = "contact_id,speaker,text\nK1,customer,漏水\nK1,agent,您好\n";
    private static final List<List<String>> TABLE = List.of(
            List.of("contact_id", "speaker", "text"), List.of("K1", "customer", "漏水"), List.of("K1", "agent", "您好"));

    @TempDir
    Path directory;

    @Test
    void theSameRowsComeOutOfEveryContainer() {
        List<Path> files = List.of(
                TakenIn.text(directory, "a.csv", CSV),
                TakenIn.gzip(directory, "a.csv.gz", CSV),
                TakenIn.zip(directory, "a.zip", "a.csv", CSV),
                TakenIn.xlsx(directory, "a.xlsx", book -> TakenIn.sheet(book, "S", TABLE)),
                TakenIn.text(
                        directory,
                        "a.json",
                        "[{\"contact_id\":\"K1\",\"speaker\":\"customer\",\"text\":\"漏水\"},\n"
                                + "{\"contact_id\":\"K1\",\"speaker\":\"agent\",\"text\":\"您好\"}]"));
        for (Path file : files) {
            TakenIn taken = TakenIn.of(file);
            assertThat(taken.lines("K1")).as("%s", file).containsExactly("customer() - 漏水", "agent() - 您好");
            assertThat(taken.read().rowsRead).isEqualTo(2);
            assertThat(taken.profiles()).containsExactly("canonical");
        }
    }

    @Test
    void aWorkbookInAnArchiveIsRead() throws IOException {
        Path book = TakenIn.xlsx(directory, "b.xlsx", sheets -> TakenIn.sheet(sheets, "S", TABLE));
        Path zip = TakenIn.zip(directory, "b.zip", "in/b.xlsx", Files.readAllBytes(book));
        assertThat(TakenIn.of(zip).lines("K1")).hasSize(2);
    }

    @Test
    void namesInGb18030AreRead() throws IOException {
        Path file = directory.resolve("gbk.zip");
        try (java.util.zip.ZipOutputStream zip =
                new java.util.zip.ZipOutputStream(Files.newOutputStream(file), Charset.forName("GB18030"))) {
            zip.putNextEntry(new java.util.zip.ZipEntry("千牛记录.csv"));
            zip.write(CSV.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(TakenIn.of(file).surveys().get(0).file().name()).isEqualTo("gbk.zip!千牛记录.csv");
    }

    @Test
    void aNameThatLeadsOutOfTheArchiveIsRefused() {
        assertRefused(TakenIn.zip(directory, "evil.zip", "../../evil.csv", CSV), "leads out of the archive");
        assertRefused(TakenIn.zip(directory, "root.zip", "/etc/evil.csv", CSV), "leads out of the archive");
        assertRefused(TakenIn.zip(directory, "win.zip", "C:\\evil.csv", CSV), "leads out of the archive");
    }

    @Test
    void anArchiveInAnArchiveIsRefused() throws IOException {
        Path inner = TakenIn.zip(directory, "inner.zip", "a.csv", CSV);
        assertRefused(
                TakenIn.zip(directory, "outer.zip", "inner.zip", Files.readAllBytes(inner)),
                "outer.zip!inner.zip: an archive inside an archive, expected exports; unpack it first");
        Path gzip = TakenIn.gzip(directory, "a.csv.gz", CSV);
        assertRefused(
                TakenIn.zip(directory, "outer2.zip", "a.csv.gz", Files.readAllBytes(gzip)),
                "compressed inside an archive");
    }

    @Test
    void aBombIsRefusedBeforeItIsWhole() {
        String bomb = "contact_id,speaker,text\n"
                + "K1,customer,aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n".repeat(2_000_000);
        assertRefused(TakenIn.gzip(directory, "bomb.csv.gz", bomb), "decompresses to more than 200 times its size");
        assertRefused(
                TakenIn.zip(directory, "bomb.zip", "a.csv", bomb), "decompresses to more than 200 times its size");
    }

    @Test
    void archivesCutShortAreRefused() throws IOException {
        byte[] gzip = Files.readAllBytes(TakenIn.gzip(directory, "a.csv.gz", CSV.repeat(100)));
        Path cut = Files.write(directory.resolve("cut.csv.gz"), Arrays.copyOf(gzip, gzip.length - 9));
        assertRefused(cut, "cut.csv.gz: ends too early, is it complete?");
        byte[] zip = Files.readAllBytes(TakenIn.zip(directory, "a.zip", "a.csv", CSV));
        assertRefused(
                Files.write(directory.resolve("cut.zip"), Arrays.copyOf(zip, zip.length - 9)),
                "cut.zip: not a readable zip archive or workbook");
    }

    @Test
    void otherArchivesAndOldWorkbooksAreRefusedByName() throws IOException {
        assertRefused(TakenIn.text(directory, "a.rar", "Rar!\u001A\u0007"), "a.rar: a RAR or 7z archive");
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};
        assertRefused(
                Files.write(directory.resolve("a.xls"), old),
                "a.xls: an Excel workbook of the old form (.xls) or with a password");
    }

    @Test
    void cellsComeAsTheyAreMeant() {
        Path file = TakenIn.xlsx(directory, "cells.xlsx", book -> {
            XSSFSheet sheet = book.createSheet("S");
            XSSFRow header = sheet.createRow(2);
            String[] names = {"contact_id", "sent_at", "speaker", "text", "order_id", "rating"};
            for (int i = 0; i < names.length; i++) {
                header.createCell(i).setCellValue(names[i]);
            }
            CellStyle date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("m/d/yy h:mm"));
            XSSFRow row = sheet.createRow(5);
            row.createCell(0).setCellFormula("\"K\"&1");
            book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(0));
            row.createCell(1).setCellValue(LocalDateTime.of(2026, 3, 2, 9, 0, 1));
            row.getCell(1).setCellStyle(date);
            row.createCell(2).setCellValue("customer");
            row.createCell(3).setCellValue("漏水_x000D_\n了_x000D_");
            row.createCell(4).setCellValue(202603020000123d);
            row.createCell(5).setCellValue(5);
            sheet.createRow(6).createCell(7).setCellValue("beyond");
            book.setSheetHidden(0, true);
            TakenIn.sheet(book, "说明", List.of(List.of("这是说明")));
        });
        TakenIn taken = TakenIn.of(file);
        assertThat(taken.lines("K1")).containsExactly("customer() 2026-03-02T09:00:01 漏水⏎了⏎");
        assertThat(taken.contact("K1").details().orderId()).isEqualTo("202603020000123");
        assertThat(taken.contact("K1").details().rating()).isEqualTo("5");
        assertThat(taken.contact("K1").origin().line()).isEqualTo(6);
        assertThat(taken.read().complaints()).containsExactly("cells.xlsx, line 7: 8 fields, expected 6");
    }

    @Test
    void everySheetThatIsATranscriptIsRead() {
        Path file = TakenIn.xlsx(directory, "two.xlsx", book -> {
            TakenIn.sheet(book, "一月", TABLE);
            TakenIn.sheet(book, "说明", List.of(List.of("x")));
            TakenIn.sheet(book, "二月", TABLE);
        });
        TakenIn taken = TakenIn.of(file);
        assertThat(taken.surveys())
                .extracting(survey -> survey.file().name())
                .containsExactly("two.xlsx!一月", "two.xlsx!二月");
        assertThat(taken.read().rowsRead).isEqualTo(4);
        assertThat(taken.assembled().total().duplicates()).isEqualTo(2);
    }

    @Test
    void aWorkbookWithoutATranscriptSaysWhatIsMissing() {
        Path file = TakenIn.xlsx(
                directory, "no.xlsx", book -> TakenIn.sheet(book, "S", List.of(List.of("contact_id", "text"))));
        assertRefused(
                file,
                "no.xlsx, sheet S, row 1: column 'speaker' is missing; found: contact_id, text; expected at least contact_id,"
                        + " speaker, text");
    }

    @Test
    void jsonDocumentsStandInListsOrOneAfterTheOther() {
        String contact = "{\n \"id\": \"K%d\",\n \"messages\": [[\"customer\", \"漏水\"]]\n}";
        String one = contact.formatted(1);
        String two = contact.formatted(2);
        for (String content : List.of("[" + one + "," + two + "]", one + "\n" + two, "[[" + one + "],[" + two + "]]")) {
            TakenIn taken = TakenIn.of(TakenIn.text(directory, "d.json", content));
            assertThat(taken.assembled().contacts()).hasSize(2);
            assertThat(taken.contact("K2").origin().line()).isBetween(4L, 5L);
        }
    }

    @Test
    void jsonCutShortIsRefusedBecauseNobodyKnowsWhatIsMissing() {
        assertRefused(
                TakenIn.text(
                        directory,
                        "cut.json",
                        "[{\"id\":\"K1\",\"messages\":[[\"customer\",\"a\"]]},\n{\"id\":\"K2\",\"mess"),
                "cut.json, line 2, character 17: not valid JSON, is the export complete?");
    }

    @Test
    void aDocumentThatIsNoContactIsARejectAndTheNextIsRead() {
        TakenIn taken = TakenIn.of(
                TakenIn.text(
                        directory,
                        "d.json",
                        "[\n{\"id\":\"K1\",\"messages\":[[\"customer\",\"a\"]]},\n{\"id\":\"K2\"},\n{\"id\":\"K3\",\"messages\":[[\"customer\",\"c\"]]}]"));
        assertThat(taken.assembled().contacts()).hasSize(2);
        assertThat(taken.read().complaints())
                .containsExactly("d.json, line 3: messages are missing, expected a list with at least one message");
    }

    private static void assertRefused(Path file, String message) {
        assertThatThrownBy(() -> TakenIn.of(file))
                .isInstanceOf(InputRefusedException.class)
                .hasMessageContaining(message);
    }
}
