package dev.hotspots.intake;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads what was spilled. */
public final class SpillFiles {

    private SpillFiles() {}

    /** The rows of one bucket of several spills, in the order of the spills and within each in input order. */
    public static List<TranscriptRow> rows(List<Path> files) {
        List<TranscriptRow> rows = new ArrayList<>();
        for (Path file : files) {
            try (DataInputStream in =
                    new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
                while (hasMore(in)) {
                    rows.add(SpilledRow.read(in));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("spill " + file + " cannot be read", e);
            }
        }
        return rows;
    }

    private static boolean hasMore(DataInputStream in) throws IOException {
        in.mark(1);
        boolean more = in.read() >= 0;
        in.reset();
        return more;
    }
}
