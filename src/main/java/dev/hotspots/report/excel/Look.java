package dev.hotspots.report.excel;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A cell style while it is put together. Colours are those of {@link Palette}. */
final class Look {

    static final String FONT = "微软雅黑";

    private final XSSFWorkbook workbook;
    private final XSSFCellStyle style;

    Look(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.CENTER);
    }

    Look font(int points, boolean bold, String colour) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(colour(colour));
        style.setFont(font);
        return this;
    }

    Look underlined() {
        style.getFont().setUnderline(XSSFFont.U_SINGLE);
        return this;
    }

    Look fill(String colour) {
        style.setFillForegroundColor(colour(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return this;
    }

    /** Thin lines on all sides. */
    Look ruled() {
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setLeftBorderColor(colour(Palette.RULE));
        style.setRightBorderColor(colour(Palette.RULE));
        style.setBottomBorderColor(colour(Palette.RULE));
        return top(BorderStyle.THIN, Palette.RULE);
    }

    Look top(BorderStyle border, String colour) {
        style.setBorderTop(border);
        style.setTopBorderColor(colour(colour));
        return this;
    }

    Look align(HorizontalAlignment horizontal, VerticalAlignment vertical) {
        style.setAlignment(horizontal);
        style.setVerticalAlignment(vertical);
        return this;
    }

    Look align(HorizontalAlignment horizontal) {
        return align(horizontal, VerticalAlignment.CENTER);
    }

    /** Keeps text off the lines; without effect on centred text. */
    Look indented() {
        style.setIndention((short) 1);
        return this;
    }

    /** A white line at the sides, which looks like a gap between fills. */
    Look apart() {
        style.setBorderLeft(BorderStyle.THICK);
        style.setBorderRight(BorderStyle.THICK);
        style.setLeftBorderColor(colour(Palette.WHITE));
        style.setRightBorderColor(colour(Palette.WHITE));
        return this;
    }

    Look wrapped() {
        style.setWrapText(true);
        return this;
    }

    Look number(String format) {
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return this;
    }

    /** Marks the cell as typed text, so that editing it does not turn it into a formula. */
    Look typedText() {
        style.setQuotePrefixed(true);
        return this;
    }

    XSSFCellStyle style() {
        return style;
    }

    static XSSFColor colour(String rgb) {
        return new XSSFColor(Palette.bytes(rgb));
    }
}
