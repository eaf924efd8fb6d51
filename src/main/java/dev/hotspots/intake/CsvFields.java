package dev.hotspots.intake;

import com.opencsv.RFC4180Parser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;

/** Splits records of one CSV layout into fields. Not for several threads. */
final class CsvFields {

    private final Layout.Csv layout;
    private final RFC4180Parser parser;
    private final RowReading<String[]> anyZone;

    CsvFields(Layout.Csv layout) {
        this.layout = layout;
        this.parser =
                new RFC4180ParserBuilder().withSeparator(layout.separator()).build();
        this.anyZone = new RowReading<>(layout.profile(), layout.header()::field, ZoneOffset.UTC);
    }

    String[] of(String record) {
        try {
            return parser.parseLine(record);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a well-formed record looks like a row of this export. */
    boolean lookLikeRow(Frame frame) {
        return lookLikeRow(frame.text(layout.encoding().charset()));
    }

    boolean lookLikeRow(String record) {
        String[] fields = of(record);
        return fields.length == layout.header().width() && anyZone.looksLikeRow(fields);
    }
}
