package dev.hotspots.intake;

/** Takes the rows of an export in the order of the input: every row once, by one of the three. */
public interface RowSink {

    void accepted(TranscriptRow row);

    void dropped(Drop drop);

    void rejected(Reject reject);
}
