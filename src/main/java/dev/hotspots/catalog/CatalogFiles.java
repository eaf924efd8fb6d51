package dev.hotspots.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Where a catalog's files are: shipped with the program or in a directory. */
public sealed interface CatalogFiles {

    /** The catalog for Chinese transcripts that comes with the program. */
    static CatalogFiles shipped() {
        return shipped(Language.ZH);
    }

    /** The catalog for transcripts of a language that comes with the program. */
    static CatalogFiles shipped(Language language) {
        return new Shipped(
                switch (language) {
                    case ZH -> "/catalog/";
                    case EN -> "/catalog-en/";
                });
    }

    /** The catalog in a directory. */
    static CatalogFiles in(Path directory) {
        return new InDirectory(directory);
    }

    /** The bytes of a file by its name in the catalog; {@code ../catalog/taxonomy.yaml} is a file of a catalog beside it. */
    byte[] read(String name) throws IOException;

    /** How messages call a file. */
    String display(String name);

    /** Resources of the program. */
    record Shipped(String root) implements CatalogFiles {
        @Override
        public byte[] read(String name) throws IOException {
            try (InputStream stream = Catalog.class.getResourceAsStream(resource(name))) {
                if (stream == null) {
                    throw new NoSuchFileException(name);
                }
                return stream.readAllBytes();
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }

        @Override
        public String display(String name) {
            return resource(name).substring(1);
        }

        /** Resources are found by their plain names alone, in a jar. */
        private String resource(String name) {
            return Path.of(root).resolve(name).normalize().toString().replace('\\', '/');
        }
    }

    /** Files below a directory. */
    record InDirectory(Path directory) implements CatalogFiles {
        @Override
        public byte[] read(String name) throws IOException {
            return Files.readAllBytes(directory.resolve(name));
        }

        @Override
        public String display(String name) {
            return directory.resolve(name).toString();
        }
    }
}
