package dev.hotspots.intake;

import dev.hotspots.privacy.Mask;

/**
 * A row that was not taken.
 *
 * @param firstLine physical line its record begins on, from 1
 * @param lastLine physical line its record ends on
 * @param column canonical name of the column at fault; empty when the record as a whole is
 * @param excerpt the record's beginning, masked
 */
public record Reject(String file, long firstLine, long lastLine, String column, String reason, String excerpt) {

    private static final int LONGEST_EXCERPT = 80;

    static Reject of(String file, long firstLine, long lastLine, String column, String reason, String record) {
        String line = Mask.text(record.replaceAll("\\s+", " ").strip());
        int end = line.offsetByCodePoints(0, Math.min(LONGEST_EXCERPT, line.codePointCount(0, line.length())));
        return new Reject(file, firstLine, lastLine, column, reason, line.substring(0, end));
    }

    @Override
    public String toString() {
        return file + ", line " + firstLine + ": " + reason;
    }
}
