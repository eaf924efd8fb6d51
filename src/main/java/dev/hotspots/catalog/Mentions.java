package dev.hotspots.catalog;

/** Which manners of mentioning something count: denied (没坏), quoted (他说「坏了」), supposed (如果坏了). */
record Mentions(Grammar grammar, Wanted negated, Wanted quoted, Wanted supposed) {

    /** Whether a manner counts. */
    enum Wanted {
        /** It counts like any other. */
        IGNORED,
        /** It does not count. */
        SKIP,
        /** Nothing else counts. */
        ONLY;

        private boolean decides() {
            return this != IGNORED;
        }

        private boolean admits(boolean holds) {
            return holds == (this == ONLY);
        }
    }

    /** Every manner counts. */
    static Mentions any(Grammar grammar) {
        return new Mentions(grammar, Wanted.IGNORED, Wanted.IGNORED, Wanted.IGNORED);
    }

    boolean admit(char[] text, int begin, int end) {
        return (!negated.decides() || negated.admits(grammar.denies(text, begin)))
                && (!quoted.decides() || quoted.admits(Grammar.quotes(text, begin, end)))
                && (!supposed.decides() || supposed.admits(grammar.supposes(text, begin, end)));
    }
}
