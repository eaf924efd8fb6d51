package dev.hotspots.report.text;

import dev.hotspots.report.Block;
import dev.hotspots.report.Format;
import dev.hotspots.report.TextWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table in columns two blanks apart: texts to the left, numbers to the right; a Chinese character takes two places. */
final class TextTable {

    private static final String GAP = "  ";

    private final Block.Table table;
    private final List<List<String>> cells = new ArrayList<>();

    private TextTable(Block.Table table) {
        this.table = table;
        cells.add(table.columns().stream().map(Block.Column::heading).toList());
        table.rows()
                .forEach(row -> cells.add(IntStream.range(0, row.size())
                        .mapToObj(i ->
                                TextValues.of(row.get(i), table.columns().get(i).format()))
                        .toList()));
    }

    /** Headings, then a line for each row. */
    static List<String> lines(Block.Table table) {
        return new TextTable(table).lines();
    }

    private List<String> lines() {
        List<Integer> widths =
                IntStream.range(0, table.columns().size()).mapToObj(this::width).toList();
        return cells.stream().map(row -> line(row, widths)).toList();
    }

    private int width(int column) {
        return cells.stream()
                .mapToInt(row -> TextWidth.of(row.get(column)))
                .max()
                .orElse(0);
    }

    private String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String blanks = " ".repeat(widths.get(i) - TextWidth.of(row.get(i)));
            boolean left = table.columns().get(i).format() == Format.TEXT;
            line.append(i == 0 ? "" : GAP).append(left ? row.get(i) + blanks : blanks + row.get(i));
        }
        return line.toString().stripTrailing();
    }
}
