package dev.hotspots.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Collects the files of the paths given; a file reached twice counts once, two files of one name get their paths as names. */
final class FileSearch {

    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".jsonl", ".ndjson");

    private final List<InputFile> files = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    InputFiles found() {
        return new InputFiles(files, ignored);
    }

    void add(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new InputRefusedException(path + ": not found, expected a file or a directory");
        }
        if (!Files.isReadable(path)) {
            throw new InputRefusedException(path + ": no permission to read");
        }
        if (Files.isDirectory(path)) {
            addDirectory(path);
        } else {
            addFile(path, String.valueOf(path.getFileName()));
        }
    }

    private void addDirectory(Path directory) throws IOException {
        Path root = directory.toRealPath();
        boolean empty = true;
        for (Path path : visibleFiles(root)) {
            String name = nameBelow(root, path);
            if (!path.toRealPath().startsWith(root) || !hasKnownEnding(name)) {
                ignored.add(name);
            } else if (!Files.isReadable(path)) {
                throw new InputRefusedException(path + ": no permission to read");
            } else {
                addFile(path, name);
                empty = false;
            }
        }
        if (empty) {
            throw new InputRefusedException("%s: no file to read in it, expected names ending in %s"
                    .formatted(directory, String.join(", ", ENDINGS)));
        }
    }

    private void addFile(Path path, String name) throws IOException {
        if (seen.add(path.toRealPath())) {
            files.add(new InputFile(path, names.add(name) ? name : path.toString()));
        }
    }

    private static List<Path> visibleFiles(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(path -> Files.isRegularFile(path))
                    .filter(path -> isVisible(root.relativize(path)))
                    .sorted(Comparator.comparing(path -> nameBelow(root, path)))
                    .toList();
        }
    }

    private static boolean isVisible(Path below) {
        for (Path part : below) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return !below.toString().toLowerCase(Locale.ROOT).endsWith(".tmp");
    }

    private static String nameBelow(Path root, Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }

    private static boolean hasKnownEnding(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(lower::endsWith);
    }
}
