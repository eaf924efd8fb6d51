package dev.hotspots.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hotspots.report.Block;
import dev.hotspots.report.Block.KeyFigure;
import dev.hotspots.report.Block.KeyFigures;
import dev.hotspots.report.Block.Table;
import dev.hotspots.report.Format;
import dev.hotspots.report.Report;
import dev.hotspots.report.Report.Entry;
import dev.hotspots.report.Sheet;
import dev.hotspots.report.Value;
import dev.hotspots.report.Value.Amount;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcelWorkbookTests {

    @TempDir
    Path directory;

    @Test
    void theFirstSheetLeadsToAllOthersAndTellsWhatTheReportRestsOn() {
        Report report = new Report(
                "nightly",
                "2026-03-17",
                "夜报",
                List.of(new Entry("as_of", "统计截至", "2026-03-18 02:10")),
                List.of(
                        new Sheet("a", "概览", "当日概览", List.of("第一条说明", "第二条"), List.of()),
                        SmallReports.sheet("b", "明细")));
        ReadBack.workbook(report, directory, workbook -> {
            assertThat(ReadBack.lines(workbook.getSheetAt(0)))
                    .containsExactly(
                            "夜报",
                            "目录",
                            "工作表 | 内容 | 说明",
                            "概览 | 当日概览 | 第一条说明",
                            "明细 | 明细",
                            "报告依据",
                            "项目 | 取值",
                            "统计截至 | 2026-03-18 02:10");
            assertThat(addressOf(ReadBack.cell(workbook.getSheetAt(0), "明细"))).isEqualTo("明细!A1");
            assertThat(addressOf(ReadBack.cell(workbook.getSheet("概览"), "← 返回目录")))
                    .isEqualTo("目录!A1");
            assertThat(workbook.getActiveSheetIndex()).isZero();
        });
    }

    @Test
    void aSheetReadsFromTopToBottomAsDeclared() {
        KeyFigures figures = new KeyFigures(
                "key",
                "关键数字",
                List.of(
                        new KeyFigure("count", "投诉件数", Format.COUNT, Value.count(1_600), "去重后"),
                        new KeyFigure("change", "比重变化", Format.POINTS, new Amount(-1.5), "与上期相比"),
                        new KeyFigure("p90", "P90", Format.HOURS, Value.ABSENT, "未达到")));
        Sheet sheet = new Sheet("a", "概览", "当日概览", List.of("说明"), List.of(figures, SmallReports.natures()));
        ReadBack.workbook(
                SmallReports.of(sheet),
                directory,
                workbook -> assertThat(ReadBack.lines(workbook.getSheet("概览")))
                        .containsExactly(
                                "当日概览",
                                "← 返回目录",
                                "说明",
                                "关键数字",
                                "投诉件数 | 比重变化 | P90",
                                "1,600 | -1.50 百分点 | —",
                                "去重后 | 与上期相比 | 未达到",
                                "按性质",
                                "性质 | 件 | 累计",
                                "质量 | 1,200 | 75.0%",
                                "价格 | 400 | 100.0%",
                                "合计 | 1,600 | —"));
    }

    @Test
    void everyFormatHasItsNumberFormat() {
        Block[] tables = Arrays.stream(Format.values())
                .map(format -> SmallReports.column(format.name(), format, sampleOf(format)))
                .toArray(Block[]::new);
        ReadBack.workbook(SmallReports.of(SmallReports.sheet("a", "格式", tables)), directory, workbook -> {
            XSSFSheet sheet = workbook.getSheet("格式");
            List<String> formats = Arrays.stream(Format.values())
                    .map(format -> format + " "
                            + below(sheet, format.name()).getCellStyle().getDataFormatString())
                    .toList();
            assertThat(formats)
                    .containsExactly(
                            "TEXT General",
                            "COUNT #,##0",
                            "PERCENT 0.0%",
                            "POINTS +0.00;-0.00;0.00",
                            "DECIMAL 0.00",
                            "HOURS 0.0",
                            "MINUTES 0.0",
                            "SECONDS #,##0",
                            "DATE yyyy-mm-dd",
                            "DATE_TIME yyyy-mm-dd hh:mm:ss");
        });
    }

    @Test
    void anAbsentValueIsADashAndItsReasonStandsAboveTheTable() {
        Table table = SmallReports.column("样本", Format.PERCENT, new Value.Absent("样本不足 5 件"), Value.share(1, 2));
        ReadBack.workbook(SmallReports.of(SmallReports.sheet("a", "满意度", table)), directory, workbook -> {
            XSSFSheet sheet = workbook.getSheet("满意度");
            assertThat(ReadBack.lines(sheet))
                    .containsExactly("满意度", "← 返回目录", "样本", "“—”及灰格：样本不足 5 件", "值", "—", "50.0%");
            Cell dash = ReadBack.cell(sheet, "—");
            assertThat(dash.getCellType()).isEqualTo(CellType.STRING);
            assertThat(dash.getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.CENTER);
        });
    }

    @Test
    void textThatBeginsLikeAFormulaStaysText() {
        Table table = SmallReports.column(
                "t",
                Format.TEXT,
                Value.text("=SUM(A1)"),
                Value.text("+8613800000000"),
                Value.text("-1"),
                Value.text("@cmd"));
        ReadBack.workbook(SmallReports.of(SmallReports.sheet("a", "原话", table)), directory, workbook -> {
            for (String text : List.of("=SUM(A1)", "+8613800000000", "-1", "@cmd")) {
                Cell cell = ReadBack.cell(workbook.getSheet("原话"), text);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            }
        });
    }

    @Test
    void hostileTextComesBackAsItWasOrWithoutWhatXmlForbids() {
        String broken = "a\u0000b\u001Fc\uFFFFd\uD83De";
        Table table = SmallReports.column(
                "t",
                Format.TEXT,
                Value.text("_x0041_ <b>&amp;</b> ]]> \"'"),
                Value.text(broken),
                Value.text("一\r\n二\r三😀"));
        ReadBack.workbook(
                SmallReports.of(SmallReports.sheet("a", "原话", table)),
                directory,
                workbook -> assertThat(ReadBack.lines(workbook.getSheet("原话")))
                        .endsWith("_x0041_ <b>&amp;</b> ]]> \"'", "abcd\uFFFDe", "一\n二\n三😀"));
    }

    @Test
    void theLastRowOfATableWithTotalsStandsOut() {
        ReadBack.workbook(
                SmallReports.of(SmallReports.sheet("a", "热点", SmallReports.natures())), directory, workbook -> {
                    XSSFSheet sheet = workbook.getSheet("热点");
                    assertThat(isBold(workbook, ReadBack.cell(sheet, "合计"))).isTrue();
                    assertThat(isBold(workbook, ReadBack.cell(sheet, "价格"))).isFalse();
                });
    }

    @Test
    void aListOfContactsCanBeFilteredAndKeepsItsHeadings() {
        ReadBack.workbook(InventedReport.nightly(), directory, workbook -> {
            XSSFSheet sheet = workbook.getSheet("投诉明细");
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A5:H65");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 5);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("5:5");
        });
    }

    @Test
    void sheetsPrintOnePageWideOnLandscapeA4WithTheirNamesOnEveryPage() {
        Report report = new Report("nightly", "d", "售前&售后", List.of(), List.of(SmallReports.sheet("a", "概览")));
        ReadBack.workbook(report, directory, workbook -> {
            XSSFSheet sheet = workbook.getSheet("概览");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getHeader().getLeft()).isEqualTo("售前&&售后");
            assertThat(sheet.getHeader().getRight()).isEqualTo("&A");
            assertThat(sheet.getFooter().getCenter()).isEqualTo("第 &P 页，共 &N 页");
        });
    }

    @Test
    void sheetsOfTheSameNameAreNumbered() {
        Report report = SmallReports.of(
                SmallReports.sheet("a", "明细"), SmallReports.sheet("b", "明细"), SmallReports.sheet("c", "目录"));
        ReadBack.workbook(
                report,
                directory,
                workbook -> assertThat(workbook)
                        .extracting(org.apache.poi.ss.usermodel.Sheet::getSheetName)
                        .containsExactly("目录", "明细", "明细 (2)", "目录 (2)"));
    }

    @Test
    void anEmptyReportIsAContentsSheetThatSaysSo() {
        ReadBack.workbook(
                SmallReports.of(),
                directory,
                workbook -> assertThat(ReadBack.lines(workbook.getSheetAt(0)))
                        .containsExactly("夜报", "目录", "工作表 | 内容 | 说明", "无数据", "报告依据", "项目 | 取值", "无数据"));
    }

    @Test
    void aMomentBeforeTheFirstDayOfSpreadsheetsIsText() {
        Table table = SmallReports.column("t", Format.DATE, new Value.Moment(LocalDateTime.of(1899, 12, 31, 0, 0)));
        ReadBack.workbook(
                SmallReports.of(SmallReports.sheet("a", "日期", table)),
                directory,
                workbook -> assertThat(ReadBack.lines(workbook.getSheet("日期"))).endsWith("1899-12-31T00:00"));
    }

    @Test
    void nothingIsLeftBehindWhenTheFileCannotBeReplaced() throws IOException {
        Path occupied = Files.createDirectories(directory.resolve("workbook.xlsx/occupied"));
        Path file = directory.resolve("workbook.xlsx");
        assertThatThrownBy(() -> ExcelWorkbook.write(SmallReports.of(), file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith(file + ": cannot be written: ");
        assertThat(directory).isDirectoryNotContaining(path -> !path.equals(file));
        assertThat(occupied).exists();
    }

    @Test
    void aTableOfTwoHundredThousandRowsIsStreamed() {
        ReadBack.workbookFile(InventedReport.nightly(200_000), directory);
        assertThat(directory.resolve("workbook.xlsx")).isNotEmptyFile();
        assertThat(ReadBack.countOf("<row ", directory.resolve("workbook.xlsx"), "xl/worksheets/sheet8.xml"))
                .isEqualTo(200_000 + 5);
    }

    private static Value sampleOf(Format format) {
        return switch (format) {
            case TEXT -> Value.text("字");
            case DATE, DATE_TIME -> new Value.Moment(LocalDateTime.of(2026, 3, 17, 8, 0));
            default -> new Amount(0.5);
        };
    }

    /** The first value of the one-column table with a title. */
    private static Cell below(XSSFSheet sheet, String title) {
        return sheet.getRow(ReadBack.cell(sheet, title).getRowIndex() + 2).getCell(0);
    }

    private static boolean isBold(org.apache.poi.xssf.usermodel.XSSFWorkbook workbook, Cell cell) {
        return workbook.getFontAt(cell.getCellStyle().getFontIndex()).getBold();
    }

    private static String addressOf(Cell cell) {
        return cell.getHyperlink().getAddress();
    }

    @Test
    void columnsWithChoicesHaveDropDownsOverTheirRows() {
        Table table = new Table(
                "review",
                "复核",
                List.of(
                        new Block.Column("contact", "会话", Format.TEXT, 10),
                        new Block.Column("corrected", "改为", Format.TEXT, 10, List.of("是", "否")),
                        new Block.Column("note", "备注", Format.TEXT, 10)),
                List.of(
                        List.of(Value.text("R1"), Value.BLANK, Value.BLANK),
                        List.of(Value.text("R2"), Value.BLANK, Value.BLANK)),
                false,
                true,
                List.of());
        ReadBack.workbook(SmallReports.of(SmallReports.sheet("a", "甲", table)), directory, workbook -> {
            XSSFSheet sheet = workbook.getSheet("甲");
            Cell first = ReadBack.cell(sheet, "R1");
            assertThat(sheet.getDataValidations()).hasSize(1);
            XSSFDataValidation validation = sheet.getDataValidations().get(0);
            assertThat(validation.getValidationConstraint().getExplicitListValues())
                    .containsExactly("是", "否");
            assertThat(validation.getRegions().getCellRangeAddresses())
                    .extracting(CellRangeAddress::formatAsString)
                    .containsExactly("B" + (first.getRowIndex() + 1) + ":B" + (first.getRowIndex() + 2));
            assertThat(validation.getEmptyCellAllowed()).isTrue();
            assertThat(sheet.getRow(first.getRowIndex()).getCell(1).getCellType())
                    .isEqualTo(CellType.BLANK);
        });
    }
}
