package dev.hotspots.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotspots.conversation.Contact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of rows: files, slices, spills, buckets, contacts. */
class IntakeAccountTests {

    private static final int FILES = 3;

    @TempDir
    Path directory;

    private record Outcome(List<Contact> contacts, long read, long accepted, long duplicates, long rejected) {}

    @Test
    void everyRowIsAcceptedDuplicateOrRejected() {
        for (long seed = 0; seed < 50; seed++) {
            Outcome outcome = outcome(files(new Random(seed)), 500, 3);
            assertThat(outcome.accepted() + outcome.duplicates() + outcome.rejected())
                    .as("seed %d", seed)
                    .isEqualTo(outcome.read());
            assertThat(outcome.accepted())
                    .isEqualTo(outcome.contacts().stream()
                            .mapToLong(contact -> contact.messages().size())
                            .sum());
        }
    }

    @Test
    void slicesAndBucketsMakeNoDifference() {
        for (long seed = 0; seed < 15; seed++) {
            List<InputFile> files = files(new Random(seed));
            Outcome whole = outcome(files, ReadExport.ONE_SLICE, 1);
            assertThat(outcome(files, 70, 7)).as("seed %d", seed).isEqualTo(whole);
            assertThat(outcome(files, 300, 2)).as("seed %d", seed).isEqualTo(whole);
        }
    }

    @Test
    void exportsGivenTwiceAddOnlyDuplicates() {
        for (long seed = 0; seed < 15; seed++) {
            List<InputFile> files = files(new Random(seed));
            List<InputFile> twice = new ArrayList<>(files);
            files.forEach(file -> twice.add(new InputFile(file.path(), "again/" + file.name())));
            Outcome once = outcome(files, 200, 3);
            Outcome again = outcome(twice, 200, 3);
            assertThat(again.accepted()).as("seed %d", seed).isEqualTo(once.accepted());
            assertThat(again.rejected()).as("seed %d", seed).isEqualTo(2 * once.rejected());
        }
    }

    @Test
    void theBucketOfAContactIsTheSameInEveryRelease() {
        assertThat(List.of("S-1", "S-2", "20261115-0001", "会话一", "x"))
                .extracting(id -> Spill.bucketOf(id, 64))
                .containsExactly(19, 29, 47, 47, 19);
    }

    private Outcome outcome(List<InputFile> files, long sliceBytes, int buckets) {
        List<Path> spills = new ArrayList<>();
        long read = 0;
        for (InputFile file : files) {
            Survey survey = Survey.of(file, ReadExport.PROFILES, sliceBytes);
            for (Slice slice : survey.slices()) {
                Path spill = directory.resolve("spill-" + spills.size());
                read += spill(survey, slice, spill, buckets);
                spills.add(spill);
            }
        }
        List<Reject> rejects = new ArrayList<>();
        SpillReader.rejects(spills, rejects::add);
        List<Contact> contacts = new ArrayList<>();
        long accepted = 0;
        long duplicates = 0;
        for (int bucket = 0; bucket < buckets; bucket++) {
            Assembled assembled = assembled(spills, bucket);
            contacts.addAll(assembled.contacts());
            accepted += assembled.total().accepted();
            duplicates += assembled.total().duplicates();
        }
        contacts.sort(Comparator.comparing(Contact::id));
        return new Outcome(contacts, read, accepted, duplicates, rejects.size());
    }

    private static long spill(Survey survey, Slice slice, Path spill, int buckets) {
        try (SpillWriter writer = new SpillWriter(spill, buckets)) {
            long read = SliceReader.read(slice, survey.layout(), ReadExport.SHANGHAI, writer);
            writer.finish();
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Assembled assembled(List<Path> spills, int bucket) {
        try (SpillReader rows = SpillReader.rows(spills, bucket)) {
            return ContactAssembly.contacts(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<InputFile> files(Random random) {
        List<InputFile> files = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            files.add(
                    random.nextInt(3) == 0
                            ? ReadExport.file(directory, i + ".jsonl", jsonLines(random))
                            : ReadExport.file(directory, i + ".csv", csv(random)));
        }
        return files;
    }

    private static String csv(Random random) {
        StringBuilder csv = new StringBuilder("contact_id,sent_at,speaker,text,message_id,rating\n");
        for (int i = random.nextInt(40); i >= 0; i--) {
            csv.append("S-").append(random.nextInt(9)).append(',').append(time(random));
            csv.append(random.nextInt(9) == 0 ? ",主播," : ",客户,")
                    .append(text(random))
                    .append(',');
            csv.append(random.nextInt(3) == 0 ? "M-" + random.nextInt(30) : "").append(",");
            csv.append(random.nextInt(3) == 0 ? random.nextInt(5) + 1 : "").append('\n');
        }
        return csv.toString();
    }

    private static String time(Random random) {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> "";
            case 3 -> "2026-02-30 10:00";
            default -> "2026-11-15 10:0" + random.nextInt(10);
        };
    }

    private static String text(Random random) {
        List<String> texts = List.of("在吗", "漏水", "\"漏水,\n退货\"", "\"好\"\"的\"\"\"", "\"没关上", "15\"屏", "");
        return texts.get(random.nextInt(texts.size()));
    }

    private static String jsonLines(Random random) {
        StringBuilder lines = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            lines.append("{\"id\":\"S-").append(random.nextInt(9)).append("\",\"messages\":[");
            lines.append("[\"客户\",\"在吗\"],[\"客服\",\"在\"],[\"客户\",\"在吗\"]");
            lines.append(random.nextInt(4) == 0 ? ",[\"主播\",\"买它\"]" : "");
            lines.append(random.nextInt(6) == 0 ? "\n" : "]}\n");
        }
        return lines.toString();
    }
}
