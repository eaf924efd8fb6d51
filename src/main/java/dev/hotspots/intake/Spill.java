package dev.hotspots.intake;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the rows of a slice to one file a bucket, so that interleaved contacts come together without holding them in
 * memory: all rows of a contact are in the same bucket of every slice.
 */
public final class Spill implements RowSink, AutoCloseable {

    private static final int BUFFER = 1 << 15;

    private final List<DataOutputStream> buckets = new ArrayList<>();
    private final List<Reject> rejects = new ArrayList<>();
    private long accepted;

    /** Begins a spill in an existing directory; files of an earlier attempt are overwritten. */
    public Spill(Path directory, int buckets) {
        try {
            for (int bucket = 0; bucket < buckets; bucket++) {
                this.buckets.add(new DataOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(fileOf(directory, bucket)), BUFFER)));
            }
        } catch (IOException e) {
            close();
            throw new UncheckedIOException("spill cannot be written to " + directory, e);
        }
    }

    /** The file of a bucket. */
    public static Path fileOf(Path directory, int bucket) {
        return directory.resolve("bucket-" + bucket);
    }

    /** The bucket of a contact: a mixed {@link String#hashCode}, which is the same on every machine. */
    public static int bucketOf(String contactId, int buckets) {
        int hash = contactId.hashCode() * 0x9E3779B9;
        return Math.floorMod(hash ^ (hash >>> 16), buckets);
    }

    @Override
    public void accepted(TranscriptRow row) {
        try {
            SpilledRow.write(row, buckets.get(bucketOf(row.contactId(), buckets.size())));
            accepted++;
        } catch (IOException e) {
            throw new UncheckedIOException("spill cannot be written", e);
        }
    }

    @Override
    public void rejected(Reject reject) {
        rejects.add(reject);
    }

    /** Rows spilled so far. */
    public long accepted() {
        return accepted;
    }

    /** What was rejected so far. */
    public List<Reject> rejects() {
        return List.copyOf(rejects);
    }

    @Override
    public void close() {
        List<IOException> failures = new ArrayList<>();
        for (DataOutputStream bucket : buckets) {
            try {
                bucket.close();
            } catch (IOException e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            throw new UncheckedIOException("spill cannot be completed", failures.get(0));
        }
    }
}
