package dev.hotspots.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How the rows of a file are written. */
public sealed interface Layout {

    Encoding encoding();

    /** For reports. */
    String label();

    /** The layout as one line of text, for a job that keeps its plan; {@link #of} reads it. */
    String text();

    /** A message a record. */
    record Csv(Encoding encoding, char separator, Header header) implements Layout {

        @Override
        public String label() {
            return switch (separator) {
                case '\t' -> "TSV";
                case ';' -> "CSV with semicolons";
                default -> "CSV";
            };
        }

        @Override
        public String text() {
            String columns = header.positions().entrySet().stream()
                    .sorted(Map.Entry.comparingByValue())
                    .map(entry -> entry.getKey() + "=" + entry.getValue())
                    .collect(Collectors.joining(" "));
            return "csv %s %d %d %s".formatted(encoding, (int) separator, header.width(), columns);
        }
    }

    /** A contact a line. */
    record JsonLines(Encoding encoding) implements Layout {

        @Override
        public String label() {
            return "JSON Lines";
        }

        @Override
        public String text() {
            return "jsonl " + encoding;
        }
    }

    static Layout of(String text) {
        String[] words = text.split(" ", -1);
        Encoding encoding = Encoding.valueOf(words[1]);
        if (words[0].equals("jsonl")) {
            return new JsonLines(encoding);
        }
        Map<Column, Integer> positions = new EnumMap<>(Column.class);
        for (int i = 4; i < words.length; i++) {
            int equals = words[i].indexOf('=');
            positions.put(
                    Column.valueOf(words[i].substring(0, equals)), Integer.valueOf(words[i].substring(equals + 1)));
        }
        return new Csv(encoding, (char) Integer.parseInt(words[2]), new Header(positions, Integer.parseInt(words[3])));
    }
}
