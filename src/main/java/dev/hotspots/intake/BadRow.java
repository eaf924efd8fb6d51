package dev.hotspots.intake;

import dev.hotspots.profile.Column;

/** Why a row cannot be accepted. */
final class BadRow extends Exception {

    private static final long serialVersionUID = 1L;

    private final String column;

    /** @param column canonical name, empty for the row as a whole */
    BadRow(String column, String reason) {
        // Bad rows may be many, and nobody looks at where they were found in the code.
        super(reason, null, false, false);
        this.column = column;
    }

    BadRow(Column column, String reason) {
        this(column.id(), reason);
    }

    String column() {
        return column;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
