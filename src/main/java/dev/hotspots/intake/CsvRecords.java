package dev.hotspots.intake;

import dev.hotspots.conversation.Origin;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The records of a CSV slice; blank lines are none. */
final class CsvRecords {

    private final Slice slice;
    private final RowSink sink;
    private final RowReader rows;
    private final CsvFields fields;
    private final Charset charset;
    private final List<Optional<Field>> columns;

    CsvRecords(Slice slice, ZoneId zone, RowSink sink) {
        this.slice = slice;
        this.sink = sink;
        this.rows = new RowReader(zone);
        this.fields = new CsvFields(slice.separator());
        this.charset = Encoding.valueOf(slice.encoding()).charset();
        this.columns = slice.columns().stream().map(Field::of).toList();
    }

    long read(byte[] bytes) {
        RecordFramer framer = framer(bytes, bytes.length);
        long line = slice.firstLine();
        long read = 0;
        int position = 0;
        while (position < bytes.length) {
            Frame frame = framer.at(position);
            if (!isBlank(bytes, frame)) {
                read++;
                record(bytes, frame, line);
            }
            line += frame.lines();
            position = frame.next();
        }
        return read;
    }

    /** A framer that believes a record over several lines when it has the header's number of fields and a known speaker. */
    RecordFramer framer(byte[] bytes, int limit) {
        return new RecordFramer(bytes, limit, slice.separator(), frame -> isPlausible(bytes, frame));
    }

    static boolean isBlank(byte[] bytes, Frame frame) {
        for (int i = frame.begin(); i < frame.end(); i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    private boolean isPlausible(byte[] bytes, Frame frame) {
        Optional<String> record = Text.decode(bytes, frame.begin(), frame.end(), charset);
        if (record.isEmpty()) {
            return false;
        }
        List<String> values = fields.of(record.get(), frame.damage());
        int speaker = columns.indexOf(Optional.of(Field.SPEAKER));
        return values.size() == columns.size()
                && Speakers.of(values.get(speaker)).isPresent();
    }

    private void record(byte[] bytes, Frame frame, long line) {
        Optional<String> decoded = Text.decode(bytes, frame.begin(), frame.end(), charset);
        String record = decoded.orElseGet(() -> new String(bytes, frame.begin(), frame.end() - frame.begin(), charset));
        if (decoded.isEmpty()) {
            reject(frame, line, "", "not valid " + charset.name(), record);
        } else if (frame.damage().isFatal()) {
            reject(frame, line, "", frame.damage().reason(), record);
        } else {
            values(frame, line, record);
        }
    }

    private void values(Frame frame, long line, String record) {
        List<String> values = fields.of(record, frame.damage());
        if (values.size() != columns.size()) {
            reject(frame, line, "", "found " + values.size() + " fields, expected " + columns.size(), record);
            return;
        }
        Map<Field, String> named = new EnumMap<>(Field.class);
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            columns.get(i).ifPresent(field -> named.put(field, value));
        }
        try {
            sink.accepted(rows.row(named, new Origin(slice.file().name(), line)));
        } catch (RowReader.RowException e) {
            reject(frame, line, e.column(), e.reason(), record);
        }
    }

    private void reject(Frame frame, long line, String column, String reason, String record) {
        sink.rejected(Reject.of(slice.file().name(), line, line + frame.lines() - 1, column, reason, record));
    }
}
