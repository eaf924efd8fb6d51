package dev.hotspots.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Catalogs of a few lines, written to a directory and loaded from there. */
public final class SmallCatalog {

    private SmallCatalog() {}

    /** A catalog of one file. */
    public static Catalog of(Path directory, String yaml) {
        write(directory, "catalog.yaml", "version: t\nfiles: [a.yaml]\n");
        write(directory, "a.yaml", yaml);
        return CatalogLoader.load(CatalogFiles.in(directory));
    }

    /** A catalog of one rule, {@code r}, with this condition. */
    static Catalog when(Path directory, String condition) {
        return of(directory, """
                phrases:
                  pay: [退款, 退钱]
                rules:
                  - {id: r, about: 例, scores: {complaint: 1}, when: %s}
                """.formatted(condition));
    }

    static void write(Path directory, String name, String text) {
        write(directory, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static void write(Path directory, String name, byte[] bytes) {
        try {
            Files.write(directory.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
