package dev.hotspots.intake;

import com.opencsv.ICSVParser;
import com.opencsv.RFC4180Parser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.util.List;

/** Splits a framed record into its fields with opencsv. */
final class CsvFields {

    private final char separator;
    private final RFC4180Parser parser;

    CsvFields(char separator) {
        this.separator = separator;
        this.parser = new RFC4180ParserBuilder().withSeparator(separator).build();
    }

    /** The fields of a record. */
    List<String> of(String record, Frame.Damage damage) {
        try {
            return List.of(parser.parseLine(damage == Frame.Damage.LITERAL_QUOTE ? quoted(record) : record));
        } catch (IOException e) {
            throw new IllegalStateException("a framed record is complete", e);
        }
    }

    /** The record with every unquoted field quoted, so that a quote inside one is text. */
    private String quoted(String record) {
        StringBuilder quoted = new StringBuilder(record.length() + 16);
        int i = 0;
        while (i <= record.length()) {
            int end = fieldEnd(record, i);
            String field = record.substring(i, end);
            quoted.append(
                    field.startsWith("\"")
                            ? field
                            : ICSVParser.DEFAULT_QUOTE_CHARACTER + field.replace("\"", "\"\"") + "\"");
            if (end < record.length()) {
                quoted.append(separator);
            }
            i = end + 1;
        }
        return quoted.toString();
    }

    private int fieldEnd(String record, int begin) {
        boolean quoted = begin < record.length() && record.charAt(begin) == '"';
        boolean inside = quoted;
        for (int i = begin + (quoted ? 1 : 0); i < record.length(); i++) {
            char c = record.charAt(i);
            if (quoted && c == '"') {
                inside = !inside;
            } else if (c == separator && !inside) {
                return i;
            }
        }
        return record.length();
    }
}
