package dev.hotspots.report;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * The account of what a run read. A row is one message as exported. For every file
 * {@code read = accepted + duplicates + rejected}.
 */
public record Input(List<File> files, List<Rejected> rejects) {

    public Input {
        files = List.copyOf(files);
        rejects = List.copyOf(rejects);
    }

    /** One input file. */
    public record File(
            String name, String sha256, String encoding, long read, long accepted, long duplicates, long rejected) {
        public File {
            if (read != accepted + duplicates + rejected) {
                throw new IllegalArgumentException(name + ": read " + read + " rows, but accepted " + accepted
                        + ", duplicates " + duplicates + ", rejected " + rejected);
            }
        }
    }

    /** A row that was not taken; the excerpt is masked. */
    public record Rejected(String file, long firstLine, long lastLine, String column, String reason, String excerpt) {}

    long total(ToLongFunction<File> of) {
        return files.stream().mapToLong(of).sum();
    }
}
