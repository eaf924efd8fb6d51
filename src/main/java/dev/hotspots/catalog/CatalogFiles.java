package dev.hotspots.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Where a catalog's files are: shipped with the program or in a directory. */
public sealed interface CatalogFiles {

    /** The catalog that comes with the program. */
    static CatalogFiles shipped() {
        return new Shipped();
    }

    /** The catalog in a directory. */
    static CatalogFiles in(Path directory) {
        return new InDirectory(directory);
    }

    /** The bytes of a file by its name in the catalog. */
    byte[] read(String name) throws IOException;

    /** How messages call a file. */
    String display(String name);

    /** Resources of the program. */
    record Shipped() implements CatalogFiles {
        @Override
        public byte[] read(String name) throws IOException {
            try (InputStream stream = Catalog.class.getResourceAsStream("/catalog/" + name)) {
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
            return name;
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
