package dev.hotspots.report;

import java.util.ArrayList;
import java.util.List;

/** Puts a table together: columns first, then rows. */
final class TableBuilder {

    private final String id;
    private final String title;
    private final List<Block.Column> columns = new ArrayList<>();
    private final List<List<Value>> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private boolean totals;

    TableBuilder(String id, String title) {
        this.id = id;
        this.title = title;
    }

    TableBuilder column(String key, String heading, Format format, int width) {
        columns.add(new Block.Column(key, heading, format, width));
        return this;
    }

    TableBuilder text(String key, String heading, int width) {
        return column(key, heading, Format.TEXT, width);
    }

    /** A column to fill in with one of some words. */
    TableBuilder choice(String key, String heading, int width, List<String> choices) {
        columns.add(new Block.Column(key, heading, Format.TEXT, width, choices));
        return this;
    }

    TableBuilder count(String key, String heading) {
        return column(key, heading, Format.COUNT, 10);
    }

    TableBuilder percent(String key, String heading) {
        return column(key, heading, Format.PERCENT, 11);
    }

    TableBuilder note(String note) {
        notes.add(note);
        return this;
    }

    TableBuilder row(Value... values) {
        rows.add(List.of(values));
        return this;
    }

    TableBuilder row(List<Value> values) {
        rows.add(List.copyOf(values));
        return this;
    }

    TableBuilder total(Value... values) {
        totals = true;
        return row(values);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Block.Table build() {
        return new Block.Table(id, title, columns, rows, totals, false, notes);
    }

    Block.Table buildDetail() {
        return new Block.Table(id, title, columns, rows, totals, true, notes);
    }
}
