package dev.hotspots.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps the rows of one slice on disk, by contact, and its rejects beside them. Everything goes to {@code <directory>.tmp},
 * which becomes the directory in one step when the slice is whole; a directory left by an earlier attempt is replaced.
 */
public final class SpillWriter implements RowSink, Closeable {

    private final Path directory;
    private final Path unfinished;
    private final List<BucketWriter> buckets = new ArrayList<>();
    private final RejectsWriter rejects;

    /**
     * Starts a spill anew, whatever an earlier attempt left unfinished.
     *
     * @param buckets the same number for every slice of a run, 1 or more
     */
    public SpillWriter(Path directory, int buckets) {
        this.directory = directory;
        this.unfinished = directory.resolveSibling(directory.getFileName() + ".tmp");
        try {
            delete(unfinished);
            Files.createDirectories(unfinished);
            rejects = new RejectsWriter(unfinished.resolve(Spill.REJECTS));
            for (int bucket = 0; bucket < buckets; bucket++) {
                this.buckets.add(new BucketWriter(Spill.bucketFile(unfinished, bucket)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void accepted(TranscriptRow row) {
        try {
            buckets.get(Spill.bucketOf(row.contactId(), buckets.size())).write(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Counted by the caller; nothing of it is kept. */
    @Override
    public void dropped(Drop drop) {}

    @Override
    public void rejected(Reject reject) {
        rejects.write(reject);
    }

    /** Makes the directory appear, whole. */
    public void finish() {
        try {
            for (BucketWriter bucket : buckets) {
                bucket.finish();
            }
            close();
            delete(directory);
            Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without {@link #finish} before, no directory appears. */
    @Override
    public void close() throws IOException {
        rejects.close();
        for (BucketWriter bucket : buckets) {
            bucket.close();
        }
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(directory)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
