package dev.hotspots.intake;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.time.ZoneId;

/** Reads a slice: every record becomes accepted rows or rejects. */
public final class SliceReader {

    private SliceReader() {}

    /**
     * Reads a slice from its first record to its last.
     *
     * @return rows read: as many as were accepted and rejected together
     * @throws UncheckedIOException when the file cannot be read
     */
    public static long read(Slice slice, ZoneId zone, RowSink sink) {
        byte[] bytes = bytes(slice);
        return slice.isJsonLines()
                ? new JsonLinesRecords(slice, zone, sink).read(bytes)
                : new CsvRecords(slice, zone, sink).read(bytes);
    }

    private static byte[] bytes(Slice slice) {
        byte[] bytes = new byte[Math.toIntExact(slice.to() - slice.from())];
        try (RandomAccessFile file = new RandomAccessFile(slice.file().path(), "r")) {
            file.seek(slice.from());
            file.readFully(bytes);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    slice.file().name() + ": changed or unreadable while being read, expected " + slice.to()
                            + " bytes or more",
                    e);
        }
    }
}
