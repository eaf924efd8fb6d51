package dev.hotspots.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/**
 * A file to read, or one packed in a file.
 *
 * @param name how the file is called in reports: its path below the directory given, or its file name; in an archive the
 *     archive's name, {@code !} and the entry's
 */
public record InputFile(Path path, String name, Packing packing) {

    public InputFile(Path path, String name) {
        this(path, name, new Packing.None());
    }

    InputStream open() throws IOException {
        return packing.open(path);
    }

    /** True for the endings of JSON Lines, which are then not looked for in the content. */
    boolean namedJsonLines() {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".jsonl") || lower.endsWith(".ndjson") || lower.endsWith(".jsonl.gz");
    }

    /** Work with a file on disk. */
    interface OnDisk<T> {
        T with(Path file) throws IOException;
    }

    /** Does work that needs to jump about in the file: what is packed is unpacked for as long as it takes. */
    <T> T onDisk(OnDisk<T> work) throws IOException {
        if (packing instanceof Packing.None) {
            return work.with(path);
        }
        Path copy = Files.createTempFile("hotspots-", ".unpacked");
        try (InputStream in = open()) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            return work.with(copy);
        } finally {
            Files.delete(copy);
        }
    }
}
