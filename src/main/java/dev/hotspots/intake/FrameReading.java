package dev.hotspots.intake;

import java.time.ZoneId;
import java.util.OptionalLong;

/** Makes rows out of the records of one layout. */
sealed interface FrameReading permits CsvReading, JsonReading {

    /** Gives every row of the record to the sink; returns how many these were. */
    long read(Frame frame, RowSink sink);

    static FrameReading of(InputFile file, Layout.Text layout, ZoneId zone) {
        if (layout instanceof Layout.Csv csv) {
            return new CsvReading(file.name(), csv, zone);
        }
        return new JsonReading(file.name(), layout, zone);
    }

    /** Why bytes are no text; {@code column} empty where it is not known. */
    static void refuseMalformed(Frame frame, String text, Encoding encoding, String column) throws BadRow {
        OptionalLong at = text.indexOf('\uFFFD') < 0 ? OptionalLong.empty() : frame.malformedAt(encoding.charset());
        if (at.isPresent()) {
            String place = encoding.canBeSliced() ? "byte " + at.getAsLong() + " of the file" : "a character";
            throw new BadRow(column, place + " is not valid " + encoding.label());
        }
    }

    static Reject reject(String file, Frame frame, BadRow bad, String record) {
        return new Reject(file, frame.firstLine(), frame.lastLine(), bad.column(), bad.reason(), Excerpt.of(record));
    }
}
