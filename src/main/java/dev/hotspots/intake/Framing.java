package dev.hotspots.intake;

import java.io.InputStream;
import java.util.function.Predicate;

/** How the text of one layout is cut into records: the same way for the survey and for every slice. */
record Framing(Layout.Text layout, Limits limits) {

    static Framing of(Layout.Text layout, Limits limits) {
        return new Framing(layout, limits);
    }

    /** @param line number of the line the stream stands at */
    Framer framer(InputStream text, long position, long line) {
        ByteWindow window = new ByteWindow(text, position);
        if (layout instanceof Layout.Csv csv) {
            return new RecordFramer(window, csv.separator(), csv.header().width(), limits, line, looksLikeRow(csv));
        }
        return new LineFramer(window, limits.lineBytes(), line);
    }

    private static Predicate<Frame> looksLikeRow(Layout.Csv csv) {
        CsvFields fields = new CsvFields(csv);
        return frame -> fields.lookLikeRow(frame);
    }
}
