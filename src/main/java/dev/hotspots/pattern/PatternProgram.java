package dev.hotspots.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern as instructions that lead to each other; where two ways are open, the preferred one comes first. Counted
 * repetitions are written out.
 */
final class PatternProgram {

    static final int LONGEST = 4000;

    private final List<Instruction> instructions = new ArrayList<>();
    private final List<CharacterSet> sets = new ArrayList<>();
    private final int start;

    /** One step; steps are named by their index. */
    sealed interface Instruction {

        /** The text matches up to here. */
        record Match() implements Instruction {}

        /** Takes one character of a set, by index in {@link #sets}. */
        record Take(int set, int next) implements Instruction {}

        /** Goes on at two places, the first preferred. */
        record Fork(int first, int second) implements Instruction {}

        /** Goes on where the text begins. */
        record AtBegin(int next) implements Instruction {}

        /** Goes on where the text ends. */
        record AtEnd(int next) implements Instruction {}
    }

    PatternProgram(PatternNode node) {
        start = compile(node, add(new Instruction.Match()));
    }

    int start() {
        return start;
    }

    Instruction instruction(int index) {
        return instructions.get(index);
    }

    List<CharacterSet> sets() {
        return sets;
    }

    /** A program that grew too long is cut short and must not be used. */
    boolean isTooLong() {
        return instructions.size() > LONGEST;
    }

    private int add(Instruction instruction) {
        instructions.add(instruction);
        return instructions.size() - 1;
    }

    /** Adds the instructions of a node in front of what follows it; the index where the node begins. */
    private int compile(PatternNode node, int next) {
        if (isTooLong()) {
            return next;
        }
        if (node instanceof PatternNode.Characters characters) {
            return add(new Instruction.Take(number(characters.set()), next));
        }
        if (node instanceof PatternNode.Row row) {
            int begin = next;
            for (int i = row.parts().size() - 1; i >= 0; i--) {
                begin = compile(row.parts().get(i), begin);
            }
            return begin;
        }
        if (node instanceof PatternNode.Choice choice) {
            int last = choice.alternatives().size() - 1;
            int begin = compile(choice.alternatives().get(last), next);
            for (int i = last - 1; i >= 0; i--) {
                begin = add(new Instruction.Fork(compile(choice.alternatives().get(i), next), begin));
            }
            return begin;
        }
        if (node instanceof PatternNode.Repeat repeat) {
            return repeat(repeat, next);
        }
        return add(node instanceof PatternNode.Begin ? new Instruction.AtBegin(next) : new Instruction.AtEnd(next));
    }

    private int repeat(PatternNode.Repeat repeat, int next) {
        int begin = next;
        if (repeat.most() == PatternNode.Repeat.UNBOUNDED) {
            begin = add(new Instruction.Match());
            int body = compile(repeat.part(), begin);
            instructions.set(begin, fork(repeat, body, next));
        }
        for (int i = repeat.least(); i < repeat.most(); i++) {
            begin = add(fork(repeat, compile(repeat.part(), begin), next));
        }
        for (int i = 0; i < repeat.least(); i++) {
            begin = compile(repeat.part(), begin);
        }
        return begin;
    }

    private static Instruction fork(PatternNode.Repeat repeat, int body, int next) {
        return repeat.greedy() ? new Instruction.Fork(body, next) : new Instruction.Fork(next, body);
    }

    private int number(CharacterSet set) {
        int known = sets.indexOf(set);
        if (known >= 0) {
            return known;
        }
        sets.add(set);
        return sets.size() - 1;
    }
}
