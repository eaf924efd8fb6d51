package dev.hotspots.batch;

import dev.hotspots.intake.Reject;
import dev.hotspots.intake.Spill;
import dev.hotspots.report.WholeFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The numbers that partitions leave behind for the steps after them, as small JSON files beside their output. */
final class Accounts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Accounts() {}

    /** What became of a slice's rows. */
    record SliceAccount(long accepted, List<Reject> rejects) {

        static SliceAccount of(Spill spill) {
            return new SliceAccount(spill.accepted(), spill.rejects());
        }

        long read() {
            return accepted + rejects.size();
        }
    }

    /** What became of a bucket's rows: those that are messages, by file, and the contacts. */
    record PartAccount(Map<String, Long> acceptedByFile, long contacts) {}

    static Path ofSlice(Path directory) {
        return directory.resolve("account.json");
    }

    static <T> T read(Path file, Class<T> type) {
        return JSON.readValue(file.toFile(), type);
    }

    static void write(Path file, Object account) {
        WholeFile.write(file, out -> out.write(JSON.writeValueAsBytes(account)));
    }
}
