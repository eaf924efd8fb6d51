package dev.hotspots.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotspots.report.Block.Chart;
import dev.hotspots.report.Block.Chart.Kind;
import dev.hotspots.report.Block.Column;
import dev.hotspots.report.Block.Table;
import dev.hotspots.report.Format;
import dev.hotspots.report.Report;
import dev.hotspots.report.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.STGrouping;

class NativeChartTests {

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"BAR", "COLUMN", "STACKED_COLUMN", "LINE"})
    void aChartRefersToTheCellsOfItsTableWithoutTheTotal(Kind kind) {
        Chart chart = new Chart("各性质", kind, "natures", "nature", List.of("count"));
        ReadBack.workbook(of(chart), directory, workbook -> {
            XSSFChart drawn = charts(workbook).get(0);
            assertThat(drawn.getTitleText().getString()).isEqualTo("各性质");
            assertThat(rangesOf(drawn)).containsExactly("热点!$A$6:$A$7 热点!$B$6:$B$7");
        });
    }

    @Test
    void aSeriesIsNamedByTheHeadingOfItsColumn() {
        Chart chart = new Chart("各性质", Kind.COLUMN, "natures", "nature", List.of("count"));
        ReadBack.workbook(of(chart), directory, workbook -> {
            var name = charts(workbook)
                    .get(0)
                    .getCTChart()
                    .getPlotArea()
                    .getBarChartArray(0)
                    .getSerArray(0)
                    .getTx();
            assertThat(name.getStrRef().getF()).isEqualTo("热点!$B$5");
            assertThat(name.getStrRef().getStrCache().getPtArray(0).getV()).isEqualTo("件");
        });
    }

    /** Spreadsheets refuse a line chart that does not say whether its lines are stacked. */
    @Test
    void aLineChartIsNotStacked() {
        Chart chart = new Chart("走势", Kind.LINE, "natures", "nature", List.of("count"));
        ReadBack.workbook(of(chart), directory, workbook -> {
            var lines = charts(workbook).get(0).getCTChart().getPlotArea().getLineChartArray(0);
            assertThat(lines.getGrouping().getVal()).isEqualTo(STGrouping.STANDARD);
        });
    }

    @Test
    void aParetoChartDrawsTheCumulativeShareOnAScaleThatEndsAtOneHundredPercent() {
        Chart chart = new Chart("帕累托", Kind.PARETO, "natures", "nature", List.of("count", "cumulative"));
        ReadBack.workbook(of(chart), directory, workbook -> {
            XSSFChart drawn = charts(workbook).get(0);
            assertThat(rangesOf(drawn)).containsExactly("热点!$A$6:$A$7 热点!$B$6:$B$7", "热点!$A$6:$A$7 热点!$C$6:$C$7");
            var scale = drawn.getCTChart().getPlotArea().getValAxArray(1);
            assertThat(scale.getScaling().getMax().getVal()).isEqualTo(1);
            assertThat(scale.getScaling().getMin().getVal()).isZero();
            assertThat(scale.getNumFmt().getFormatCode()).isEqualTo("0%");
        });
    }

    @Test
    void aChartOverATableWithoutRowsIsALineThatSaysSo() {
        Table empty = new Table(
                "natures",
                "按性质",
                List.of(new Column("nature", "性质", Format.TEXT, 16), new Column("count", "件", Format.COUNT, 8)),
                List.of(),
                false,
                false,
                List.of());
        Chart chart = new Chart("各性质", Kind.BAR, "natures", "nature", List.of("count"));
        Report report = SmallReports.of(SmallReports.sheet("a", "热点", empty, chart));
        ReadBack.workbook(report, directory, workbook -> {
            assertThat(ReadBack.lines(workbook.getSheet("热点"))).endsWith("按性质", "性质 | 件", "无数据", "各性质：无数据");
            assertThat(charts(workbook)).isEmpty();
        });
    }

    @Test
    void anAbsentPointIsAnEmptyCellBecauseChartsDrawTextAsZero() {
        List<List<Value>> rows =
                List.of(List.of(Value.text("周一"), Value.count(3)), List.of(Value.text("周二"), Value.ABSENT));
        Table table = new Table(
                "days",
                "按日",
                List.of(new Column("day", "日", Format.TEXT, 8), new Column("count", "件", Format.COUNT, 8)),
                rows,
                false,
                false,
                List.of());
        Chart chart = new Chart("走势", Kind.LINE, "days", "day", List.of("count"));
        ReadBack.workbook(SmallReports.of(SmallReports.sheet("a", "走势", table, chart)), directory, workbook -> {
            XSSFSheet sheet = workbook.getSheet("走势");
            int row = ReadBack.cell(sheet, "周二").getRowIndex();
            assertThat(sheet.getRow(row).getCell(1).getCellType()).isEqualTo(CellType.BLANK);
        });
    }

    @Test
    void chartsCoverNeitherTextNorOneAnother() {
        ReadBack.workbook(
                InventedReport.nightly(),
                directory,
                workbook -> workbook.forEach(sheet -> {
                    List<XSSFClientAnchor> anchors = anchors((XSSFSheet) sheet);
                    for (XSSFClientAnchor anchor : anchors) {
                        assertThat(ReadBack.filledCells(sheet, anchor)).isEmpty();
                        assertThat(anchors)
                                .filteredOn(other -> overlap(anchor, other))
                                .containsExactly(anchor);
                    }
                }));
    }

    private static boolean overlap(XSSFClientAnchor a, XSSFClientAnchor b) {
        boolean rows = a.getRow1() <= b.getRow2() && b.getRow1() <= a.getRow2();
        long aLeft = a.getCol1() * 100_000_000L + a.getDx1();
        long aRight = a.getCol2() * 100_000_000L + a.getDx2();
        long bLeft = b.getCol1() * 100_000_000L + b.getDx1();
        long bRight = b.getCol2() * 100_000_000L + b.getDx2();
        return rows && aLeft < bRight && bLeft < aRight;
    }

    private static Report of(Chart chart) {
        return SmallReports.of(SmallReports.sheet("hotspots", "热点", SmallReports.natures(), chart));
    }

    private static List<XSSFChart> charts(XSSFWorkbook workbook) {
        List<XSSFChart> charts = new ArrayList<>();
        workbook.forEach(sheet ->
                charts.addAll(((XSSFSheet) sheet).createDrawingPatriarch().getCharts()));
        return charts;
    }

    private static List<String> rangesOf(XSSFChart chart) {
        List<String> ranges = new ArrayList<>();
        for (XDDFChartData data : chart.getChartSeries()) {
            for (int i = 0; i < data.getSeriesCount(); i++) {
                ranges.add(data.getSeries(i).getCategoryData().getDataRangeReference() + " "
                        + data.getSeries(i).getValuesData().getDataRangeReference());
            }
        }
        return ranges;
    }

    private static List<XSSFClientAnchor> anchors(XSSFSheet sheet) {
        List<XSSFClientAnchor> anchors = new ArrayList<>();
        if (sheet.getDrawingPatriarch() != null) {
            for (XSSFShape shape : sheet.getDrawingPatriarch()) {
                assertThat(shape).isInstanceOf(XSSFGraphicFrame.class);
                anchors.add((XSSFClientAnchor) shape.getAnchor());
            }
        }
        return anchors;
    }
}
