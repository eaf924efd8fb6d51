package dev.hotspots.intake;

import dev.hotspots.conversation.Origin;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;

/** The rows of one sheet; a row's line is its number on the sheet. */
final class SheetReading {

    private final InputFile file;
    private final Layout.Sheet layout;
    private final TableReading rows;
    private long read;

    SheetReading(InputFile file, Layout.Sheet layout, ZoneId zone) {
        this.file = file;
        this.layout = layout;
        this.rows = new TableReading(layout.header(), layout.profile(), zone);
    }

    long read(RowSink sink) throws IOException {
        new WorkbookSheets(file).read((index, name) -> (row, cells) -> {
            if (index != layout.sheet()) {
                return false;
            }
            if (row > layout.headerRow()) {
                read++;
                row(row, cells, sink);
            }
            return true;
        });
        return read;
    }

    private void row(int row, List<String> cells, RowSink sink) {
        String[] values = new String[Math.max(cells.size(), layout.header().width())];
        for (int i = 0; i < values.length; i++) {
            values[i] = i < cells.size() ? cells.get(i) : "";
        }
        try {
            rows.read(values, new Origin(file.name(), row), sink);
        } catch (BadRow bad) {
            sink.rejected(new Reject(
                    file.name(), row, row, bad.column(), bad.reason(), Excerpt.of(String.join(" | ", cells))));
        }
    }
}
