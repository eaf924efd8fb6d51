package dev.hotspots.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** What cannot be used is refused with one clear message, the right exit code, and nothing published. */
class RefusalTests {

    private static final String HEADER = "contact_id,sent_at,speaker,speaker_id,text\n";

    @TempDir
    private Path directory = Path.of("unset by JUnit");

    private Program nightly(Path input) {
        return Program.run(
                "nightly",
                "--home",
                directory.resolve("home").toString(),
                "--date",
                "2026-11-15",
                "--input",
                input.toString());
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content, StandardCharsets.UTF_8);
    }

    private void assertNothingPublished() {
        assertThat(directory.resolve("home/facts")).doesNotExist();
        assertThat(directory.resolve("home/reports")).doesNotExist();
    }

    @Test
    void wrongHeaderNamesWhatIsMissing() throws IOException {
        Program program = nightly(file("orders.csv", "contact_id,sent_at,who,words\nA,2026-11-15 10:00:00,x,y\n"));

        assertThat(program.exitCode()).isEqualTo(3);
        assertThat(program.err().strip())
                .isEqualTo("orders.csv, line 1: columns 'speaker', 'text' are missing; found: contact_id, sent_at, who,"
                        + " words; expected at least contact_id, speaker, text");
        assertNothingPublished();
    }

    @Test
    void emptyFileIsRefused() throws IOException {
        Program program = nightly(file("empty.csv", ""));

        assertThat(program.exitCode()).isEqualTo(3);
        assertThat(program.err().strip()).isEqualTo("empty.csv: empty, expected a header line or JSON");
        assertNothingPublished();
    }

    @Test
    void missingDirectoryIsRefused() {
        Path missing = directory.resolve("nowhere");

        Program program = nightly(missing);

        assertThat(program.exitCode()).isEqualTo(3);
        assertThat(program.err().strip()).isEqualTo(missing + ": not found, expected a file or a directory");
        assertNothingPublished();
    }

    @Test
    void binaryFileIsRefused() throws IOException {
        byte[] photo = new byte[4096];
        new Random(1).nextBytes(photo);
        Path file = Files.write(directory.resolve("photo.csv"), photo);

        Program program = nightly(file);

        assertThat(program.exitCode()).isEqualTo(3);
        assertThat(program.err().strip())
                .startsWith("photo.csv: a binary file, or UTF-16 without byte order mark (")
                .endsWith("), expected CSV, XLSX, JSON or a log");
        assertNothingPublished();
    }

    @Test
    void tooManyRejectsAreRefusedWithTheFirstOfThem() throws IOException {
        Program program = nightly(
                file("live.csv", HEADER + "A,2026-11-15 10:00:00,主播,z,今晚八点见\nA,2026-11-15 10:00:05,customer,c,几点\n"));

        assertThat(program.exitCode()).isEqualTo(3);
        assertThat(program.out()).isEqualTo("""
                        2026-11-15: 输入被拒,未发布任何内容
                        too many rejects: 1 of 2 rows (50.0%), expected at most 5.0%
                          live.csv, line 2: unknown speaker '主播', expected customer, agent, bot or system
                        """);
        assertNothingPublished();
    }

    @Test
    void refusedInputCanBeMendedAndRunAgain() throws IOException {
        nightly(file("live.csv", HEADER + "A,2026-11-15 10:00:00,主播,z,今晚八点见\n"));

        Program mended = nightly(file("live.csv", HEADER + "A,2026-11-15 10:00:00,customer,z,壶漏水了怎么办\n"));

        assertThat(mended.exitCode()).isZero();
        assertThat(mended.out()).contains("会话: 1  ");
    }

    @Test
    void refusedRunLeavesWhatIsPublished() throws IOException {
        nightly(file("good.csv", HEADER + "A,2026-11-15 10:00:00,customer,z,壶漏水了怎么办\n"));
        Path report = directory.resolve("home/reports/nightly/2026-11-15.report.json");
        String before = Files.readString(report);

        Program refused = nightly(file("bad.csv", HEADER + "A,2026-11-15 10:00:00,主播,z,今晚八点见\n"));

        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(Files.readString(report)).isEqualTo(before);
        assertThat(directory.resolve("home/state/work")).isEmptyDirectory();
    }

    @Test
    void resumedRunPublishesItsOwnInput() throws IOException {
        Path one = file("one.csv", HEADER + "A,2026-11-15 10:00:00,customer,z,壶漏水了怎么办\n");
        Path two = file(
                "two.csv", HEADER + "A,2026-11-15 10:00:00,customer,z,壶漏水了\nB,2026-11-15 11:00:00,customer,y,盖子也裂了\n");
        Path workbook = directory.resolve("home/reports/nightly/2026-11-15.xlsx");
        Files.createDirectories(workbook.resolve("in the way"));
        Program blocked = nightly(one);
        Files.delete(workbook.resolve("in the way"));
        Files.delete(workbook);
        nightly(two);

        Program resumed = nightly(one);

        assertThat(blocked.exitCode()).isEqualTo(4);
        assertThat(blocked.out()).startsWith("2026-11-15: 在 report 步骤失败: ");
        assertThat(resumed.exitCode()).isZero();
        assertThat(resumed.out()).contains("会话: 1  (读入 1 行");
    }

    @Test
    void runWhoseWorkIsGoneBeginsAnew() throws IOException {
        Path input = file("one.csv", HEADER + "A,2026-11-15 10:00:00,customer,z,壶漏水了怎么办\n");
        Path workbook = directory.resolve("home/reports/nightly/2026-11-15.xlsx");
        Files.createDirectories(workbook.resolve("in the way"));
        nightly(input);
        Files.delete(workbook.resolve("in the way"));
        Files.delete(workbook);
        FileSystemUtils.deleteRecursively(directory.resolve("home/state/work"));

        assertThat(nightly(input).exitCode()).isZero();
    }

    @Test
    void shareThatIsNoNumberIsBadUsage() {
        assertThat(Program.run("nightly", "--max-rejects", "NaN").exitCode()).isEqualTo(2);
    }

    @Test
    void catalogMistakesAreListedTogether() throws IOException {
        file("catalog.yaml", "version: \"1\"\nfiles: [rules.yaml]\n");
        file("rules.yaml", """
                rules:
                  - id: one
                    about: 漏水
                    scores: {nature.quallity: 2}
                    when: {customer: [$leaks]}
                  - id: one
                    about: 再漏
                    scores: {complaint: many}
                    wenn: {customer: [漏水]}
                """);

        Program program = Program.run("catalog", "check", "--catalog", directory.toString());

        assertThat(program.exitCode()).isEqualTo(2);
        assertThat(program.err())
                .contains("rules.yaml, line 4: unknown value 'quallity' of nature, expected one of safety, ")
                .contains("rules.yaml, line 5: unknown phrase list '$leaks'")
                .contains("rules.yaml, line 6: id 'one' stands also in ")
                .contains("rules.yaml, line 8: 'complaint' is 'many', expected a number")
                .contains("rules.yaml, line 9: unknown key 'wenn', expected one of ");
    }

    @Test
    void unknownOptionsAreBadUsage() {
        assertThat(Program.run("nightly", "--dote", "2026-11-15").exitCode()).isEqualTo(2);
    }

    @Test
    void labelsOfUntimedSessionsHaveNoTimes() throws IOException {
        Path sessions = file("sessions.jsonl", """
                {"id": "s1", "messages": [["customer", "刚到的吹风机不出热风"], ["agent", "抱歉,请问什么时候买的"]]}
                {"id": "s2", "messages": [{"speaker": "customer", "text": "有没有小一点的"}, {"speaker": "bot", "text": "您好"}]}
                """);
        Path labels = directory.resolve("labels.csv");

        Program program = Program.run("label", "--input", sessions.toString(), "--out", labels.toString());

        assertThat(program.exitCode()).isZero();
        assertThat(Files.readAllLines(labels))
                .hasSize(3)
                .first()
                .asString()
                .startsWith("contact_id,contact_type,complaint,");
        assertThat(Files.readAllLines(labels).get(1)).startsWith("s1,").endsWith(",,");
    }
}
