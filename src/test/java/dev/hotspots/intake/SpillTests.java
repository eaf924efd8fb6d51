package dev.hotspots.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hotspots.conversation.ContactDetails;
import dev.hotspots.conversation.Message;
import dev.hotspots.conversation.Origin;
import dev.hotspots.conversation.Speaker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpillTests {

    private static final int BUCKETS = 8;

    @TempDir
    Path directory;

    @Test
    void everyRowComesBackInItsBucketInTheOrderOfTheInput() throws IOException {
        List<TranscriptRow> first = rows("a.csv", 500);
        List<TranscriptRow> second = rows("b.csv", 500);
        List<Path> spills = List.of(spill("s1", first), spill("s2", second));
        List<TranscriptRow> input = new ArrayList<>(first);
        input.addAll(second);
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            int here = bucket;
            assertThat(SpillReader.rows(spills, bucket))
                    .toIterable()
                    .isNotEmpty()
                    .containsExactlyElementsOf(input.stream()
                            .filter(row -> Spill.bucketOf(row.contactId(), BUCKETS) == here)
                            .toList());
        }
    }

    @Test
    void textsOfAnyLengthSurvive() throws IOException {
        Message message = new Message(
                Speaker.SYSTEM,
                "",
                Instant.ofEpochSecond(-5, 17),
                "😡长\n".repeat(300_000),
                "",
                new Origin("a.csv", 1L << 40));
        TranscriptRow row = new TranscriptRow("K", message, ContactDetails.NONE, 7);
        Path spill = spill("s", List.of(row));
        assertThat(SpillReader.rows(List.of(spill), Spill.bucketOf("K", BUCKETS)))
                .toIterable()
                .containsExactly(row);
    }

    @Test
    void rejectsComeBackAsTheyWere() throws IOException {
        Reject reject = new Reject("a,b.csv", 3, 9, "", "a \"lone\" quote\nand, more", "\\ 'x' \"\"");
        try (SpillWriter writer = new SpillWriter(directory.resolve("s"), BUCKETS)) {
            writer.rejected(reject);
            writer.rejected(reject);
            writer.finish();
        }
        List<Reject> rejects = new ArrayList<>();
        SpillReader.rejects(List.of(directory.resolve("s")), rejects::add);
        assertThat(rejects).containsExactly(reject, reject);
    }

    @Test
    void theDirectoryAppearsWhenTheSliceIsWhole() throws IOException {
        Path spill = directory.resolve("s");
        try (SpillWriter writer = new SpillWriter(spill, BUCKETS)) {
            writer.accepted(rows("a.csv", 1).get(0));
        }
        assertThat(spill).doesNotExist();
        try (SpillWriter writer = new SpillWriter(spill, BUCKETS)) {
            writer.finish();
        }
        assertThat(directory).isDirectoryNotContaining("glob:**.tmp");
        assertThat(SpillReader.rows(List.of(spill), 0)).isExhausted();
    }

    @Test
    void aSecondAttemptReplacesTheFirst() throws IOException {
        spill("s", rows("a.csv", 100));
        Path spill = spill("s", List.of());
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            assertThat(SpillReader.rows(List.of(spill), bucket)).isExhausted();
        }
    }

    @Test
    void aBucketCutShortIsNoticed() throws IOException {
        TranscriptRow row = rows("a.csv", 1).get(0);
        int bucket = Spill.bucketOf(row.contactId(), BUCKETS);
        Path spill = spill("s", List.of(row, row));
        Path file = Spill.bucketFile(spill, bucket);
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {whole.length - 1, whole.length - 9, whole.length - 12}) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> SpillReader.rows(List.of(spill), bucket).forEachRemaining(read -> {}))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessage("java.io.IOException: %s: cut short after 2 rows", file);
        }
    }

    @Test
    void contactsSpreadEvenlyOverTheBuckets() {
        int[] counts = new int[64];
        IntStream.range(0, 64_000).forEach(i -> counts[Spill.bucketOf("K%08d".formatted(i), 64)]++);
        assertThat(IntStream.of(counts).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(800, 1200));
        assertThat(Spill.bucketOf("会话1", 64)).isEqualTo(Spill.bucketOf("会话1", 64));
    }

    private Path spill(String name, List<TranscriptRow> rows) throws IOException {
        Path spill = directory.resolve(name);
        try (SpillWriter writer = new SpillWriter(spill, BUCKETS)) {
            rows.forEach(writer::accepted);
            writer.finish();
        }
        return spill;
    }

    private static List<TranscriptRow> rows(String file, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new TranscriptRow(
                        "K" + i % 50,
                        new Message(
                                Spill.SPEAKERS.get(i % 4),
                                "小满",
                                i % 3 == 0 ? null : Instant.ofEpochSecond(i),
                                "第" + i + "句",
                                i % 2 == 0 ? "" : "m" + i,
                                new Origin(file, i + 2)),
                        i % 7 == 0
                                ? ContactDetails.NONE
                                : new ContactDetails(
                                        "C" + i % 50,
                                        "O",
                                        "",
                                        "tmall",
                                        "",
                                        "",
                                        "q",
                                        "5",
                                        "open",
                                        Instant.ofEpochSecond(i)),
                        0))
                .toList();
    }
}
