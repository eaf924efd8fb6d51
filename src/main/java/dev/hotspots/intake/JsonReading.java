package dev.hotspots.intake;

import java.time.ZoneId;

/** A line of JSON Lines is one document. */
final class JsonReading implements FrameReading {

    private final String file;
    private final Encoding encoding;
    private final JsonRows rows;
    private final JsonText json = new JsonText();

    JsonReading(String file, Layout.Text layout, ZoneId zone) {
        this.file = file;
        this.encoding = layout.encoding();
        this.rows = new JsonRows(file, layout.profile(), zone);
    }

    @Override
    public long read(Frame frame, RowSink sink) {
        String line = frame.text(encoding.charset());
        try {
            if (frame.isDamaged()) {
                throw new BadRow("", frame.fault());
            }
            FrameReading.refuseMalformed(frame, line, encoding, "");
            return rows.read(json.object(line), frame.firstLine(), frame.lastLine(), frame.firstLine(), sink);
        } catch (BadRow bad) {
            sink.rejected(FrameReading.reject(file, frame, bad, line));
            return 1;
        }
    }
}
