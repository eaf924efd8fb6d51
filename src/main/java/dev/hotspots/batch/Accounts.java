package dev.hotspots.batch;

import dev.hotspots.intake.Assembled;
import dev.hotspots.report.WholeFile;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The numbers that partitions leave behind for the steps after them, as small JSON files beside their output. */
final class Accounts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Accounts() {}

    /**
     * What became of a slice's rows; the rejects themselves are in its spill.
     *
     * @param spilled rows that went on to the analysis
     * @param dropped rows that the profile does not take, by its reason
     */
    record SliceAccount(long spilled, Map<String, Long> dropped, long rejected) {

        long read() {
            return spilled
                    + dropped.values().stream().mapToLong(Long::longValue).sum()
                    + rejected;
        }
    }

    /** What became of a bucket's rows, by file, and how many contacts they made. */
    record PartAccount(Map<String, Assembled.Tally> rowsByFile, long contacts) {}

    static <T> T read(Path file, Class<T> type) {
        return JSON.readValue(file.toFile(), type);
    }

    static void write(Path file, Object account) {
        WholeFile.write(file, out -> out.write(JSON.writeValueAsBytes(account)));
    }
}
