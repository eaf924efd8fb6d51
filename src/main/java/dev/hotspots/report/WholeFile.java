package dev.hotspots.report;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * A file that is there whole or not at all: written under a temporary name beside its place, forced to the disk, then
 * renamed. A file of the same name stays untouched until the moment it is replaced.
 */
public final class WholeFile {

    /** What is written; the stream is buffered and need not be closed. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /** Replaces a file; its directory is created when missing. Nothing is left behind when the content fails. */
    public static void write(Path file, Content content) {
        try {
            Path directory = Files.createDirectories(directoryOf(file));
            // Not a system temporary file: those are readable by their owner only, and so would the report be.
            Path partial = directory.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".partial");
            try {
                writeForced(partial, content);
                Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(partial);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be written: " + e.getMessage(), e);
        }
    }

    /** The directory a file stands in. */
    public static Path directoryOf(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    private static void writeForced(Path partial, Content content) throws IOException {
        try (FileOutputStream file = new FileOutputStream(partial.toFile());
                OutputStream out = new BufferedOutputStream(file, 1 << 16)) {
            content.writeTo(out);
            out.flush();
            file.getFD().sync();
        }
    }
}
