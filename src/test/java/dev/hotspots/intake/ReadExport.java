package dev.hotspots.intake;

import dev.hotspots.profile.ProfileLoader;
import dev.hotspots.profile.Profiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A file of a test, read from end to end. */
final class ReadExport implements RowSink {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final Profiles PROFILES = ProfileLoader.shipped();
    static final long ONE_SLICE = Long.MAX_VALUE;

    final List<TranscriptRow> rows = new ArrayList<>();
    final List<Reject> rejects = new ArrayList<>();
    /** Rows and rejects as lines of text, in the order they came. */
    final List<String> events = new ArrayList<>();

    final List<Long> firstLines = new ArrayList<>();
    final List<Drop> drops = new ArrayList<>();
    long rowsRead;

    static InputFile file(Path directory, String name, byte[] content) {
        Path path = directory.resolve(name);
        try {
            Files.write(path, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new InputFile(path, name);
    }

    static InputFile file(Path directory, String name, String content) {
        return file(directory, name, content.getBytes(StandardCharsets.UTF_8));
    }

    static ReadExport of(Path directory, String name, String content) {
        return of(file(directory, name, content), ONE_SLICE, Limits.USUAL);
    }

    static ReadExport of(Path directory, String name, String content, Charset charset) {
        return of(file(directory, name, content.getBytes(charset)), ONE_SLICE, Limits.USUAL);
    }

    static ReadExport of(InputFile file, long sliceBytes, Limits limits) {
        Survey survey = Survey.of(file, PROFILES, sliceBytes, limits);
        ReadExport read = new ReadExport();
        for (Slice slice : survey.slices()) {
            read.rowsRead += SliceReader.read(slice, survey.layout(), SHANGHAI, read, limits);
        }
        return read;
    }

    List<String> texts() {
        return rows.stream().map(row -> row.messages().get(0).text()).toList();
    }

    List<String> complaints() {
        return rejects.stream().map(Reject::toString).toList();
    }

    @Override
    public void accepted(TranscriptRow row) {
        rows.add(row);
        events.add(row.toString());
        row.messages().stream()
                .limit(1)
                .forEach(message -> firstLines.add(message.origin().line()));
    }

    @Override
    public void dropped(Drop drop) {
        drops.add(drop);
        events.add(drop.toString());
        firstLines.add(drop.line());
    }

    @Override
    public void rejected(Reject reject) {
        rejects.add(reject);
        events.add(reject.toString());
        firstLines.add(reject.firstLine());
    }
}
