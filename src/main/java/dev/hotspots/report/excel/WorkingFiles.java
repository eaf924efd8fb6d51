package dev.hotspots.report.excel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;

/**
 * The files that streamed rows wait in. They hold what the workbook holds, so they stand in a directory beside it that
 * only their owner can read, instead of the system's directory, which all users share.
 */
final class WorkingFiles {

    private WorkingFiles() {}

    /** Runs the writing with such a directory, which is gone afterwards. */
    static void during(Path besides, Runnable writing) {
        Path directory = created(besides);
        try {
            TempFile.withStrategy(new DefaultTempFileCreationStrategy(directory.toFile()), () -> {
                writing.run();
                return directory;
            });
        } finally {
            delete(directory);
        }
    }

    private static Path created(Path besides) {
        try {
            return Files.createTempDirectory(Files.createDirectories(besides), ".workbook.");
        } catch (IOException e) {
            throw new UncheckedIOException(besides + ": no working files can be created: " + e.getMessage(), e);
        }
    }

    private static void delete(Path directory) {
        try {
            Files.walkFileTree(directory, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, IOException e) throws IOException {
                    Files.delete(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(directory + ": working files cannot be deleted: " + e.getMessage(), e);
        }
    }
}
