package dev.hotspots.report.excel;

import dev.hotspots.report.Format;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of cells, each created once: a workbook has room for a limited number. */
final class Styles {

    private static final int USUAL = 10;
    private static final int SMALL = 9;

    /** What stands in a table's cell, as far as it changes the look. */
    enum Face {
        NUMBER,
        TEXT,
        FORMULA_LIKE,
        LINK,
        ABSENT,
        /** Absent and drawn by a chart: empty, because charts draw text as 0. */
        GAP,
        /** For a reader to fill in. */
        BLANK
    }

    /** Of a table: heads, total and usual rows; rows of lists differ in height, so their cells are aligned at the top. */
    enum RowKind {
        USUAL,
        TOTAL,
        DETAIL
    }

    /** The three lines of a card from top to bottom. */
    enum CardLine {
        LABEL,
        FIGURE,
        BASIS
    }

    private record TableCell(Format format, Face face, RowKind row) {}

    private record CardCell(CardLine line, String numberFormat) {}

    private final XSSFWorkbook workbook;
    private final Map<Object, CellStyle> created = new HashMap<>();

    /**
     * Spreadsheets measure column widths in digits of the workbook's own font. It is one whose digits are equally wide
     * everywhere, replaced or not, so that columns are too; all that is written is in {@link Look#FONT}.
     */
    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont usual = workbook.getFontAt(0);
        usual.setScheme(FontScheme.NONE);
        usual.setFontName("Arial");
        usual.setFontHeightInPoints((short) USUAL);
    }

    CellStyle title() {
        return once("title", () -> look().font(16, true, Palette.ACCENT));
    }

    CellStyle blockTitle() {
        return once("block title", () -> look().font(12, true, Palette.ACCENT));
    }

    CellStyle note() {
        return once("note", () -> look().font(SMALL, false, Palette.QUIET).wrapped());
    }

    /** A link that leads away from a sheet as a whole. */
    CellStyle way() {
        return once("way", () -> look().font(SMALL, false, Palette.LINK).underlined());
    }

    /** The line that stands where there is nothing to show. */
    CellStyle nothing() {
        return once(
                "nothing",
                () -> look().font(USUAL, false, Palette.QUIET).ruled().align(HorizontalAlignment.CENTER));
    }

    CellStyle heading(Format format) {
        HorizontalAlignment side = sideOf(format);
        return once(
                side,
                () -> sided(
                        look().font(USUAL, true, Palette.ACCENT)
                                .fill(Palette.HEADING_FILL)
                                .ruled()
                                .wrapped(),
                        format,
                        VerticalAlignment.CENTER));
    }

    CellStyle cell(Format format, Face face, RowKind row) {
        TableCell key = new TableCell(format, face, row);
        return once(key, () -> tableCell(key));
    }

    CellStyle card(CardLine line, String numberFormat) {
        CardCell key = new CardCell(line, numberFormat);
        return once(key, () -> cardCell(key));
    }

    private Look tableCell(TableCell cell) {
        boolean total = cell.row() == RowKind.TOTAL;
        VerticalAlignment vertical = cell.row() == RowKind.DETAIL ? VerticalAlignment.TOP : VerticalAlignment.CENTER;
        Look look = look().font(USUAL, total, colourOf(cell.face())).ruled();
        if (total) {
            look.fill(Palette.TOTAL_FILL).top(BorderStyle.MEDIUM, Palette.ACCENT);
        }
        HorizontalAlignment start = HorizontalAlignment.LEFT;
        return switch (cell.face()) {
            case NUMBER -> sided(look.number(NumberFormats.of(cell.format())), cell.format(), vertical);
            case TEXT -> look.wrapped().indented().align(start, vertical);
            case FORMULA_LIKE -> look.typedText().wrapped().indented().align(start, vertical);
            case LINK -> look.underlined().wrapped().indented().align(start, vertical);
            case ABSENT -> look.align(HorizontalAlignment.CENTER, vertical);
            case GAP -> look.fill(Palette.GRID);
            case BLANK ->
                look.number("@").fill(Palette.INPUT_FILL).wrapped().indented().align(start, vertical);
        };
    }

    private Look cardCell(CardCell cell) {
        Look look = look().fill(Palette.CARD_FILL).apart().indented().number(cell.numberFormat());
        return switch (cell.line()) {
            case LABEL ->
                look.font(SMALL, true, Palette.INK)
                        .top(BorderStyle.MEDIUM, Palette.ACCENT)
                        .wrapped()
                        .align(HorizontalAlignment.LEFT);
            case FIGURE -> look.font(17, true, Palette.ACCENT).align(HorizontalAlignment.LEFT);
            case BASIS ->
                look.font(SMALL, false, Palette.QUIET).wrapped().align(HorizontalAlignment.LEFT, VerticalAlignment.TOP);
        };
    }

    /** Texts and dates begin at the left; numbers end at the right, digit below digit. */
    private static HorizontalAlignment sideOf(Format format) {
        return switch (format) {
            case TEXT, DATE, DATE_TIME -> HorizontalAlignment.LEFT;
            case COUNT, PERCENT, POINTS, DECIMAL, HOURS, MINUTES, SECONDS -> HorizontalAlignment.RIGHT;
        };
    }

    /** Right-aligned cells are not indented: LibreOffice leaves out the indent of some. */
    private static Look sided(Look look, Format format, VerticalAlignment vertical) {
        HorizontalAlignment side = sideOf(format);
        return (side == HorizontalAlignment.LEFT ? look.indented() : look).align(side, vertical);
    }

    private static String colourOf(Face face) {
        return switch (face) {
            case NUMBER, TEXT, FORMULA_LIKE, BLANK -> Palette.INK;
            case LINK -> Palette.LINK;
            case ABSENT, GAP -> Palette.QUIET;
        };
    }

    private Look look() {
        return new Look(workbook);
    }

    private CellStyle once(Object key, Supplier<Look> look) {
        CellStyle known = created.get(key);
        if (known == null) {
            known = look.get().style();
            created.put(key, known);
        }
        return known;
    }
}
