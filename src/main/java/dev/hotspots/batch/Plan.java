package dev.hotspots.batch;

import dev.hotspots.facts.Run;
import dev.hotspots.intake.Layout;
import dev.hotspots.intake.Slice;
import dev.hotspots.intake.Survey;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a run does, settled before it starts: the same plan gives the same facts. It is derived from the inputs' contents alone,
 * so that a restarted run has the partitions of the first.
 *
 * @param fingerprint digest of the names and contents of all input files and of every setting that bears on the facts
 * @param tolerance how many rows may be rejected
 */
public record Plan(
        LocalDate date,
        Instant asOf,
        ZoneId zone,
        String fingerprint,
        String catalogVersion,
        String programVersion,
        Tolerance tolerance,
        List<Survey> files,
        int buckets,
        Path work) {

    private static final long BUCKET_BYTES = 8L << 20;
    private static final int MOST_BUCKETS = 256;

    public Plan {
        files = List.copyOf(files);
    }

    /** Buckets for so much input: a bucket is held in memory whole. */
    static int bucketsFor(List<Survey> files) {
        long bytes = files.stream().mapToLong(Survey::bytes).sum();
        return (int) Math.max(2, Math.min(MOST_BUCKETS, bytes / BUCKET_BYTES));
    }

    /** A slice and how its file is written. */
    record PlannedSlice(Slice slice, Layout layout) {}

    List<PlannedSlice> slices() {
        return files.stream()
                .flatMap(file -> file.slices().stream().map(slice -> new PlannedSlice(slice, file.layout())))
                .toList();
    }

    Path spill(int slice) {
        return work.resolve("slice-" + slice);
    }

    Path sliceAccount(int slice) {
        return work.resolve("slice-" + slice + ".json");
    }

    List<Path> spills() {
        return IntStream.range(0, slices().size()).mapToObj(this::spill).toList();
    }

    Path part(int bucket) {
        return work.resolve("part-" + bucket + ".parquet");
    }

    List<Path> parts() {
        return IntStream.range(0, buckets).mapToObj(this::part).toList();
    }

    Path partAccount(int bucket) {
        return work.resolve("part-" + bucket + ".json");
    }

    Path input() {
        return work.resolve("input.json");
    }

    Run run() {
        return new Run(date, zone, catalogVersion, programVersion);
    }

    /** Stored inside the published facts, and asked for to see whether a date is complete and unchanged. */
    public Map<String, String> notes() {
        Map<String, String> notes = new HashMap<>();
        notes.put("fingerprint", fingerprint);
        notes.put("catalog", catalogVersion);
        notes.put("program", programVersion);
        notes.put("as_of", asOf.toString());
        return Map.copyOf(notes);
    }
}
