package dev.hotspots.intake;

/** Takes what reading a file yields. */
public interface RowSink {

    void accepted(TranscriptRow row);

    void rejected(Reject reject);
}
