package dev.hotspots.pattern;

import java.util.Optional;

/**
 * A pattern as a table: state and class of the next character give the next state. A search tries every place where a match
 * can begin and walks on while a way is open: no more steps than characters times the longest such walk.
 */
final class TablePattern implements TextPattern {

    private static final int MOST_STATES = 1000;
    private static final int MATCHES = 1;
    private static final int MATCHES_AT_END = 2;

    private final CharacterClasses classes;
    private final int signs;
    private final int width;
    /** A row for each state: the next state's row by class, then whether the state matches. Row 0 leads nowhere. */
    private final char[] table;

    private final int shortest;
    private final int atBegin;
    private final int elsewhere;

    private TablePattern(CharacterClasses classes, PatternStates states, int shortest) {
        this.shortest = Math.max(1, shortest);
        this.classes = classes;
        this.signs = classes.count();
        this.width = signs + 1;
        this.table = new char[states.count() * width];
        this.atBegin = states.atBegin() * width;
        this.elsewhere = states.elsewhere() * width;
        for (int state = 0; state < states.count(); state++) {
            for (int i = 0; i < signs; i++) {
                table[state * width + i] = (char) (states.next(state, i) * width);
            }
            int matches = states.matches(state) ? MATCHES : 0;
            int matchesAtEnd = states.matchesAtEnd(state) ? MATCHES_AT_END : 0;
            table[state * width + signs] = (char) (matches | matchesAtEnd);
        }
    }

    /** The table of a pattern; empty when it would be too large. */
    static Optional<TablePattern> of(PatternNode node) {
        PatternProgram program = new PatternProgram(node);
        if (program.isTooLong()) {
            return Optional.empty();
        }
        CharacterClasses classes = new CharacterClasses(program.sets());
        int mostStates = Math.min(MOST_STATES, Character.MAX_VALUE / (classes.count() + 1));
        return PatternStates.of(program, classes, mostStates)
                .map(states -> new TablePattern(classes, states, node.shortest()));
    }

    @Override
    public long find(char[] text, int from) {
        for (int begin = from; begin <= text.length - shortest; begin++) {
            int end = end(text, begin, begin == 0 ? atBegin : elsewhere);
            if (end > begin) {
                return (long) begin << Integer.SIZE | end;
            }
            begin += isPair(text, begin) ? 1 : 0;
        }
        return NOTHING;
    }

    /** The end of the match that begins here; no more than the beginning without one. */
    private int end(char[] text, int begin, int first) {
        int state = first;
        int end = begin;
        int at = begin;
        while (at < text.length) {
            state = table[state + classes.of(isPair(text, at) ? rare(text, at++) : text[at])];
            if (state == PatternStates.DEAD) {
                return end;
            }
            at++;
            end = (table[state + signs] & MATCHES) == 0 ? end : at;
        }
        return (table[state + signs] & MATCHES_AT_END) == 0 ? end : at;
    }

    private static boolean isPair(char[] text, int at) {
        return Character.isHighSurrogate(text[at]) && at + 1 < text.length && Character.isLowSurrogate(text[at + 1]);
    }

    private static int rare(char[] text, int at) {
        int character = Character.toCodePoint(text[at], text[at + 1]);
        boolean han = Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
        return han ? CharacterSet.RARE_HAN : CharacterSet.RARE_OTHER;
    }
}
