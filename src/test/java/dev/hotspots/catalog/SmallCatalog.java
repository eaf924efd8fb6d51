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
                grammar: {negators: [不, 没, 未], harmless: [非常, 特别, 不仅, 无理由], reach: 2, suppositions: [如果, 万一], closings: [的话]}
                spellings: {换货: [换或]}
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
