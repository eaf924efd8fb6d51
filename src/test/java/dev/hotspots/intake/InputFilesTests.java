package dev.hotspots.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTests {

    @TempDir
    Path directory;

    @Test
    void aDirectoryStandsForTheExportsBelowItSortedByPath() throws IOException {
        write("shop/b.csv", "shop/a.tsv", "A.JSONL", "shop/deep/c.ndjson", "README.md", "notes.md");
        InputFiles found = InputFiles.of(List.of(directory));
        assertThat(found.files())
                .extracting(InputFile::name)
                .containsExactly("A.JSONL", "shop/a.tsv", "shop/b.csv", "shop/deep/c.ndjson");
        assertThat(found.ignored()).containsExactly("README.md", "notes.md");
    }

    @Test
    void hiddenAndUnfinishedFilesAreSkipped() throws IOException {
        write("a.csv", ".hidden.csv", ".git/x.csv", "b.csv.tmp");
        InputFiles found = InputFiles.of(List.of(directory));
        assertThat(found.files()).extracting(InputFile::name).containsExactly("a.csv");
        assertThat(found.ignored()).isEmpty();
    }

    @Test
    void aFileGivenByItselfIsTakenWhateverItsName() throws IOException {
        write("export.dat");
        InputFiles found = InputFiles.of(List.of(directory.resolve("export.dat")));
        assertThat(found.files()).containsExactly(new InputFile(directory.resolve("export.dat"), "export.dat"));
    }

    @Test
    void aFileReachedTwiceIsReadOnce() throws IOException {
        write("a.csv");
        InputFiles found = InputFiles.of(List.of(directory.resolve("a.csv"), directory, directory));
        assertThat(found.files()).extracting(InputFile::name).containsExactly("a.csv");
    }

    @Test
    void filesOfOneNameAreToldApartByTheirPaths() throws IOException {
        write("monday/a.csv", "tuesday/a.csv");
        Path second = directory.resolve("tuesday/a.csv");
        InputFiles found = InputFiles.of(List.of(directory.resolve("monday/a.csv"), second));
        assertThat(found.files()).extracting(InputFile::name).containsExactly("a.csv", second.toString());
    }

    @Test
    void linksThatLeaveTheDirectoryAreNotFollowed() throws IOException {
        write("inbox/a.csv", "outside/b.csv");
        Path inbox = directory.resolve("inbox");
        Files.createSymbolicLink(inbox.resolve("b.csv"), directory.resolve("outside/b.csv"));
        Files.createSymbolicLink(inbox.resolve("outside"), directory.resolve("outside"));
        InputFiles found = InputFiles.of(List.of(inbox));
        assertThat(found.files()).extracting(InputFile::name).containsExactly("a.csv");
        assertThat(found.ignored()).containsExactly("b.csv");
    }

    @Test
    void everyPathThatCannotBeReadIsNamed() throws IOException {
        Path empty = Files.createDirectory(directory.resolve("empty"));
        Path missing = directory.resolve("missing.csv");
        assertThatThrownBy(() -> InputFiles.of(List.of(missing, empty)))
                .isInstanceOf(InputRefusedException.class)
                .hasMessage("""
                        %s: not found, expected a file or a directory
                        %s: no file to read in it, expected names ending in .csv, .tsv, .txt, .jsonl, .ndjson, .json, .xlsx, .xls, .zip, .gz, .rar, .7z""".formatted(missing, empty));
    }

    @Test
    void noInputIsRefused() {
        assertThatThrownBy(() -> InputFiles.of(List.of()))
                .isInstanceOf(InputRefusedException.class)
                .hasMessage("no input given, expected files or directories");
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            Path path = directory.resolve(name);
            Files.createDirectories(
                    directory.relativize(path).getNameCount() > 1 ? path.resolveSibling("") : directory);
            Files.writeString(path, "x");
        }
    }
}
