package dev.hotspots.batch;

import dev.hotspots.report.WholeFile;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The numbers that partitions leave behind for the steps after them, as small JSON files beside their output. */
final class Accounts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Accounts() {}

    /** What became of a slice's rows; the rejects themselves are in its spill. */
    record SliceAccount(long accepted, long rejected) {

        long read() {
            return accepted + rejected;
        }
    }

    /** What became of a bucket's rows: those that are messages, by file, and the contacts. */
    record PartAccount(Map<String, Long> acceptedByFile, long contacts) {}

    static <T> T read(Path file, Class<T> type) {
        return JSON.readValue(file.toFile(), type);
    }

    static void write(Path file, Object account) {
        WholeFile.write(file, out -> out.write(JSON.writeValueAsBytes(account)));
    }
}
