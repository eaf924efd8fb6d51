package dev.hotspots.intake;

/**
 * A record's bytes, without its line end.
 *
 * @param begin first byte
 * @param end byte after the last
 * @param next where the next record begins
 * @param lines physical lines it covers
 * @param damage what is wrong with its quotes
 */
record Frame(int begin, int end, int next, int lines, Damage damage) {

    enum Damage {
        NONE(""),
        /** A quote inside an unquoted field: the quote is part of the text. */
        LITERAL_QUOTE(""),
        TEXT_AFTER_QUOTE("text after a closing quote, expected a separator"),
        UNCLOSED_QUOTE("a quote is opened and not closed");

        private final String reason;

        Damage(String reason) {
            this.reason = reason;
        }

        String reason() {
            return reason;
        }

        boolean isFatal() {
            return !reason.isEmpty();
        }
    }
}
