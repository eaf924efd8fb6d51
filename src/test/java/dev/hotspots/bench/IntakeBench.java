package dev.hotspots.bench;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import dev.hotspots.intake.InputFile;
import dev.hotspots.intake.Slice;
import dev.hotspots.intake.SliceReader;
import dev.hotspots.intake.SpillWriter;
import dev.hotspots.intake.Survey;
import dev.hotspots.profile.ProfileLoader;
import dev.hotspots.profile.Profiles;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What intake of one large file costs, survey and spill included, on two threads, beside one thread of bare opencsv over the same file in
 * the same run. Arguments: how many rows, and the turns.
 */
public final class IntakeBench {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final long SLICE_BYTES = 16 << 20;
    private static final int BUCKETS = 16;

    private final Profiles profiles = ProfileLoader.shipped();
    private final Path directory;
    private final Path file;

    private IntakeBench(Path directory, int rows) throws IOException {
        this.directory = directory;
        this.file = directory.resolve("bench.csv");
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("contact_id,sent_at,speaker,speaker_id,text,message_id,customer_id,order_id,channel\n");
            for (int i = 0; i < rows; i++) {
                int contact = i % Math.max(1, rows / 10);
                out.write("K%08d,2026-11-%02d %02d:%02d:%02d,%s,示例%d,\"第%d句,壶漏水了怎么办\",M%09d,C%07d,O%010d,tmall\n"
                        .formatted(
                                contact,
                                1 + i % 28,
                                i % 24,
                                i % 60,
                                i % 60,
                                i % 2 == 0 ? "客户" : "客服",
                                i % 7,
                                i,
                                i,
                                contact,
                                contact));
            }
        }
    }

    /** Measures and prints. */
    public static void main(String[] arguments) throws IOException {
        int rows = Integer.parseInt(arguments[0]);
        Path directory = Files.createTempDirectory("hotspots-bench-");
        try {
            new IntakeBench(directory, rows).run(rows, Integer.parseInt(arguments[1]));
        } finally {
            delete(directory);
        }
    }

    private void run(int rows, int turns) throws IOException {
        double megabytes = Files.size(file) / 1e6;
        double[] bare = new double[turns];
        double[] intake = new double[turns];
        // The first turn warms up.
        for (int turn = -1; turn < turns; turn++) {
            double bareSeconds = seconds(this::bare, rows);
            double intakeSeconds = seconds(this::intake, rows);
            if (turn >= 0) {
                bare[turn] = bareSeconds;
                intake[turn] = intakeSeconds;
            }
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf("%,d rows, %.0f MB, every contact interleaved; medians of %d turns%n", rows, megabytes, turns);
        print(out, "bare opencsv, one thread", median(bare), rows, megabytes);
        print(out, "intake with survey and spill, two threads", median(intake), rows, megabytes);
        out.printf("intake / bare opencsv: %.2f%n", median(intake) / median(bare));
    }

    private static void print(PrintStream out, String name, double seconds, int rows, double megabytes) {
        out.printf("%-44s %7.2f s %,12.0f rows/s %8.1f MB/s%n", name, seconds, rows / seconds, megabytes / seconds);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private interface Work {
        long rows() throws IOException;
    }

    private static double seconds(Work work, int rows) throws IOException {
        long start = System.nanoTime();
        long read = work.rows();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (read != rows) {
            throw new IllegalStateException("read " + read + " rows, expected " + rows);
        }
        return seconds;
    }

    private long bare() throws IOException {
        try (CSVReader csv = new CSVReaderBuilder(Files.newBufferedReader(file))
                .withCSVParser(new RFC4180ParserBuilder().build())
                .withSkipLines(1)
                .build()) {
            long rows = 0;
            while (csv.readNext() != null) {
                rows++;
            }
            return rows;
        } catch (CsvValidationException e) {
            throw new IOException(e);
        }
    }

    private long intake() {
        Survey survey = Survey.of(new InputFile(file, "bench.csv"), profiles, SLICE_BYTES);
        return IntStream.range(0, 2)
                .parallel()
                .mapToLong(thread -> survey.slices().stream()
                        .filter(slice -> slice.index() % 2 == thread)
                        .mapToLong(slice -> spill(slice, survey))
                        .sum())
                .sum();
    }

    private long spill(Slice slice, Survey survey) {
        try (SpillWriter spill = new SpillWriter(directory.resolve("slice-" + slice.index()), BUCKETS)) {
            long rows = SliceReader.read(slice, survey.layout(), ZONE, spill);
            spill.finish();
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> walk = Files.walk(directory)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
