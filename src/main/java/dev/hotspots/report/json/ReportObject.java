package dev.hotspots.report.json;

import dev.hotspots.report.Block;
import dev.hotspots.report.Report;
import dev.hotspots.report.Sheet;
import dev.hotspots.report.Value;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** The objects and arrays a report consists of. Charts are left out: they show figures of tables. */
final class ReportObject {

    private final JsonGenerator json;
    private final JsonValues values;

    ReportObject(JsonGenerator json) {
        this.json = json;
        this.values = new JsonValues(json);
    }

    void write(Report report) {
        json.writeStartObject();
        values.text("schema", JsonReport.SCHEMA);
        values.text("kind", report.kind());
        values.text("id", report.id());
        values.text("title", report.title());
        json.writeObjectPropertyStart("about");
        report.about().forEach(entry -> values.text(entry.key(), entry.value()));
        json.writeEndObject();
        json.writeArrayPropertyStart("sheets");
        report.sheets().forEach(this::sheet);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void sheet(Sheet sheet) {
        json.writeStartObject();
        values.text("id", sheet.id());
        values.text("name", sheet.name());
        json.writeArrayPropertyStart("blocks");
        for (Block block : sheet.blocks()) {
            if (block instanceof Block.KeyFigures figures) {
                keyFigures(figures);
            } else if (block instanceof Block.Table table) {
                table(table);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void keyFigures(Block.KeyFigures block) {
        json.writeStartObject();
        values.text("type", "key_figures");
        values.text("id", block.id());
        json.writeArrayPropertyStart("figures");
        block.figures().forEach(this::figure);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void figure(Block.KeyFigure figure) {
        json.writeStartObject();
        values.text("key", figure.key());
        values.text("label", figure.label());
        values.value("value", figure.value(), figure.format());
        JsonValues.unitOf(figure.format()).ifPresent(unit -> values.text("unit", unit));
        values.text("basis", figure.basis());
        json.writeEndObject();
    }

    private void table(Block.Table table) {
        json.writeStartObject();
        values.text("type", "table");
        values.text("id", table.id());
        if (table.detail()) {
            json.writeNumberProperty("row_count", table.rows().size());
        } else {
            columns(table.columns());
            rows(table);
            json.writeBooleanProperty("totals", table.totals());
        }
        json.writeEndObject();
    }

    private void columns(List<Block.Column> columns) {
        json.writeArrayPropertyStart("columns");
        for (Block.Column column : columns) {
            json.writeStartObject();
            values.text("key", column.key());
            values.text("heading", column.heading());
            values.text("format", JsonValues.nameOf(column.format()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void rows(Block.Table table) {
        json.writeArrayPropertyStart("rows");
        for (List<Value> row : table.rows()) {
            json.writeStartObject();
            for (int i = 0; i < row.size(); i++) {
                Block.Column column = table.columns().get(i);
                values.value(column.key(), row.get(i), column.format());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
