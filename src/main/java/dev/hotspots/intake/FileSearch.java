package dev.hotspots.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/** Collects the files of the paths given; a file reached twice counts once, two files of one name get their paths as names. */
final class FileSearch {

    private static final List<String> ENDINGS = List.of(
            ".csv", ".tsv", ".txt", ".jsonl", ".ndjson", ".json", ".xlsx", ".xls", ".zip", ".gz", ".rar", ".7z");

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
        if (!seen.add(path.toRealPath())) {
            return;
        }
        String free = names.add(name) ? name : path.toString();
        byte[] magic = magic(path);
        if (magic.length > 3 && magic[0] == 'P' && magic[1] == 'K' && magic[2] == 3) {
            addZip(path, free);
        } else if (magic.length > 2 && magic[0] == 0x1F && (magic[1] & 0xFF) == 0x8B) {
            files.add(new InputFile(path, free, new Packing.Gzip()));
        } else {
            files.add(new InputFile(path, free));
        }
    }

    private static byte[] magic(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(4);
        }
    }

    private void addZip(Path path, String name) throws IOException {
        ZipArchive archive;
        try {
            archive = ZipArchive.of(path);
        } catch (ZipException e) {
            throw new InputRefusedException(name + ": not a readable zip archive or workbook (" + e.getMessage() + ")");
        }
        if (archive.isWorkbook()) {
            files.add(new InputFile(path, name));
            return;
        }
        int before = files.size();
        for (String entry : archive.entries()) {
            String shown = name + "!" + entry.replaceAll("\\p{Cntrl}", "?");
            if (!isVisible(Path.of(entry.replace('\\', '/').replace('\0', '?'))) || entry.startsWith("__MACOSX/")) {
                continue;
            }
            if (hasKnownEnding(entry)) {
                files.add(new InputFile(path, shown, new Packing.InZip(entry, archive.names())));
            } else {
                ignored.add(shown);
            }
        }
        if (files.size() == before) {
            throw new InputRefusedException("%s: no file to read in the archive, expected names ending in %s"
                    .formatted(name, String.join(", ", ENDINGS)));
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
