package dev.hotspots.report.excel;

import dev.hotspots.report.Block;
import dev.hotspots.report.Block.Column;
import dev.hotspots.report.Format;
import dev.hotspots.report.Report;
import dev.hotspots.report.Sheet;
import dev.hotspots.report.Value;
import java.util.List;

/** The first sheet of a workbook: what the report rests on, and the way to every sheet. */
final class ContentsSheet {

    static final String ID = "contents";
    static final String NAME = "目录";

    private ContentsSheet() {}

    static Sheet of(Report report) {
        return new Sheet(ID, NAME, report.title(), List.of(), List.of(sheets(report), about(report)));
    }

    private static Block.Table sheets(Report report) {
        List<Column> columns = List.of(
                new Column("sheet", "工作表", Format.TEXT, 26),
                new Column("title", "内容", Format.TEXT, 50),
                new Column("note", "说明", Format.TEXT, 83));
        List<List<Value>> rows =
                report.sheets().stream().map(ContentsSheet::row).toList();
        return new Block.Table("sheets", NAME, columns, rows, false, false, List.of());
    }

    private static List<Value> row(Sheet sheet) {
        return List.of(
                new Value.Link(sheet.name(), sheet.id(), ""),
                new Value.Text(sheet.title()),
                new Value.Text(sheet.notes().isEmpty() ? "" : sheet.notes().get(0)));
    }

    private static Block.Table about(Report report) {
        List<Column> columns =
                List.of(new Column("label", "项目", Format.TEXT, 26), new Column("value", "取值", Format.TEXT, 44));
        List<List<Value>> rows = report.about().stream()
                .map(entry -> List.<Value>of(new Value.Text(entry.label()), Value.text(entry.value())))
                .toList();
        return new Block.Table("about", "报告依据", columns, rows, false, false, List.of());
    }
}
