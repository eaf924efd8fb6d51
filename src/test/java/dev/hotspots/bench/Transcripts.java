package dev.hotspots.bench;

import dev.hotspots.conversation.Contact;
import dev.hotspots.intake.ContactAssembly;
import dev.hotspots.intake.Drop;
import dev.hotspots.intake.InputFiles;
import dev.hotspots.intake.Reject;
import dev.hotspots.intake.RowSink;
import dev.hotspots.intake.SliceReader;
import dev.hotspots.intake.Survey;
import dev.hotspots.intake.TranscriptRow;
import dev.hotspots.profile.ProfileLoader;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The contacts of some exports, in memory. */
final class Transcripts implements RowSink {

    private final List<TranscriptRow> rows = new ArrayList<>();

    private Transcripts() {}

    static List<Contact> read(Path input, ZoneId zone) {
        Transcripts sink = new Transcripts();
        for (Survey file : Survey.of(InputFiles.of(List.of(input)).files(), ProfileLoader.shipped(), Long.MAX_VALUE)) {
            file.slices().forEach(slice -> SliceReader.read(slice, file.layout(), zone, sink));
        }
        return ContactAssembly.contacts(sink.rows.iterator()).contacts();
    }

    @Override
    public void accepted(TranscriptRow row) {
        rows.add(row);
    }

    @Override
    public void dropped(Drop drop) {
        // Not measured.
    }

    @Override
    public void rejected(Reject reject) {
        // Not measured.
    }
}
