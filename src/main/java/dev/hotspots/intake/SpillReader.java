package dev.hotspots.intake;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180Parser;
import com.opencsv.exceptions.CsvValidationException;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one bucket in the order of the input, which is the order of the directories given and within each the order of
 * its slice. One bucket file is open at a time, and closed behind its last row.
 */
public final class SpillReader implements Iterator<TranscriptRow>, Closeable {

    private final Iterator<Path> files;
    private @Nullable BucketReader open;
    private @Nullable TranscriptRow next;

    private SpillReader(Iterator<Path> files) {
        this.files = files;
    }

    /**
     * The rows of a bucket.
     *
     * @param directories those finished by {@link SpillWriter}, in the order of files and slices
     */
    public static SpillReader rows(List<Path> directories, int bucket) {
        return new SpillReader(directories.stream()
                .map(directory -> Spill.bucketFile(directory, bucket))
                .iterator());
    }

    /** The rejects of the slices, in the order of the directories. */
    public static void rejects(List<Path> directories, Consumer<Reject> consumer) {
        for (Path directory : directories) {
            try (CSVReader csv = new CSVReaderBuilder(Files.newBufferedReader(directory.resolve(Spill.REJECTS)))
                    .withCSVParser(new RFC4180Parser())
                    .withSkipLines(1)
                    .build()) {
                for (String[] fields = csv.readNext(); fields != null; fields = csv.readNext()) {
                    consumer.accept(new Reject(
                            fields[0],
                            Long.parseLong(fields[1]),
                            Long.parseLong(fields[2]),
                            fields[3],
                            fields[4],
                            fields[5]));
                }
            } catch (CsvValidationException e) {
                throw new IllegalStateException(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null && (open != null || files.hasNext())) {
                next = nextOfFile();
            }
            return next != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public TranscriptRow next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        TranscriptRow row = next;
        next = null;
        return row;
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    private @Nullable TranscriptRow nextOfFile() throws IOException {
        BucketReader reader = open == null ? new BucketReader(files.next()) : open;
        open = reader;
        TranscriptRow row = reader.next();
        if (row == null) {
            close();
        }
        return row;
    }
}
