package dev.hotspots.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the files to read. Of a directory all transcripts below it are taken, in the order of their paths; hidden files and
 * files with other endings are left aside. A file given by name is taken whatever its ending.
 */
public final class InputFiles {

    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".jsonl", ".ndjson");

    private InputFiles() {}

    /**
     * The files under some paths.
     *
     * @throws InputRefusedException when a path does not exist or nothing is found
     */
    public static List<InputFile> in(List<Path> paths) {
        List<String> problems = new ArrayList<>();
        List<InputFile> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                files.addAll(below(path));
            } else if (Files.isRegularFile(path)) {
                files.add(new InputFile(nameOf(path), path.toAbsolutePath().toString()));
            } else {
                problems.add(path + ": no such file or directory, expected exported transcripts");
            }
        }
        if (problems.isEmpty() && files.isEmpty()) {
            problems.add(paths + ": nothing to read, expected files ending in " + String.join(", ", ENDINGS));
        }
        if (!problems.isEmpty()) {
            throw new InputRefusedException(problems);
        }
        return distinctlyNamed(files);
    }

    /** A file given twice is read once; files of the same name are called by their whole path. */
    private static List<InputFile> distinctlyNamed(List<InputFile> files) {
        Map<String, InputFile> byPath = new LinkedHashMap<>();
        files.forEach(file -> byPath.putIfAbsent(file.path(), file));
        Map<String, Long> names =
                byPath.values().stream().collect(Collectors.groupingBy(InputFile::name, Collectors.counting()));
        return byPath.values().stream()
                .map(file -> names.getOrDefault(file.name(), 0L) > 1 ? new InputFile(file.path(), file.path()) : file)
                .toList();
    }

    private static List<InputFile> below(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isTranscript(directory.relativize(file)))
                    .sorted()
                    .map(file -> new InputFile(
                            directory.relativize(file).toString(),
                            file.toAbsolutePath().toString()))
                    .toList();
        } catch (IOException e) {
            throw new InputRefusedException(directory + ": cannot be listed: " + e.getMessage());
        }
    }

    private static boolean isTranscript(Path relative) {
        String name = nameOf(relative).toLowerCase(Locale.ROOT);
        boolean hidden = false;
        for (Path part : relative) {
            hidden |= part.toString().startsWith(".");
        }
        return !hidden && ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
