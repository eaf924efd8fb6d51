package dev.hotspots.report.excel;

import dev.hotspots.report.Block;
import dev.hotspots.report.Block.Chart.Kind;
import dev.hotspots.report.Format;
import dev.hotspots.report.Value;
import java.util.List;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;

/** Draws a chart that refers to the cells of a table, so that it follows when a reader changes them. */
final class NativeChart {

    /** More points than these and their labels run into one another. */
    private static final int LABELLED_BARS = 25;

    private static final int LABELLED_COLUMNS = 12;

    private final Block.Chart chart;
    private final TableArea area;

    NativeChart(Block.Chart chart, TableArea area) {
        this.chart = chart;
        this.area = area;
    }

    void draw(XSSFChart target) {
        ChartLook look = new ChartLook(target);
        look.title(chart.title());
        switch (chart.kind()) {
            case BAR, COLUMN, STACKED_COLUMN -> bars(target, chart.series());
            case LINE -> lines(target);
            case PARETO -> pareto(target);
        }
        look.finish(chart.series().size() > 1);
    }

    private void bars(XSSFChart target, List<String> series) {
        boolean horizontal = chart.kind() == Kind.BAR;
        XDDFCategoryAxis categories = target.createCategoryAxis(horizontal ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values = target.createValueAxis(horizontal ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        boolean labelled = labelled(series);
        prepare(categories, values, formatOf(series.get(0)), labelled);
        if (horizontal) {
            // The first row of the table stands at the top, the scale at the bottom.
            categories.setOrientation(AxisOrientation.MAX_MIN);
            values.setCrosses(AxisCrosses.MAX);
        }
        XDDFBarChartData data = (XDDFBarChartData) target.createData(ChartTypes.BAR, categories, values);
        data.setBarDirection(horizontal ? BarDirection.BAR : BarDirection.COL);
        data.setBarGrouping(chart.kind() == Kind.STACKED_COLUMN ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        ChartLook.spacing(target, horizontal ? 45 : 70, chart.kind() == Kind.STACKED_COLUMN);
        plot(target, data, series, 0);
        if (labelled) {
            ChartLook.labelBars(target, NumberFormats.of(formatOf(series.get(0))));
        }
    }

    private void lines(XSSFChart target) {
        XDDFCategoryAxis categories = target.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = target.createValueAxis(AxisPosition.LEFT);
        prepare(categories, values, formatOf(chart.series().get(0)), false);
        plot(target, lineData(target, categories, values), chart.series(), 0);
    }

    /** The grouping says that lines are not stacked; a chart without any is faulty. */
    private static XDDFLineChartData lineData(XSSFChart target, XDDFCategoryAxis categories, XDDFValueAxis values) {
        XDDFLineChartData data = (XDDFLineChartData) target.createData(ChartTypes.LINE, categories, values);
        data.setGrouping(Grouping.STANDARD);
        return data;
    }

    /** Columns on the left scale, the cumulative share on the right one, which ends at 100%. */
    private void pareto(XSSFChart target) {
        bars(target, chart.series().subList(0, 1));
        XDDFCategoryAxis hidden = target.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis shares = target.createValueAxis(AxisPosition.RIGHT);
        hidden.setVisible(false);
        ChartLook.axis(hidden);
        ChartLook.axis(shares);
        shares.setCrosses(AxisCrosses.MAX);
        shares.setCrossBetween(AxisCrossBetween.BETWEEN);
        shares.setMinimum(0);
        shares.setMaximum(1);
        shares.setMajorUnit(0.2);
        shares.setNumberFormat("0%");
        hidden.crossAxis(shares);
        shares.crossAxis(hidden);
        plot(target, lineData(target, hidden, shares), chart.series().subList(1, 2), 1);
    }

    private static void prepare(XDDFCategoryAxis categories, XDDFValueAxis values, Format format, boolean labelled) {
        ChartLook.axis(categories);
        ChartLook.axis(values);
        categories.setTickLabelPosition(AxisTickLabelPosition.LOW);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setNumberFormat(NumberFormats.onAxis(format));
        values.setVisible(!labelled);
        if (!labelled) {
            ChartLook.grid(values);
        }
        categories.crossAxis(values);
        values.crossAxis(categories);
    }

    private void plot(XSSFChart target, XDDFChartData data, List<String> series, int firstColour) {
        data.setVaryColors(false);
        for (int i = 0; i < series.size(); i++) {
            XDDFChartData.Series drawn = data.addSeries(
                    XDDFDataSourcesFactory.fromArray(categories(), area.range(chart.categories())),
                    numbers(series.get(i)));
            drawn.setTitle(CellText.of(area.column(series.get(i)).heading()), area.heading(series.get(i)));
            ChartLook.colour(drawn, Palette.series(firstColour + i));
        }
        target.plot(data);
    }

    private XDDFNumericalDataSource<Double> numbers(String series) {
        Double[] numbers = area.values(series).stream()
                .map(value -> value instanceof Value.Amount amount ? (Double) amount.value() : null)
                .toArray(Double[]::new);
        XDDFNumericalDataSource<Double> source = XDDFDataSourcesFactory.fromArray(numbers, area.range(series));
        source.setFormatCode(NumberFormats.of(formatOf(series)));
        return source;
    }

    private String[] categories() {
        Format format = formatOf(chart.categories());
        return area.values(chart.categories()).stream()
                .map(value -> ChartLook.category(value, format))
                .toArray(String[]::new);
    }

    private boolean labelled(List<String> series) {
        return switch (chart.kind()) {
            case BAR -> area.points() * series.size() <= LABELLED_BARS;
            case COLUMN, PARETO -> area.points() * series.size() <= LABELLED_COLUMNS;
            case STACKED_COLUMN, LINE -> false;
        };
    }

    private Format formatOf(String column) {
        return area.column(column).format();
    }
}
