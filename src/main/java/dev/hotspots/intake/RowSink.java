package dev.hotspots.intake;

/** Takes the rows of an export in the order of the input. */
public interface RowSink {

    void accepted(TranscriptRow row);

    void rejected(Reject reject);
}
