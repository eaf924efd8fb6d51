package dev.hotspots.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotspots.report.Format;
import dev.hotspots.report.Report;
import dev.hotspots.report.Value;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinksTests {

    @TempDir
    Path directory;

    @Test
    void aLinkLeadsToTheRowWhoseFirstColumnHoldsTheTarget() {
        ReadBack.workbook(InventedReport.nightly(), directory, workbook -> {
            for (XSSFHyperlink link : workbook.getSheet("客服").getHyperlinkList()) {
                CellReference to = new CellReference(link.getAddress());
                Cell target =
                        workbook.getSheet(to.getSheetName()).getRow(to.getRow()).getCell(to.getCol());
                assertThat(target.getStringCellValue()).matches("S20260317-\\d{5}|投诉热点夜报 2026-03-17");
            }
            assertThat(workbook.getSheet("客服").getHyperlinkList())
                    .extracting(XSSFHyperlink::getAddress)
                    .startsWith("目录!A1", "投诉明细!A6", "投诉明细!A10");
        });
    }

    @Test
    void aLinkThatLeadsNowhereIsPlainText() {
        Value known = new Value.Link("去", "b", "S1");
        Value unknownRow = new Value.Link("无此行", "b", "S2");
        Value unknownSheet = new Value.Link("无此表", "c", "S1");
        Report report = SmallReports.of(
                SmallReports.sheet("a", "甲", SmallReports.column("t", Format.TEXT, known, unknownRow, unknownSheet)),
                SmallReports.sheet("b", "It's 乙", SmallReports.column("t", Format.TEXT, Value.text("S1"))));
        ReadBack.workbook(report, directory, workbook -> {
            XSSFSheet sheet = workbook.getSheet("甲");
            assertThat(ReadBack.cell(sheet, "去").getHyperlink().getAddress()).isEqualTo("'It''s 乙'!A6");
            assertThat(ReadBack.cell(sheet, "无此行").getHyperlink()).isNull();
            assertThat(ReadBack.cell(sheet, "无此表").getHyperlink()).isNull();
        });
    }

    @Test
    void aSheetCarriesNoMoreLinksThanSpreadsheetsOpen() {
        Value[] links = IntStream.range(0, Links.MOST_ON_A_SHEET + 10)
                .mapToObj(i -> new Value.Link("去", "b", "S1"))
                .toArray(Value[]::new);
        Report report = SmallReports.of(
                SmallReports.sheet("a", "甲", SmallReports.column("t", Format.TEXT, links)),
                SmallReports.sheet("b", "乙", SmallReports.column("t", Format.TEXT, Value.text("S1"))));
        ReadBack.workbookFile(report, directory);
        assertThat(ReadBack.countOf("<hyperlink ", directory.resolve("workbook.xlsx"), "xl/worksheets/sheet2.xml"))
                .isEqualTo(Links.MOST_ON_A_SHEET);
    }
}
