package dev.hotspots.pattern;

import java.util.Optional;

/**
 * A pattern as a table: state and class of the next character give the next state. A search tries every place where a match
 * can begin and walks on while a way is open: no more steps than characters times the longest such walk.
 */
final class TablePattern implements TextPattern {

    private static final int MOST_CLASSES = 256;

    private final CharacterClasses classes;
    private final int width;
    private final short[] next;
    private final boolean[] matches;
    private final boolean[] matchesAtEnd;
    private final int atBegin;
    private final int elsewhere;

    private TablePattern(CharacterClasses classes, PatternStates states) {
        this.classes = classes;
        this.width = classes.count();
        this.next = new short[states.count() * width];
        this.matches = new boolean[states.count()];
        this.matchesAtEnd = new boolean[states.count()];
        this.atBegin = states.atBegin();
        this.elsewhere = states.elsewhere();
        for (int state = 0; state < states.count(); state++) {
            for (int i = 0; i < width; i++) {
                next[state * width + i] = (short) states.next(state, i);
            }
            matches[state] = states.matches(state);
            matchesAtEnd[state] = states.matchesAtEnd(state);
        }
    }

    /** The table of a pattern; empty when it would be too large. */
    static Optional<TablePattern> of(PatternNode node) {
        PatternProgram program = new PatternProgram(node);
        if (program.isTooLong()) {
            return Optional.empty();
        }
        CharacterClasses classes = new CharacterClasses(program.sets());
        if (classes.count() > MOST_CLASSES) {
            return Optional.empty();
        }
        PatternStates states = new PatternStates(program, classes);
        return states.isTooMany() ? Optional.empty() : Optional.of(new TablePattern(classes, states));
    }

    @Override
    public long find(char[] text, int from) {
        for (int begin = from; begin < text.length; begin += characters(text, begin)) {
            int state = begin == 0 ? atBegin : elsewhere;
            if (state == PatternStates.DEAD) {
                return NOTHING;
            }
            int end = end(text, begin, state);
            if (end > begin) {
                return (long) begin << Integer.SIZE | end;
            }
        }
        return NOTHING;
    }

    /** The end of the match that begins here; no more than the beginning without one. */
    private int end(char[] text, int begin, int first) {
        int state = first;
        int end = begin;
        int at = begin;
        while (at < text.length) {
            state = next[state * width + classes.of(character(text, at))];
            if (state == PatternStates.DEAD) {
                return end;
            }
            at += characters(text, at);
            end = matches[state] ? at : end;
        }
        return matchesAtEnd[state] ? at : end;
    }

    private static int characters(char[] text, int at) {
        return isPair(text, at) ? 2 : 1;
    }

    private static boolean isPair(char[] text, int at) {
        return Character.isHighSurrogate(text[at])
                && at + 1 < text.length
                && Character.isLowSurrogate(text[at + 1]);
    }

    private static int character(char[] text, int at) {
        if (!isPair(text, at)) {
            return text[at];
        }
        boolean han = Character.UnicodeScript.of(Character.toCodePoint(text[at], text[at + 1]))
                == Character.UnicodeScript.HAN;
        return han ? CharacterSet.RARE_HAN : CharacterSet.RARE_OTHER;
    }
}
