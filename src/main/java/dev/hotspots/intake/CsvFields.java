package dev.hotspots.intake;

import com.opencsv.RFC4180Parser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/** Splits records of one CSV layout into fields and finds those of a column. Not for several threads. */
final class CsvFields {

    private final Layout.Csv layout;
    private final RFC4180Parser parser;
    private final Map<Column, Integer> positions;

    CsvFields(Layout.Csv layout) {
        this.layout = layout;
        this.parser =
                new RFC4180ParserBuilder().withSeparator(layout.separator()).build();
        this.positions = new EnumMap<>(layout.header().positions());
    }

    String[] of(String record) {
        try {
            return parser.parseLine(record);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The column's field, empty where the file has no such column. */
    String of(Column column, String[] fields) {
        Integer position = positions.get(column);
        return position == null ? "" : fields[position];
    }

    /** The canonical name of a field's column, empty for one that is not read. */
    String columnAt(int position) {
        return positions.entrySet().stream()
                .filter(entry -> entry.getValue() == position)
                .map(entry -> entry.getKey().id())
                .findFirst()
                .orElse("");
    }

    /** Whether a well-formed record names a contact and a speaker. */
    boolean lookLikeRow(Frame frame) {
        return lookLikeRow(frame.text(layout.encoding().charset()));
    }

    boolean lookLikeRow(String record) {
        String[] fields = of(record);
        return fields.length == layout.header().width()
                && !Texts.value(of(Column.CONTACT_ID, fields)).isEmpty()
                && Speakers.named(of(Column.SPEAKER, fields)).isPresent();
    }
}
