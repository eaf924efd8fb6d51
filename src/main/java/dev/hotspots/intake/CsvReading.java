package dev.hotspots.intake;

import dev.hotspots.conversation.Origin;
import java.time.ZoneId;
import java.util.Arrays;

/** A record of CSV is one row. */
final class CsvReading implements FrameReading {

    private final String file;
    private final Layout.Csv layout;
    private final CsvFields fields;
    private final TableReading rows;

    CsvReading(String file, Layout.Csv layout, ZoneId zone) {
        this.file = file;
        this.layout = layout;
        this.fields = new CsvFields(layout);
        this.rows = new TableReading(layout.header(), layout.profile(), zone);
    }

    @Override
    public long read(Frame frame, RowSink sink) {
        String record = frame.text(layout.encoding().charset());
        try {
            rows.read(values(frame, record), new Origin(file, frame.firstLine()), sink);
        } catch (BadRow bad) {
            sink.rejected(FrameReading.reject(file, frame, bad, record));
        }
        return 1;
    }

    private String[] values(Frame frame, String record) throws BadRow {
        if (frame.isDamaged()) {
            throw new BadRow("", frame.fault());
        }
        String[] values = fields.of(record);
        FrameReading.refuseMalformed(frame, record, layout.encoding(), columnWithReplacement(values, record));
        if (frame.lastLine() > frame.firstLine()
                && values.length == layout.header().width()
                && record.lines().skip(1).filter(fields::lookLikeRow).count() > 1) {
            throw new BadRow(
                    "", "several lines inside a quoted field look like rows; a quote may be missing or too many");
        }
        return values;
    }

    private String columnWithReplacement(String[] values, String record) {
        if (record.indexOf('\uFFFD') < 0) {
            return "";
        }
        int position = Arrays.stream(values)
                .map(value -> value.indexOf('\uFFFD') >= 0)
                .toList()
                .indexOf(true);
        return layout.header().columnAt(position, layout.profile());
    }
}
