package dev.hotspots.batch;

import dev.hotspots.report.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Removing directories of unfinished work. */
final class Trees {

    private Trees() {}

    /** Deletes what earlier runs left beside a directory under names with the same beginning. */
    static void deleteOthers(Path kept, String beginning) throws IOException {
        Path parent = WholeFile.directoryOf(kept);
        if (!Files.isDirectory(parent)) {
            return;
        }
        try (Stream<Path> beside = Files.list(parent)) {
            beside.filter(path -> !path.equals(kept))
                    .filter(path -> String.valueOf(path.getFileName()).startsWith(beginning))
                    .forEach(Trees::delete);
        }
    }

    static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(directory)) {
            List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(directory + " cannot be removed", e);
        }
    }
}
