package dev.hotspots.pattern;

import java.util.List;

/** A regular expression as a tree. */
sealed interface PatternNode {

    /** One character of a set. */
    record Characters(CharacterSet set) implements PatternNode {}

    /** One after the other. */
    record Row(List<PatternNode> parts) implements PatternNode {}

    /** One of several, an earlier one preferred. */
    record Choice(List<PatternNode> alternatives) implements PatternNode {}

    /**
     * Several times.
     *
     * @param most {@link #UNBOUNDED} for no limit
     * @param greedy more is preferred to less
     */
    record Repeat(PatternNode part, int least, int most, boolean greedy) implements PatternNode {
        static final int UNBOUNDED = -1;
    }

    /** The beginning of the text. */
    record Begin() implements PatternNode {}

    /** The end of the text. */
    record End() implements PatternNode {}

    /** Whether it can match without a character. */
    default boolean mayBeEmpty() {
        return shortest() == 0;
    }

    /** A pattern that matches whatever this one matches, and needs fewer states: upper limits of repetitions are dropped. */
    default PatternNode relaxed() {
        if (this instanceof Row row) {
            return new Row(row.parts().stream().map(PatternNode::relaxed).toList());
        }
        if (this instanceof Choice choice) {
            return new Choice(
                    choice.alternatives().stream().map(PatternNode::relaxed).toList());
        }
        if (this instanceof Repeat repeat && repeat.most() > 1 && !repeat.part().mayBeEmpty()) {
            return new Repeat(repeat.part().relaxed(), repeat.least(), Repeat.UNBOUNDED, repeat.greedy());
        }
        return this;
    }

    /** No match has fewer characters. */
    default int shortest() {
        if (this instanceof Row row) {
            return row.parts().stream().mapToInt(PatternNode::shortest).sum();
        }
        if (this instanceof Choice choice) {
            return choice.alternatives().stream()
                    .mapToInt(PatternNode::shortest)
                    .min()
                    .orElse(0);
        }
        if (this instanceof Repeat repeat) {
            return repeat.least() * repeat.part().shortest();
        }
        return this instanceof Characters ? 1 : 0;
    }
}
