package dev.hotspots.report.excel;

import dev.hotspots.report.Block;
import dev.hotspots.report.Value;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/**
 * Where a table has come to stand.
 *
 * @param headingRow the row of its headings, counted from 0; the rows of values follow without a gap
 * @param written how many rows of values were written
 */
record TableArea(String sheetName, Block.Table table, int headingRow, int written) {

    /** The rows a chart draws: all but the total. */
    int points() {
        boolean totalWritten = table.totals() && written == table.rows().size();
        return totalWritten ? Math.max(0, written - 1) : written;
    }

    /** The values of a column that a chart draws, total excluded. */
    List<Value> values(String column) {
        int index = table.indexOf(column);
        return table.rows().subList(0, points()).stream()
                .map(row -> row.get(index))
                .toList();
    }

    /** The cells of a column that a chart draws, with the sheet's name. */
    String range(String column) {
        int index = table.indexOf(column);
        return new CellRangeAddress(headingRow + 1, headingRow + points(), index, index)
                .formatAsString(sheetName, true);
    }

    CellReference heading(String column) {
        return new CellReference(sheetName, headingRow, table.indexOf(column), true, true);
    }

    Block.Column column(String key) {
        return table.columns().get(table.indexOf(key));
    }

    /** Headings and values, total excluded: a filter would sort the total into the rows. */
    CellRangeAddress filtered() {
        return new CellRangeAddress(
                headingRow, headingRow + points(), 0, table.columns().size() - 1);
    }
}
