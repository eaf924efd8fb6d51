package dev.hotspots.pattern;

import java.util.Optional;

/** A compiled pattern. Immutable; the time of a search never grows exponentially, whatever the pattern. */
public sealed interface TextPattern permits TablePattern, Re2Pattern {

    /** What {@link #find} returns when nothing matches. */
    long NOTHING = -1;

    /**
     * The first match with at least one character that begins at or after a position; of several that begin there the one that
     * the pattern prefers, as in Perl. Matches without a character are passed over.
     *
     * @return begin in the high half, end in the low half; {@link #NOTHING} without a match
     */
    long find(char[] text, int from);

    /** The first character of a match. */
    static int begin(long match) {
        return (int) (match >>> Integer.SIZE);
    }

    /** The character after the last of a match. */
    static int end(long match) {
        return (int) match;
    }

    /**
     * Compiles a regular expression.
     *
     * @throws PatternMistakeException when it cannot be read
     */
    static TextPattern of(String regex) {
        Re2Pattern re2 = Re2Pattern.of(regex);
        Optional<PatternNode> node = PatternReader.read(regex);
        Optional<TextPattern> table = node.flatMap(TablePattern::of).map(TextPattern.class::cast);
        return table.orElseGet(() -> re2.onlyAfter(node.filter(some -> !some.mayBeEmpty())
                .map(PatternNode::relaxed)
                .flatMap(TablePattern::of)));
    }
}
