package dev.hotspots.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What an export is packed in. */
public sealed interface Packing {

    InputStream open(Path path) throws IOException;

    /** In nothing. */
    record None() implements Packing {
        @Override
        public InputStream open(Path path) throws IOException {
            return Files.newInputStream(path);
        }
    }

    /** Compressed with gzip, perhaps in several members one after the other. */
    record Gzip() implements Packing {
        @Override
        public InputStream open(Path path) throws IOException {
            return new BoundedInflation(
                    new GZIPInputStream(Files.newInputStream(path), 1 << 16), Files.size(path), path.toString());
        }
    }

    /**
     * An entry of a zip archive. Nothing is ever written under its name.
     *
     * @param names what the names of the archive are written in
     */
    record InZip(String entry, Charset names) implements Packing {
        @Override
        public InputStream open(Path path) throws IOException {
            ZipFile archive = new ZipFile(path.toFile(), names);
            try {
                ZipEntry found = archive.getEntry(entry);
                if (found == null) {
                    throw new IOException(entry + " is no longer in the archive");
                }
                InputStream in = new BoundedInflation(
                        archive.getInputStream(found), found.getCompressedSize(), path + "!" + entry);
                return closingWith(in, archive);
            } catch (IOException | RuntimeException e) {
                archive.close();
                throw e;
            }
        }

        private static InputStream closingWith(InputStream in, ZipFile archive) {
            return new FilterInputStream(in) {
                @Override
                public void close() throws IOException {
                    try (archive) {
                        super.close();
                    }
                }
            };
        }
    }
}
