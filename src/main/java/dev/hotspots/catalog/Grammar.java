package dev.hotspots.catalog;

import java.util.List;
import java.util.stream.Stream;

/**
 * The little a catalog has to tell of its language: which words deny, suppose, and end a clause. A word of letters counts only where
 * it stands alone.
 *
 * @param negators words in front of a phrase that deny it
 * @param harmless words that hold a negator and deny nothing
 * @param reach most characters between a negator and the phrase
 * @param suppositions words in front of a phrase, in its clause, that make it a mere thought
 * @param closings words behind a phrase, in its clause, that do the same
 * @param endings what may stand for the {@code *} of a phrase, beside nothing: with s and ed, {@code refund*} finds refund, refunds and
 *     refunded
 */
record Grammar(
        List<String> negators,
        List<String> harmless,
        int reach,
        List<String> suppositions,
        List<String> closings,
        List<String> endings) {

    /** Of a catalog that tells nothing: no word denies or supposes. */
    static final Grammar SILENT = new Grammar(List.of(), List.of(), 0, List.of(), List.of(), List.of());

    private static final String CLAUSE_ENDS = ",.;:!?，。；：！？、 \n";
    private static final String OPENING_QUOTES = "“「『《\"";
    private static final String CLOSING_QUOTES = "”」』》\"";
    private static final int NONE = -1;

    Grammar {
        negators = List.copyOf(negators);
        harmless = List.copyOf(harmless);
        suppositions = List.copyOf(suppositions);
        closings = List.copyOf(closings);
        endings = List.copyOf(endings);
    }

    /** The forms of a phrase: each {@code *} replaced by nothing and by every ending. Without endings a star is a star. */
    Stream<String> forms(String phrase) {
        int star = endings.isEmpty() ? -1 : phrase.indexOf('*');
        if (star < 0) {
            return Stream.of(phrase);
        }
        String stem = phrase.substring(0, star);
        List<String> rest = forms(phrase.substring(star + 1)).toList();
        return Stream.concat(Stream.of(""), endings.stream())
                .flatMap(ending -> rest.stream().map(more -> stem + ending + more));
    }

    /** Whether a negator stands before the position, within reach and in the same clause. */
    boolean denies(char[] text, int position) {
        for (String negator : negators) {
            int from = Math.max(0, position - reach - negator.length());
            for (int begin = position - negator.length(); begin >= from; begin--) {
                if (WordBorder.stands(negator, text, begin)
                        && !isHarmless(text, begin, negator.length())
                        && isOneClause(text, begin + negator.length(), position)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isHarmless(char[] text, int begin, int length) {
        for (String word : harmless) {
            for (int shift = 0; shift + length <= word.length(); shift++) {
                if (WordBorder.stands(word, text, begin - shift)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a stretch is only supposed: a word in its clause says so, before or behind it. */
    boolean supposes(char[] text, int begin, int end) {
        int clause = begin;
        while (clause > 0 && !isClauseEnd(text, clause - 1)) {
            clause--;
        }
        int clauseEnd = end;
        while (clauseEnd < text.length && !isClauseEnd(text, clauseEnd)) {
            clauseEnd++;
        }
        return anyStands(suppositions, text, clause, begin) || anyStands(closings, text, end, clauseEnd);
    }

    /** Whether a stretch stands between quotation marks, both of which are there. */
    static boolean quotes(char[] text, int begin, int end) {
        int open = NONE;
        for (int i = 0; i < begin; i++) {
            if (open == NONE) {
                open = OPENING_QUOTES.indexOf(text[i]);
            } else if (text[i] == CLOSING_QUOTES.charAt(open)) {
                open = NONE;
            }
        }
        return open != NONE && standsAfter(text, end, CLOSING_QUOTES.charAt(open));
    }

    private static boolean standsAfter(char[] text, int from, char mark) {
        for (int i = from; i < text.length; i++) {
            if (text[i] == mark) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyStands(List<String> words, char[] text, int from, int to) {
        for (String word : words) {
            for (int begin = from; begin + word.length() <= to; begin++) {
                if (WordBorder.stands(word, text, begin)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOneClause(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isClauseEnd(text, i)) {
                return false;
            }
        }
        return true;
    }

    /** A blank ends a clause of Chinese; behind or in front of a word of letters it does not. */
    private static boolean isClauseEnd(char[] text, int position) {
        return text[position] == ' '
                ? !(isLatin(text, position - 1) || isLatin(text, position + 1))
                : CLAUSE_ENDS.indexOf(text[position]) >= 0;
    }

    private static boolean isLatin(char[] text, int position) {
        return position >= 0 && position < text.length && WordBorder.isLatin(text[position]);
    }
}
