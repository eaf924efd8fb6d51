package dev.hotspots.report.excel;

import dev.hotspots.report.Block;
import dev.hotspots.report.Block.Chart;
import dev.hotspots.report.Block.KeyFigures;
import dev.hotspots.report.Block.Table;
import dev.hotspots.report.Sheet;
import dev.hotspots.report.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes one sheet: title, way back, notes, blocks; then what depends on where they stand. */
final class SheetWriter {

    private static final Value.Link WAY_BACK = new Value.Link("← 返回目录", ContentsSheet.ID, "");
    private static final int CHARTS_SIDE_BY_SIDE = 2;

    /** Headings further down than this would fill the screen when frozen. */
    private static final int LOWEST_FROZEN = 10;

    /** A table that scrolls or spans pages. */
    private static final int LONG = 25;

    /** Between blocks, in points. */
    private static final int GAP = 14;

    private final Sheet sheet;
    private final SXSSFSheet target;
    private final Styles styles;
    private final Links links;
    private final SheetRows rows;
    private final TableRows tables;
    private final SheetCharts charts;
    private final PageBreaks breaks;
    private final Map<String, TableArea> areas = new HashMap<>();

    SheetWriter(Sheet sheet, SXSSFSheet target, Styles styles, Links links) {
        this.sheet = sheet;
        this.target = target;
        this.styles = styles;
        this.links = links;
        this.rows = new SheetRows(target, Widths.of(sheet));
        this.tables = new TableRows(sheet, rows, styles, links);
        this.charts = new SheetCharts(sheet, rows, styles);
        this.breaks = new PageBreaks(target, rows);
    }

    /** Writes the rows to the streamed sheet and the charts to its frame; the cells that print. */
    CellRangeAddress write(String reportTitle, XSSFSheet frame) {
        target.setDisplayGridlines(false);
        PageSetup.apply(target, reportTitle);
        for (int i = 0; i <= rows.widths().last(); i++) {
            target.setColumnWidth(i, rows.widths().between(i, i) * 256);
        }
        head();
        blocks();
        viewOfLastTable();
        charts.draw(frame, areas);
        return new CellRangeAddress(0, rows.next() - 1, 0, rows.widths().last());
    }

    private void head() {
        rows.label(sheet.title(), styles.title(), 30);
        if (!sheet.id().equals(ContentsSheet.ID)) {
            links.request(rows.label(WAY_BACK.text(), styles.way(), 17), WAY_BACK);
        }
        int body = rows.widths().lastOfBody();
        sheet.notes().forEach(note -> rows.line(note, styles.note(), body));
        rows.add(8);
    }

    /** The head of the sheet is printed together with the first block. */
    private void blocks() {
        for (int i = 0; i < sheet.blocks().size(); ) {
            i += write(i);
            breaks.blockWritten();
            if (i < sheet.blocks().size()) {
                rows.add(GAP);
            }
        }
    }

    /** Writes the block at a position together with those that stand beside it; how many these are. */
    private int write(int position) {
        Block block = sheet.blocks().get(position);
        if (block instanceof KeyFigures figures) {
            new Cards(rows, styles).write(figures);
            return 1;
        }
        List<Chart> row = chartsFrom(position);
        if (block instanceof Table table) {
            return write(table, chartsFrom(position + 1));
        }
        if (row.size() == 1
                && position + 1 < sheet.blocks().size()
                && sheet.blocks().get(position + 1) instanceof Table table
                && charts.fitsBeside(row.get(0), table)) {
            return write(table, row);
        }
        charts.row(row, breaks.left());
        return row.size();
    }

    private int write(Table table, List<Chart> neighbours) {
        TableArea area = tables.write(table, target.getSheetName());
        areas.putIfAbsent(table.id(), area);
        Choices.offer(area, target);
        if (neighbours.size() == 1 && charts.fitsBeside(neighbours.get(0), table)) {
            charts.beside(neighbours.get(0), area);
            return 2;
        }
        return 1;
    }

    private List<Chart> chartsFrom(int position) {
        return sheet.blocks().stream()
                .skip(position)
                .takeWhile(Chart.class::isInstance)
                .map(Chart.class::cast)
                .limit(CHARTS_SIDE_BY_SIDE)
                .toList();
    }

    /** Headings of a table that ends the sheet stay in sight and print on every page; lists can be filtered. */
    private void viewOfLastTable() {
        List<Table> all = Block.tablesIn(sheet.blocks());
        if (all.isEmpty() || sheet.blocks().get(sheet.blocks().size() - 1) != all.get(all.size() - 1)) {
            return;
        }
        Table last = all.get(all.size() - 1);
        TableArea area = areas.get(last.id());
        if (area != null && last.detail() && area.points() > 0) {
            target.setAutoFilter(area.filtered());
        }
        if (area != null && area.written() > LONG) {
            int heading = area.headingRow();
            target.setRepeatingRows(new CellRangeAddress(heading, heading, -1, -1));
            if (heading <= LOWEST_FROZEN) {
                target.createFreezePane(last.detail() ? 1 : 0, heading + 1);
            }
        }
    }
}
