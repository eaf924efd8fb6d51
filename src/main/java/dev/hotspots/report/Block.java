package dev.hotspots.report;

import java.util.List;

/** A part of a sheet. */
public sealed interface Block {

    /** The tables among blocks, in their order. */
    static List<Table> tablesIn(List<Block> blocks) {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    /** The few figures a reader looks at first. */
    record KeyFigures(String id, String title, List<KeyFigure> figures) implements Block {
        public KeyFigures {
            figures = List.copyOf(figures);
        }
    }

    /**
     * One figure with its name and what it rests on.
     *
     * @param basis what the figure rests on, in a few words: denominator, sample size, interval
     */
    record KeyFigure(String key, String label, Format format, Value value, String basis) {}

    /**
     * Rows under headings.
     *
     * @param detail true for lists of contacts or rows, which the JSON report leaves out; their count is in it
     * @param totals true when the last row is the total of the others
     */
    record Table(
            String id,
            String title,
            List<Column> columns,
            List<List<Value>> rows,
            boolean totals,
            boolean detail,
            List<String> notes)
            implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            notes = List.copyOf(notes);
            for (List<Value> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "table " + id + ": row of " + row.size() + " values, expected " + columns.size());
                }
            }
        }

        /** The position of a column; a wrong key is a programming error. */
        public int indexOf(String column) {
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).key().equals(column)) {
                    return i;
                }
            }
            throw new IllegalArgumentException("table " + id + " has no column " + column);
        }
    }

    /**
     * A column: how it is named, printed and how wide it is.
     *
     * @param width in characters of the usual size; a Chinese character counts two
     * @param choices what a reader may fill in; empty for a column that is not filled in, or freely
     */
    record Column(String key, String heading, Format format, int width, List<String> choices) {
        public Column {
            choices = List.copyOf(choices);
        }

        /** A column without choices. */
        public Column(String key, String heading, Format format, int width) {
            this(key, heading, format, width, List.of());
        }
    }

    /**
     * A native chart over columns of a table of the same sheet. The table's total row is not drawn.
     *
     * @param categories key of the column that labels the points
     * @param series keys of the columns drawn; of a PARETO chart the second is the cumulative share, drawn as a line
     */
    record Chart(String title, Kind kind, String table, String categories, List<String> series) implements Block {

        /** How the points are drawn. */
        public enum Kind {
            BAR,
            COLUMN,
            STACKED_COLUMN,
            LINE,
            PARETO
        }

        public Chart {
            series = List.copyOf(series);
            if (series.isEmpty() || (kind == Kind.PARETO && series.size() != 2)) {
                throw new IllegalArgumentException("chart '" + title + "': " + series.size() + " series, expected "
                        + (kind == Kind.PARETO ? "2, amounts and cumulative share" : "at least 1"));
            }
        }
    }
}
