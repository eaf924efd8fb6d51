package dev.hotspots.cli;

import dev.hotspots.conversation.Contact;
import dev.hotspots.intake.ContactAssembly;
import dev.hotspots.intake.Drop;
import dev.hotspots.intake.InputFiles;
import dev.hotspots.intake.Reject;
import dev.hotspots.intake.RowSink;
import dev.hotspots.intake.SliceReader;
import dev.hotspots.intake.Survey;
import dev.hotspots.intake.TranscriptRow;
import dev.hotspots.profile.Profiles;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Reads contacts into memory, for the commands that look at some rather than at a night. */
final class Contacts implements RowSink {

    private final List<TranscriptRow> rows = new ArrayList<>();
    private final List<Reject> rejects = new ArrayList<>();

    private Contacts() {}

    /** Contacts and what was rejected on the way. */
    record Read(List<Contact> contacts, List<Reject> rejects) {}

    static Read read(List<Path> inputs, Profiles profiles, ZoneId zone) {
        Contacts sink = new Contacts();
        for (Survey file : Survey.of(InputFiles.of(inputs).files(), profiles, Long.MAX_VALUE)) {
            file.slices().forEach(slice -> SliceReader.read(slice, file.layout(), zone, sink));
        }
        return new Read(ContactAssembly.contacts(sink.rows.iterator()).contacts(), List.copyOf(sink.rejects));
    }

    @Override
    public void accepted(TranscriptRow row) {
        rows.add(row);
    }

    /** Not part of a conversation, which is all that these commands look at. */
    @Override
    public void dropped(Drop drop) {}

    @Override
    public void rejected(Reject reject) {
        rejects.add(reject);
    }
}
