package dev.hotspots.report.excel;

import dev.hotspots.report.Block;
import dev.hotspots.report.Block.Column;
import dev.hotspots.report.Block.Table;
import dev.hotspots.report.Format;
import dev.hotspots.report.Report;
import dev.hotspots.report.Sheet;
import dev.hotspots.report.Value;
import java.util.List;

/** Reports of a few cells. */
final class SmallReports {

    private SmallReports() {}

    static Report of(Sheet... sheets) {
        return new Report("nightly", "2026-03-17", "夜报", List.of(), List.of(sheets));
    }

    static Sheet sheet(String id, String name, Block... blocks) {
        return new Sheet(id, name, name, List.of(), List.of(blocks));
    }

    /** One column of values. */
    static Table column(String id, Format format, Value... values) {
        List<List<Value>> rows = List.of(values).stream().map(List::of).toList();
        return new Table(id, id, List.of(new Column("value", "值", format, 20)), rows, false, false, List.of());
    }

    /** Two natures with their counts, and the total. */
    static Table natures() {
        List<Column> columns = List.of(
                new Column("nature", "性质", Format.TEXT, 16),
                new Column("count", "件", Format.COUNT, 8),
                new Column("cumulative", "累计", Format.PERCENT, 8));
        List<List<Value>> rows = List.of(
                List.of(Value.text("质量"), Value.count(1_200), Value.share(3, 4)),
                List.of(Value.text("价格"), Value.count(400), Value.share(4, 4)),
                List.of(Value.text("合计"), Value.count(1_600), Value.ABSENT));
        return new Table("natures", "按性质", columns, rows, true, false, List.of());
    }
}
