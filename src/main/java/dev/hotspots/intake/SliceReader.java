package dev.hotspots.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import tools.jackson.databind.JsonNode;

/** Reads the rows of slices. */
public final class SliceReader {

    private SliceReader() {}

    /**
     * Gives every row of the slice to the sink, in the order of the file.
     *
     * @param zone of times that are exported without offset
     * @return rows read: exactly as many as the sink got
     * @throws UncheckedIOException when the file cannot be read, or has become shorter since it was surveyed
     */
    public static long read(Slice slice, Layout layout, ZoneId zone, RowSink sink) {
        return read(slice, layout, zone, sink, Limits.USUAL);
    }

    static long read(Slice slice, Layout layout, ZoneId zone, RowSink sink, Limits limits) {
        try {
            if (layout instanceof Layout.Sheet sheet) {
                return new SheetReading(slice.file(), sheet, zone).read(sink);
            }
            if (layout instanceof Layout.JsonDocuments json) {
                return documents(slice, json, zone, sink);
            }
            if (layout instanceof Layout.Log log) {
                try (InputStream in = slice.file().open()) {
                    return new LogLines(slice.file(), log, zone).read(in, sink);
                }
            }
            return framed(slice, (Layout.Text) layout, zone, sink, limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long documents(Slice slice, Layout.JsonDocuments layout, ZoneId zone, RowSink sink)
            throws IOException {
        JsonRows rows = new JsonRows(slice.file().name(), layout.profile(), zone);
        long[] read = new long[1];
        try (InputStream in = slice.file().open()) {
            new JsonDocuments(slice.file(), layout.encoding()).read(in, layout.profile(), (document, from, to) -> {
                read[0] += document(rows, slice.file(), document, from, to, sink);
                return true;
            });
        }
        return read[0];
    }

    private static long document(
            JsonRows rows, InputFile file, JsonNode document, long firstLine, long lastLine, RowSink sink) {
        try {
            return rows.read(document, firstLine, lastLine, 0, sink);
        } catch (BadRow bad) {
            String excerpt = Excerpt.of(document.toString());
            sink.rejected(new Reject(file.name(), firstLine, lastLine, bad.column(), bad.reason(), excerpt));
            return 1;
        }
    }

    private static long framed(Slice slice, Layout.Text layout, ZoneId zone, RowSink sink, Limits limits)
            throws IOException {
        try (InputStream in = slice.file().open();
                Framer framer = Framing.of(layout, limits)
                        .framer(layout.encoding().text(in, slice.fromByte()), slice.fromByte(), slice.firstLine())) {
            FrameReading reading = FrameReading.of(slice.file(), layout, zone);
            long rows = 0;
            while (framer.position() < slice.toByte()) {
                Frame frame = framer.next();
                if (frame == null) {
                    throw new IOException("%s: ends at byte %d, expected %d; it changed while it was read"
                            .formatted(slice.file().name(), framer.position(), slice.toByte()));
                }
                rows += reading.read(frame, sink);
            }
            return rows;
        }
    }
}
