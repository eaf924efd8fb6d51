package dev.hotspots.report.excel;

import dev.hotspots.report.Format;
import dev.hotspots.report.Value;
import dev.hotspots.report.excel.Styles.Face;
import dev.hotspots.report.excel.Styles.RowKind;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.Cell;

/** Writes the values of one column into cells. */
final class CellValues {

    static final String ABSENT = "—";

    /** Spreadsheets know no days before. */
    private static final LocalDateTime FIRST_DAY = LocalDateTime.of(1900, 3, 1, 0, 0);

    private final Format format;
    private final Styles styles;
    private final Links links;
    private final boolean charted;

    /**
     * The values of a column.
     *
     * @param charted true when a chart draws the column: an absent value is then an empty cell, because charts draw text as 0
     */
    CellValues(Format format, Styles styles, Links links, boolean charted) {
        this.format = format;
        this.styles = styles;
        this.links = links;
        this.charted = charted;
    }

    void write(Cell cell, Value value, RowKind row) {
        if (value instanceof Value.Amount amount) {
            cell.setCellValue(amount.value());
            look(cell, Face.NUMBER, row);
        } else if (value instanceof Value.Moment moment && !moment.at().isBefore(FIRST_DAY)) {
            cell.setCellValue(moment.at());
            look(cell, Face.NUMBER, row);
        } else if (value instanceof Value.Absent) {
            absent(cell, row);
        } else if (value instanceof Value.Blank) {
            look(cell, Face.BLANK, row);
        } else {
            text(cell, value, row);
        }
    }

    /** What a value shows as text, empty for values that never need a second line. */
    static String textOf(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        if (value instanceof Value.Link link) {
            return link.text();
        }
        return value instanceof Value.Moment moment ? moment.at().toString() : "";
    }

    private void absent(Cell cell, RowKind row) {
        if (charted && row != RowKind.TOTAL) {
            look(cell, Face.GAP, row);
        } else {
            cell.setCellValue(ABSENT);
            look(cell, Face.ABSENT, row);
        }
    }

    private void text(Cell cell, Value value, RowKind row) {
        String text = textOf(value);
        cell.setCellValue(CellText.of(text));
        boolean linked = value instanceof Value.Link link && links.request(cell, link);
        if (linked) {
            look(cell, Face.LINK, row);
        } else {
            look(cell, CellText.looksLikeFormula(text) ? Face.FORMULA_LIKE : Face.TEXT, row);
        }
    }

    private void look(Cell cell, Face face, RowKind row) {
        cell.setCellStyle(styles.cell(format, face, row));
    }
}
