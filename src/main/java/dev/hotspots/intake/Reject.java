package dev.hotspots.intake;

/**
 * A row that could not be read.
 *
 * @param firstLine physical line the row begins on, counted from 1
 * @param lastLine physical line it ends on; of a damaged record, the last line given up with it
 * @param column canonical name of the column at fault, empty where it is the row as a whole
 * @param reason what was found and what was expected, without the place
 * @param excerpt how the row begins, at most 80 characters, numbers and e-mail names masked
 */
public record Reject(String file, long firstLine, long lastLine, String column, String reason, String excerpt) {

    /** How many lines were given up: what a limit on rejects counts, because a damaged record may hide several rows. */
    public long lines() {
        return lastLine - firstLine + 1;
    }

    @Override
    public String toString() {
        return firstLine == lastLine
                ? "%s, line %d: %s".formatted(file, firstLine, reason)
                : "%s, lines %d-%d: %s".formatted(file, firstLine, lastLine, reason);
    }
}
