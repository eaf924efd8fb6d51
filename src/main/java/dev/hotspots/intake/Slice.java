package dev.hotspots.intake;

import java.util.List;

/**
 * A part of a file that can be read by itself: it begins at a record and ends with one.
 *
 * @param encoding as {@link Encoding} names it
 * @param columns canonical column of each field of a record, empty where it is not read; without columns the records are JSON
 *     Lines
 * @param from first byte
 * @param to byte after the last
 * @param firstLine physical line of the first record, from 1
 */
public record Slice(
        InputFile file, String encoding, char separator, List<String> columns, long from, long to, long firstLine) {

    public Slice {
        columns = List.copyOf(columns);
    }

    boolean isJsonLines() {
        return columns.isEmpty();
    }
}
