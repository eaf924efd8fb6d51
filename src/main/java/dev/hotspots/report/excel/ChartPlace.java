package dev.hotspots.report.excel;

import dev.hotspots.report.Block;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;

/**
 * Where a chart stands.
 *
 * @param firstRow counted from 0
 * @param rows how many rows it covers
 * @param left its edges in characters from the left edge of the sheet
 */
record ChartPlace(Block.Chart chart, int firstRow, int rows, int left, int right) {

    private static final int PIXELS_PER_CHARACTER = 7;

    /** Keeps frames off the edges of their rows, where a page may end. */
    private static final int MARGIN_POINTS = 3;

    private static final int LAST_ROW_POINTS = 15;

    XSSFClientAnchor anchor(Widths widths) {
        Widths.Point start = widths.at(left);
        Widths.Point end = widths.at(right);
        XSSFClientAnchor anchor = new XSSFClientAnchor(
                emu(start),
                Units.toEMU(MARGIN_POINTS),
                emu(end),
                Units.toEMU(LAST_ROW_POINTS),
                start.column(),
                firstRow,
                end.column(),
                firstRow + rows - 1);
        anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_AND_RESIZE);
        return anchor;
    }

    private static int emu(Widths.Point point) {
        return Units.pixelToEMU(point.inside() * PIXELS_PER_CHARACTER);
    }
}
