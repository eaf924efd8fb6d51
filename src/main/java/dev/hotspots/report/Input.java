package dev.hotspots.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * The account of what a run read. A row is one row as exported, whether it holds one message, a whole conversation in a cell, or
 * only details of a contact. For every file {@code read = accepted + duplicates + dropped + rejected}.
 */
public record Input(List<File> files, List<Rejected> rejects) {

    public Input {
        files = List.copyOf(files);
        rejects = List.copyOf(rejects);
    }

    /**
     * One input file.
     *
     * @param profile id of the mapping profile it was read with
     * @param notTaken rows that are no part of a conversation by what the profile says, by reason
     * @param messages that the accepted rows brought
     */
    public record File(
            String name,
            String sha256,
            String encoding,
            String form,
            String profile,
            long read,
            long accepted,
            long duplicates,
            Map<String, Long> notTaken,
            long rejected,
            long messages) {
        public File {
            notTaken = new TreeMap<>(notTaken);
            long dropped = notTaken.values().stream().mapToLong(Long::longValue).sum();
            if (read != accepted + duplicates + dropped + rejected) {
                throw new IllegalArgumentException(name + ": read " + read + " rows, but accepted " + accepted
                        + ", duplicates " + duplicates + ", dropped " + dropped + ", rejected " + rejected);
            }
        }

        /** Rows that are no part of a conversation by what the profile says. */
        long dropped() {
            return notTaken.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** A row that was not taken; the excerpt is masked. */
    public record Rejected(String file, long firstLine, long lastLine, String column, String reason, String excerpt) {}

    long total(ToLongFunction<File> of) {
        return files.stream().mapToLong(of).sum();
    }
}
