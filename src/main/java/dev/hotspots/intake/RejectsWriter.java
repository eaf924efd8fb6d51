package dev.hotspots.intake;

import com.opencsv.CSVWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes rejects as CSV after RFC 4180, in UTF-8, a header line first. */
final class RejectsWriter implements Closeable {

    static final String[] HEADER = {"file", "first_line", "last_line", "column", "reason", "excerpt"};

    private final CSVWriter csv;
    private boolean closed;

    RejectsWriter(Path path) throws IOException {
        // The quote as its own escape character is what RFC 4180 means.
        csv = new CSVWriter(Files.newBufferedWriter(path), ',', '"', '"', "\r\n");
        csv.writeNext(HEADER, false);
    }

    void write(Reject reject) {
        csv.writeNext(
                new String[] {
                    reject.file(),
                    Long.toString(reject.firstLine()),
                    Long.toString(reject.lastLine()),
                    reject.column(),
                    reject.reason(),
                    reject.excerpt()
                },
                false);
    }

    /** A second time does nothing. */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        csv.flush();
        IOException failure = csv.getException();
        csv.close();
        if (failure != null) {
            throw failure;
        }
    }
}
