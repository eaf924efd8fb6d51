package dev.hotspots.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fits weights to some of the invented contacts and decides with them. */
class TrainTests {

    private static final int CONTACTS = 240;

    @TempDir
    static Path directory;

    private static Path labelled = Path.of("");
    private static Path weights = Path.of("");
    private static Program trained = new Program(-1, "", "");

    @BeforeAll
    static void train() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/training/invented-contacts.jsonl"));
        labelled = Files.write(directory.resolve("labelled.jsonl"), everyNth(lines, lines.size() / CONTACTS));
        weights = directory.resolve("weights.gz");
        trained = Program.run(
                "train",
                "--labels",
                labelled.toString(),
                "--folds",
                "2",
                "--out",
                weights.toString(),
                "--about",
                "a test");
    }

    private static List<String> everyNth(List<String> lines, int n) {
        return java.util.stream.IntStream.range(0, lines.size())
                .filter(i -> i % n == 0)
                .mapToObj(lines::get)
                .toList();
    }

    @Test
    void figuresOfCrossValidationArePrinted() {
        assertThat(trained.exitCode()).isZero();
        assertThat(trained.out())
                .contains("answered by 2-fold cross-validation", "rules alone", "both", "complaint-F1");
    }

    @Test
    void aComplaintIsFoundMoreOftenThanByChance() {
        String both = trained.out()
                .lines()
                .filter(line -> line.startsWith("both"))
                .findFirst()
                .orElseThrow();
        double complaintF1 = Double.parseDouble(both.substring(30, 44).strip());
        // Calling every contact a complaint gives about 0.6.
        assertThat(complaintF1).isGreaterThan(0.65);
    }

    @Test
    void weightsAndRulesDecideTogether() throws IOException {
        assertThat(decided("--weights", weights.toString())).isNotEqualTo(decided("--weights", "none"));
    }

    @Test
    void trainingAgainGivesTheSameWeights() throws IOException {
        Path again = directory.resolve("again.gz");
        Program.run(
                "train",
                "--labels",
                labelled.toString(),
                "--folds",
                "2",
                "--out",
                again.toString(),
                "--about",
                "a test");
        assertThat(Files.readAllBytes(again)).isEqualTo(Files.readAllBytes(weights));
    }

    @Test
    void tooFewLabelsAreRefused() throws IOException {
        Path few = Files.write(
                directory.resolve("few.jsonl"), Files.readAllLines(labelled).subList(0, 3));
        Program program = Program.run("train", "--labels", few.toString());
        assertThat(program.exitCode()).isEqualTo(ExitCode.BAD_USAGE);
        assertThat(program.err()).contains("3 labelled contacts among 3 of the input, expected at least 10");
    }

    @Test
    void oneFoldIsRefused() {
        Program program = Program.run("train", "--labels", labelled.toString(), "--folds", "1");
        assertThat(program.err()).contains("--folds is 1, expected 2 or more");
    }

    @Test
    void weightsThatAreNoneAreRefused() {
        Program program = Program.run(
                "label",
                "--input",
                labelled.toString(),
                "--out",
                directory.resolve("x.csv").toString(),
                "--weights",
                labelled.toString());
        assertThat(program.exitCode()).isEqualTo(ExitCode.BAD_USAGE);
        assertThat(program.err()).contains("not a file of weights");
    }

    private static String decided(String... more) throws IOException {
        Path out = directory.resolve("decided.csv");
        List<String> arguments = new java.util.ArrayList<>(List.of(
                "label", "--input", labelled.toString(), "--out", out.toString(), "--as-of", "2026-11-16T00:00+08:00"));
        arguments.addAll(List.of(more));
        Program.run(arguments.toArray(String[]::new));
        return Files.readString(out);
    }
}
