package dev.hotspots.report.excel;

import org.apache.poi.ss.usermodel.Sheet;

/**
 * Keeps charts and short tables on one printed page: a block that would be cut begins a new one. Heights are
 * estimates, so a page is taken to be a little shorter than it is.
 */
final class PageBreaks {

    /** The printable part of a landscape A4 page, in points. */
    private static final double PAGE_WIDTH = 780;

    private static final double PAGE_HEIGHT = 488;
    private static final double POINTS_PER_CHARACTER = 5.25;

    private final Sheet sheet;
    private final SheetRows rows;
    private final double page;
    private double used;
    private double endOfLast;
    private int firstRow;

    PageBreaks(Sheet sheet, SheetRows rows) {
        this.sheet = sheet;
        this.rows = rows;
        double width = rows.widths().between(0, rows.widths().last()) * POINTS_PER_CHARACTER;
        this.page = PAGE_HEIGHT * Math.max(1, width / PAGE_WIDTH);
    }

    /** How much of the page is left for the block that is being written, in points. */
    double left() {
        return page - used - (rows.points() - endOfLast);
    }

    /** Takes account of all rows written since the last block, as one block. */
    void blockWritten() {
        double height = rows.points() - endOfLast;
        boolean cut = used + height > page;
        if (cut && height <= page && firstRow > 0) {
            sheet.setRowBreak(firstRow - 1);
            used = 0;
        }
        used = (used + height) % page;
        endOfLast = rows.points();
        firstRow = rows.next();
    }
}
