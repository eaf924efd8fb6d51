package dev.hotspots.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of a run in the order they are read, each once however often it is given.
 *
 * @param ignored files of the directories given that no reader takes, by name
 */
public record InputFiles(List<InputFile> files, List<String> ignored) {

    public InputFiles {
        files = List.copyOf(files);
        ignored = List.copyOf(ignored);
    }

    /**
     * Files and directories as given on a command line. A directory stands for the files below it, sorted by path: those named
     * .csv .tsv .txt .jsonl .ndjson .json .xlsx .zip .gz are read, others are ignored, hidden ones and .tmp are skipped. A symbolic link in a
     * directory is read when it leads to a file below that directory, and ignored otherwise. A file given by itself is read
     * whatever its name.
     *
     * @throws InputRefusedException for every path that is missing or unreadable, and when there is nothing to read
     */
    public static InputFiles of(List<Path> paths) {
        FileSearch search = new FileSearch();
        List<String> refusals = new ArrayList<>();
        for (Path path : paths) {
            try {
                search.add(path);
            } catch (IOException | UncheckedIOException e) {
                refusals.add("%s: cannot be read (%s)".formatted(path, e));
            } catch (InputRefusedException e) {
                refusals.addAll(e.reasons());
            }
        }
        if (paths.isEmpty()) {
            refusals.add("no input given, expected files or directories");
        }
        if (!refusals.isEmpty()) {
            throw new InputRefusedException(refusals);
        }
        return search.found();
    }
}
