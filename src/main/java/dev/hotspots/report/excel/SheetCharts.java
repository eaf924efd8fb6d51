package dev.hotspots.report.excel;

import dev.hotspots.report.Block;
import dev.hotspots.report.Block.Chart;
import dev.hotspots.report.Block.Table;
import dev.hotspots.report.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The charts of a sheet: a row of their own, or beside their table where it leaves room. Rows are kept free while the
 * sheet is written; charts are drawn when it is known where their tables stand.
 */
final class SheetCharts {

    private static final double ROW_HEIGHT = 18;
    private static final int USUAL_ROWS = 15;
    private static final int FEWEST_ROWS = 10;
    private static final int MOST_ROWS = 25;
    private static final int GAP = 2;

    /** In characters. */
    private static final int NARROWEST = 58;

    private final Sheet sheet;
    private final SheetRows rows;
    private final Styles styles;
    private final List<ChartPlace> places = new ArrayList<>();

    SheetCharts(Sheet sheet, SheetRows rows, Styles styles) {
        this.sheet = sheet;
        this.rows = rows;
        this.styles = styles;
    }

    /**
     * Keeps rows free for charts side by side; a chart without points becomes a line that says so.
     *
     * @param left what is left of the printed page, in points; charts are made lower where that lets them fit
     */
    void row(List<Chart> charts, double left) {
        List<Chart> drawn = charts.stream().filter(chart -> pointsOf(chart) > 0).toList();
        charts.stream().filter(chart -> pointsOf(chart) == 0).forEach(this::nothingToDraw);
        int height = height(drawn, (int) (left / ROW_HEIGHT));
        for (int i = 0; i < drawn.size(); i++) {
            int share = Widths.BODY / drawn.size();
            int start = i == 0 ? 0 : i * share + GAP / 2;
            places.add(new ChartPlace(drawn.get(i), rows.next(), height, start, (i + 1) * share - GAP / 2));
        }
        free(height);
    }

    /** Whether the page has room for the chart at the right of its table. */
    boolean fitsBeside(Chart chart, Table table) {
        return chart.table().equals(table.id())
                && pointsOf(chart) > 0
                && table.rows().size() <= MOST_ROWS
                && Widths.BODY - widthOf(table) - GAP >= NARROWEST;
    }

    /** Puts a chart beside a table that was just written, and keeps rows free below a table that is too short. */
    void beside(Chart chart, TableArea area) {
        int tableRows = rows.next() - area.headingRow();
        int height = Math.max(tableRows, USUAL_ROWS);
        places.add(
                new ChartPlace(chart, area.headingRow(), height, widthOf(area.table()) + GAP, Widths.BODY - GAP / 2));
        free(height - tableRows);
    }

    void draw(XSSFSheet frame, Map<String, TableArea> areas) {
        for (ChartPlace place : places) {
            TableArea area = areas.get(place.chart().table());
            if (area != null) {
                NativeChart chart = new NativeChart(place.chart(), area);
                chart.draw(frame.createDrawingPatriarch().createChart(place.anchor(rows.widths())));
            }
        }
    }

    private void nothingToDraw(Chart chart) {
        rows.line(
                chart.title() + "：" + TableRows.NO_DATA,
                styles.note(),
                rows.widths().lastOfBody());
    }

    private void free(int height) {
        for (int i = 0; i < height; i++) {
            rows.add(ROW_HEIGHT);
        }
    }

    private int height(List<Chart> charts, int left) {
        int least = charts.stream().mapToInt(this::leastRows).max().orElse(0);
        int wanted = charts.isEmpty() ? 0 : Math.max(USUAL_ROWS, least);
        return left >= least ? Math.min(wanted, left) : wanted;
    }

    /** Bars stand below one another and need the more rows the more there are. */
    private int leastRows(Chart chart) {
        int bars = pointsOf(chart) * chart.series().size();
        return chart.kind() == Chart.Kind.BAR
                ? Math.max(FEWEST_ROWS, Math.min(MOST_ROWS, 3 + bars * 4 / 5))
                : FEWEST_ROWS;
    }

    private int widthOf(Table table) {
        return rows.widths().between(0, table.columns().size() - 1);
    }

    private int pointsOf(Chart chart) {
        Table table = tableOf(chart);
        return Math.max(0, table.rows().size() - (table.totals() ? 1 : 0));
    }

    private Table tableOf(Chart chart) {
        return Block.tablesIn(sheet.blocks()).stream()
                .filter(table -> table.id().equals(chart.table()))
                .findFirst()
                .orElseThrow();
    }
}
