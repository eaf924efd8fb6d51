package dev.hotspots.report.excel;

import dev.hotspots.report.Block;
import dev.hotspots.report.Format;
import dev.hotspots.report.Sheet;
import dev.hotspots.report.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * The widths of a sheet's columns, in characters, shared by all tables that stand on it. At least {@link #BODY} in
 * all, so that titles, cards and charts have room beside narrow tables too.
 */
record Widths(List<Integer> columns) {

    /** What fills a landscape A4 page at nine tenths of the full size. */
    static final int BODY = 168;

    private static final int SPARE = 7;
    /** For the indent and the lines at both sides. */
    private static final int PADDING = 3;

    private static final int LONGEST = 120;

    /** A text column above numbers of another table wraps rather than pulls them apart. */
    private static final int TEXT_ABOVE_NUMBERS = 28;

    Widths {
        columns = List.copyOf(columns);
    }

    static Widths of(Sheet sheet) {
        List<Block.Table> tables = Block.tablesIn(sheet.blocks());
        List<Integer> columns = new ArrayList<>();
        int count =
                tables.stream().mapToInt(table -> table.columns().size()).max().orElse(0);
        for (int i = 0; i < count; i++) {
            columns.add(shared(tables, i));
        }
        int total = columns.stream().mapToInt(Integer::intValue).sum();
        for (; total < BODY; total += SPARE) {
            columns.add(Math.min(SPARE, BODY - total));
        }
        return new Widths(columns);
    }

    int last() {
        return columns.size() - 1;
    }

    /** The last column that a page-wide text or chart reaches into; wide tables go on behind it. */
    int lastOfBody() {
        int total = 0;
        for (int i = 0; i < columns.size(); i++) {
            total += columns.get(i);
            if (total >= BODY) {
                return i;
            }
        }
        return last();
    }

    /** The width of neighbouring columns together, both ends included. */
    int between(int first, int last) {
        return columns.subList(first, last + 1).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static int shared(List<Block.Table> tables, int column) {
        int texts = 0;
        int numbers = 0;
        for (Block.Table table : tables) {
            if (column < table.columns().size()) {
                boolean text = table.columns().get(column).format() == Format.TEXT;
                texts = text ? Math.max(texts, wanted(table, column)) : texts;
                numbers = text ? numbers : Math.max(numbers, wanted(table, column));
            }
        }
        return numbers == 0 ? texts : Math.max(numbers, Math.min(texts, TEXT_ABOVE_NUMBERS));
    }

    /** What the column asks for, but never too narrow for its numbers, which would print as ####. */
    private static int wanted(Block.Table table, int index) {
        Block.Column column = table.columns().get(index);
        double least = 0;
        double most = 0;
        for (List<Value> row : table.rows()) {
            if (row.get(index) instanceof Value.Amount amount) {
                least = Math.min(least, amount.value());
                most = Math.max(most, amount.value());
            }
        }
        int printed = column.format() == Format.TEXT
                ? 4
                : Math.max(
                        NumberFormats.printedWidth(column.format(), least),
                        NumberFormats.printedWidth(column.format(), most));
        return Math.min(LONGEST, Math.max(column.width(), printed) + PADDING);
    }

    /** The column that a distance from the left edge falls into, and how much of it lies before. */
    Point at(int characters) {
        int left = characters;
        for (int i = 0; i < last(); i++) {
            if (left < columns.get(i)) {
                return new Point(i, left);
            }
            left -= columns.get(i);
        }
        return new Point(last(), left);
    }

    /**
     * A place between the columns of a sheet.
     *
     * @param column counted from 0
     * @param inside characters from the column's left edge
     */
    record Point(int column, int inside) {}
}
