package dev.hotspots.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A file to read.
 *
 * @param name how the file is called in reports: its path below the directory given, or its file name
 */
public record InputFile(Path path, String name) {

    InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    /** True for the endings of JSON Lines, which are then not looked for in the content. */
    boolean namedJsonLines() {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
    }
}
