package dev.hotspots.report;

import dev.hotspots.conversation.InventedContact;
import dev.hotspots.facts.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A nightly report as a reader looks at it: its tables and figures by name. */
record PrintedReport(Report report) {

    static final Input INPUT = new Input(
            List.of(new Input.File(
                    "invented.jsonl",
                    "00",
                    "UTF-8",
                    "JSON Lines",
                    "canonical-json",
                    13,
                    10,
                    1,
                    Map.of("内部备注", 1L),
                    1,
                    10)),
            List.of());

    static PrintedReport of(LocalDate date, Facts facts, Optional<Facts> previous) {
        return new PrintedReport(NightlyReport.of(
                date,
                date.plusDays(1).atStartOfDay(InventedContact.ZONE).toInstant(),
                facts,
                previous,
                facts,
                INPUT,
                PublishedFacts.CATALOG,
                InventedContact.ZONE,
                List.of(new Report.Entry("business_date", "业务日期", date.toString()))));
    }

    Block.Table table(String id) {
        return tables().filter(table -> table.id().equals(id)).findFirst().orElseThrow();
    }

    Stream<Block.Table> tables() {
        return report.sheets().stream().flatMap(sheet -> Block.tablesIn(sheet.blocks()).stream());
    }

    /** A column of a table without the total. */
    List<Value> column(String table, String column) {
        Block.Table found = table(table);
        int rows = found.rows().size() - (found.totals() ? 1 : 0);
        return found.rows().subList(0, rows).stream()
                .map(row -> row.get(found.indexOf(column)))
                .toList();
    }

    /** The sum of a column, absent values left out. */
    double sum(String table, String column) {
        return column(table, column).stream()
                .mapToDouble(value -> value instanceof Value.Amount amount ? amount.value() : 0)
                .sum();
    }

    /** What stands under a column in the total row. */
    Value total(String table, String column) {
        Block.Table found = table(table);
        if (!found.totals()) {
            throw new IllegalArgumentException("table " + table + " has no total");
        }
        return found.rows().get(found.rows().size() - 1).get(found.indexOf(column));
    }

    /** What stands under a column in the row that begins with a name. */
    Value cell(String table, String name, String column) {
        Block.Table found = table(table);
        return found.rows().stream()
                .filter(row -> text(row.get(0)).equals(name))
                .findFirst()
                .orElseThrow()
                .get(found.indexOf(column));
    }

    Block.KeyFigure keyFigure(String key) {
        return report.sheets().stream()
                .flatMap(sheet -> sheet.blocks().stream())
                .filter(Block.KeyFigures.class::isInstance)
                .flatMap(block -> ((Block.KeyFigures) block).figures().stream())
                .filter(figure -> figure.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** Every text in any cell. */
    List<String> texts() {
        return tables().flatMap(table -> table.rows().stream())
                .flatMap(List::stream)
                .map(PrintedReport::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    List<String> texts(String table, String column) {
        return column(table, column).stream().map(PrintedReport::text).toList();
    }

    static String text(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        return value instanceof Value.Link link ? link.text() : "";
    }
}
