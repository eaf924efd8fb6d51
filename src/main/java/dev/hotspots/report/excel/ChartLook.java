package dev.hotspots.report.excel;

import dev.hotspots.report.Format;
import dev.hotspots.report.Value;
import javax.xml.namespace.QName;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

/** Fonts, colours and lines of charts. */
final class ChartLook {

    /** Hundredths of a point. */
    private static final int SMALL = 900;

    private static final int TITLE = 1_100;

    private static final int MARKER_POINTS = 5;
    private static final double LINE_POINTS = 2;
    private static final double HAIR_POINTS = 0.75;

    private final XSSFChart chart;

    ChartLook(XSSFChart chart) {
        this.chart = chart;
    }

    void title(String text) {
        chart.setTitleText(CellText.plain(text));
        chart.setTitleOverlay(false);
        CTTextParagraph paragraph =
                chart.getCTChart().getTitle().getTx().getRich().getPArray(0);
        CTTextCharacterProperties run = paragraph.getRArray(0).isSetRPr()
                ? paragraph.getRArray(0).getRPr()
                : paragraph.getRArray(0).addNewRPr();
        run.setLang("zh-CN");
        font(run, TITLE, true, Palette.INK);
    }

    /** What is set when everything is plotted. */
    void finish(boolean legend) {
        if (legend) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        chart.setAutoTitleDeleted(false);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        plotArea(chart.getCTChart().getPlotArea());
        sheet(chart.getCTChartSpace());
    }

    /** Without a frame; scales in their own number format instead of the cells'. */
    private static void plotArea(CTPlotArea area) {
        CTShapeProperties shape = area.addNewSpPr();
        shape.addNewNoFill();
        shape.addNewLn().addNewNoFill();
        area.getValAxList().forEach(axis -> axis.getNumFmt().setSourceLinked(false));
        // Without it a spreadsheet may paint bars below zero white.
        area.getBarChartList()
                .forEach(bars -> bars.getSerList()
                        .forEach(series -> series.addNewInvertIfNegative().setVal(false)));
    }

    private static void sheet(CTChartSpace space) {
        (space.isSetRoundedCorners() ? space.getRoundedCorners() : space.addNewRoundedCorners()).setVal(false);
        CTShapeProperties sheet = space.isSetSpPr() ? space.getSpPr() : space.addNewSpPr();
        sheet.addNewSolidFill().addNewSrgbClr().setVal(Palette.bytes(Palette.WHITE));
        sheet.addNewLn().addNewSolidFill().addNewSrgbClr().setVal(Palette.bytes(Palette.RULE));
        CTTextBody text = space.isSetTxPr() ? space.getTxPr() : space.addNewTxPr();
        text.addNewBodyPr();
        font(text.addNewP().addNewPPr().addNewDefRPr(), SMALL, false, Palette.QUIET);
    }

    static void axis(XDDFChartAxis axis) {
        axis.setMajorTickMark(AxisTickMark.NONE);
        axis.setMinorTickMark(AxisTickMark.NONE);
        axis.getOrAddShapeProperties().setLineProperties(line(Palette.RULE, HAIR_POINTS));
    }

    static void grid(XDDFChartAxis axis) {
        axis.getOrAddMajorGridProperties().setLineProperties(line(Palette.GRID, HAIR_POINTS));
    }

    static void colour(XDDFChartData.Series series, String colour) {
        if (series instanceof XDDFLineChartData.Series line) {
            line.setSmooth(false);
            line.setLineProperties(line(colour, LINE_POINTS));
            line.setMarkerStyle(MarkerStyle.CIRCLE);
            CTMarker marker = line.getCTLineSer().getMarker();
            number(marker.isSetSize() ? marker.getSize() : marker.addNewSize(), MARKER_POINTS);
            CTShapeProperties shape = marker.isSetSpPr() ? marker.getSpPr() : marker.addNewSpPr();
            shape.addNewSolidFill().addNewSrgbClr().setVal(Palette.bytes(colour));
            shape.addNewLn().addNewNoFill();
        } else {
            series.setFillProperties(fill(colour));
        }
    }

    /**
     * The gap between bars in percent of their width, and whether they stand upon one another.
     */
    static void spacing(XSSFChart chart, int gap, boolean stacked) {
        CTBarChart bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
        number(bars.isSetGapWidth() ? bars.getGapWidth() : bars.addNewGapWidth(), gap);
        if (stacked) {
            number(bars.isSetOverlap() ? bars.getOverlap() : bars.addNewOverlap(), 100);
        }
    }

    /** Written as a plain attribute: the small schema library that comes with POI lacks the types of these numbers. */
    private static void number(XmlObject element, int value) {
        try (XmlCursor cursor = element.newCursor()) {
            cursor.setAttributeText(new QName("val"), Integer.toString(value));
        }
    }

    /** Prints each bar's value at its end. */
    static void labelBars(XSSFChart chart, String numberFormat) {
        for (CTBarSer series :
                chart.getCTChart().getPlotArea().getBarChartArray(0).getSerList()) {
            CTDLbls labels = series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls();
            labels.addNewNumFmt().setFormatCode(numberFormat);
            labels.getNumFmt().setSourceLinked(false);
            labels.addNewDLblPos().setVal(STDLblPos.OUT_END);
            labels.addNewShowLegendKey().setVal(false);
            labels.addNewShowVal().setVal(true);
            labels.addNewShowCatName().setVal(false);
            labels.addNewShowSerName().setVal(false);
            labels.addNewShowPercent().setVal(false);
            labels.addNewShowBubbleSize().setVal(false);
        }
    }

    /** The label of a point. */
    static String category(Value value, Format format) {
        if (value instanceof Value.Moment moment) {
            return format == Format.DATE
                    ? moment.at().toLocalDate().toString()
                    : moment.at().toString();
        }
        return value instanceof Value.Absent ? CellValues.ABSENT : CellText.of(CellValues.textOf(value));
    }

    private static void font(CTTextCharacterProperties run, int size, boolean bold, String colour) {
        run.setSz(size);
        run.setB(bold);
        run.addNewSolidFill().addNewSrgbClr().setVal(Palette.bytes(colour));
        run.addNewLatin().setTypeface(Look.FONT);
        run.addNewEa().setTypeface(Look.FONT);
    }

    private static XDDFLineProperties line(String colour, double points) {
        XDDFLineProperties line = new XDDFLineProperties(fill(colour));
        line.setWidth(points);
        return line;
    }

    private static XDDFSolidFillProperties fill(String colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(Palette.bytes(colour)));
    }
}
