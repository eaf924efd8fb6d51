package dev.hotspots.report.excel;

import dev.hotspots.report.TextWidth;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The rows of a sheet, written from top to bottom and never looked back at, so that long sheets can be streamed. */
final class SheetRows {

    /** The tallest row a spreadsheet shows, in points. */
    private static final double TALLEST = 409;

    private static final double LINE = 15;
    private static final double PADDING = 4;

    private final SXSSFSheet sheet;
    private final Widths widths;
    private double points;
    private int next;

    SheetRows(SXSSFSheet sheet, Widths widths) {
        this.sheet = sheet;
        this.widths = widths;
    }

    Widths widths() {
        return widths;
    }

    /** The row that comes next, counted from 0. */
    int next() {
        return next;
    }

    /** The height of all rows so far, in points. */
    double points() {
        return points;
    }

    Row add(double height) {
        Row row = sheet.createRow(next++);
        double shown = Math.min(TALLEST, height);
        row.setHeightInPoints((float) shown);
        points += shown;
        return row;
    }

    /** The height of a row whose fullest cell has so many lines, in points. */
    static double height(int lines) {
        return Math.max(19, lines * LINE + PADDING);
    }

    /** A line of text across the page, as many rows high as it needs. */
    void line(String text, CellStyle style, int lastColumn) {
        String shown = CellText.of(text);
        Row row = add(height(TextWidth.lines(shown, widths.between(0, lastColumn))));
        across(row, 0, lastColumn, style).setCellValue(shown);
    }

    /** A short text in the first column that runs on over the empty cells beside it. */
    Cell label(String text, CellStyle style, double height) {
        Cell cell = add(height).createCell(0);
        cell.setCellStyle(style);
        cell.setCellValue(CellText.of(text));
        return cell;
    }

    /** One cell over several columns, styled on all of them so that borders and fill are whole. */
    Cell across(Row row, int first, int last, CellStyle style) {
        for (int i = first; i <= last; i++) {
            row.createCell(i).setCellStyle(style);
        }
        if (last > first) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(row.getRowNum(), row.getRowNum(), first, last));
        }
        return row.getCell(first);
    }
}
