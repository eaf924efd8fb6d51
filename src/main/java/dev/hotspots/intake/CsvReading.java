package dev.hotspots.intake;

import dev.hotspots.conversation.Origin;
import java.util.Arrays;

/** A record of CSV is one row. */
final class CsvReading implements FrameReading {

    private final String file;
    private final Layout.Csv layout;
    private final CsvFields fields;
    private final RowReading rows;

    CsvReading(String file, Layout.Csv layout, RowReading rows) {
        this.file = file;
        this.layout = layout;
        this.fields = new CsvFields(layout);
        this.rows = rows;
    }

    @Override
    public long read(Frame frame, RowSink sink) {
        String record = frame.text(layout.encoding().charset());
        TranscriptRow row;
        try {
            row = row(frame, record);
        } catch (BadRow bad) {
            sink.rejected(FrameReading.reject(file, frame, bad, record));
            return 1;
        }
        sink.accepted(row);
        return 1;
    }

    private TranscriptRow row(Frame frame, String record) throws BadRow {
        if (frame.isDamaged()) {
            throw new BadRow("", frame.fault());
        }
        String[] values = fields.of(record);
        FrameReading.refuseMalformed(frame, record, layout.encoding(), columnWithReplacement(values, record));
        if (values.length != layout.header().width()) {
            throw new BadRow(
                    "",
                    "%d fields, expected %d"
                            .formatted(values.length, layout.header().width()));
        }
        if (frame.lastLine() > frame.firstLine()
                && record.lines().skip(1).filter(fields::lookLikeRow).count() > 1) {
            throw new BadRow(
                    "", "several lines inside a quoted field look like rows; a quote may be missing or too many");
        }
        return rows.row(column -> fields.of(column, values), new Origin(file, frame.firstLine()), 0);
    }

    private String columnWithReplacement(String[] values, String record) {
        if (record.indexOf('\uFFFD') < 0) {
            return "";
        }
        int position = Arrays.stream(values)
                .map(value -> value.indexOf('\uFFFD') >= 0)
                .toList()
                .indexOf(true);
        return fields.columnAt(position);
    }
}
