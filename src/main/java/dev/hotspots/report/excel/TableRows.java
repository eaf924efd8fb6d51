package dev.hotspots.report.excel;

import dev.hotspots.report.Block;
import dev.hotspots.report.Sheet;
import dev.hotspots.report.TextWidth;
import dev.hotspots.report.Value;
import dev.hotspots.report.excel.Styles.RowKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;

/** Writes tables: title, notes, headings, rows. */
final class TableRows {

    /** The most rows of one table: a sheet ends at 1,048,576. */
    static final int MOST = 1_000_000;

    static final String NO_DATA = "无数据";

    private static final int REASONS = 3;

    private final Sheet sheet;
    private final SheetRows rows;
    private final Styles styles;
    private final Links links;
    private final Set<Charted> charted;

    /** A column that a chart of the sheet draws. */
    record Charted(String table, String column) {}

    TableRows(Sheet sheet, SheetRows rows, Styles styles, Links links) {
        this.sheet = sheet;
        this.rows = rows;
        this.styles = styles;
        this.links = links;
        this.charted = chartedOn(sheet);
    }

    TableArea write(Block.Table table, String sheetName) {
        title(table);
        int headingRow = rows.next();
        headings(table);
        links.placed(sheet, table, headingRow + 1);
        int written = Math.min(MOST, table.rows().size());
        CellValues[] cells = cellsOf(table);
        for (int i = 0; i < written; i++) {
            row(table, i, cells);
        }
        if (written == 0) {
            rows.across(rows.add(SheetRows.height(1)), 0, table.columns().size() - 1, styles.nothing())
                    .setCellValue(NO_DATA);
        }
        return new TableArea(sheetName, table, headingRow, written);
    }

    /** A table that bears the sheet's own title needs no second one. */
    private void title(Block.Table table) {
        if (!table.title().isBlank() && !table.title().equals(sheet.title())) {
            rows.label(table.title(), styles.blockTitle(), 24);
        }
        int body = rows.widths().lastOfBody();
        table.notes().forEach(note -> rows.line(note, styles.note(), body));
        String reasons = reasonsOfAbsence(table);
        if (!reasons.isEmpty()) {
            rows.line("“" + CellValues.ABSENT + "”及灰格：" + reasons, styles.note(), body);
        }
        if (table.rows().size() > MOST) {
            rows.line("共 %,d 行，本表列出前 %,d 行".formatted(table.rows().size(), MOST), styles.note(), body);
        }
    }

    private void headings(Block.Table table) {
        int lines = 1;
        for (int i = 0; i < table.columns().size(); i++) {
            // The filter's button covers the end of a heading.
            int usable = rows.widths().between(i, i) - (table.detail() ? 3 : 0);
            lines = Math.max(lines, TextWidth.lines(table.columns().get(i).heading(), usable));
        }
        Row row = rows.add(SheetRows.height(lines) + 3);
        for (int i = 0; i < table.columns().size(); i++) {
            Block.Column column = table.columns().get(i);
            row.createCell(i).setCellStyle(styles.heading(column.format()));
            row.getCell(i).setCellValue(CellText.of(column.heading()));
        }
    }

    private CellValues[] cellsOf(Block.Table table) {
        return table.columns().stream()
                .map(column -> new CellValues(
                        column.format(), styles, links, charted.contains(new Charted(table.id(), column.key()))))
                .toArray(CellValues[]::new);
    }

    private void row(Block.Table table, int index, CellValues[] cells) {
        List<Value> values = table.rows().get(index);
        Row row = rows.add(SheetRows.height(lines(values)));
        RowKind kind = kindOf(table, index);
        for (int i = 0; i < values.size(); i++) {
            cells[i].write(row.createCell(i), values.get(i), kind);
        }
    }

    private int lines(List<Value> values) {
        int lines = 1;
        for (int i = 0; i < values.size(); i++) {
            lines = Math.max(
                    lines,
                    TextWidth.lines(
                            CellValues.textOf(values.get(i)), rows.widths().between(i, i)));
        }
        return lines;
    }

    private static RowKind kindOf(Block.Table table, int index) {
        if (table.totals() && index == table.rows().size() - 1) {
            return RowKind.TOTAL;
        }
        return table.detail() ? RowKind.DETAIL : RowKind.USUAL;
    }

    private static String reasonsOfAbsence(Block.Table table) {
        Set<String> reasons = new LinkedHashSet<>();
        if (!table.detail()) {
            table.rows()
                    .forEach(row -> row.forEach(value -> {
                        if (value instanceof Value.Absent absent
                                && !absent.reason().isBlank()) {
                            reasons.add(absent.reason());
                        }
                    }));
        }
        return String.join("；", reasons.stream().limit(REASONS).toList());
    }

    private static Set<Charted> chartedOn(Sheet sheet) {
        Set<Charted> charted = new LinkedHashSet<>();
        for (Block block : sheet.blocks()) {
            if (block instanceof Block.Chart chart) {
                chart.series().forEach(series -> charted.add(new Charted(chart.table(), series)));
            }
        }
        return charted;
    }
}
