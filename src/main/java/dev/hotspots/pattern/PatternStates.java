package dev.hotspots.pattern;

import dev.hotspots.pattern.PatternProgram.Instruction;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All states that a program can be in, numbered from 0, which is the state without a way on. A state is the list of the
 * instructions that wait for a character or for the end, the preferred first; nothing stands behind a match, because nothing
 * less preferred may win over it.
 */
final class PatternStates {

    static final int DEAD = 0;

    private final PatternProgram program;
    private final CharacterClasses classes;
    private final Map<List<Integer>, Integer> numbers = new HashMap<>();
    private final List<List<Integer>> states = new ArrayList<>();
    private final List<int[]> next = new ArrayList<>();
    private final int atBegin;
    private final int elsewhere;

    private PatternStates(PatternProgram program, CharacterClasses classes, int most) {
        this.program = program;
        this.classes = classes;
        number(List.of());
        this.atBegin = number(reached(List.of(program.start()), true));
        this.elsewhere = number(reached(List.of(program.start()), false));
        for (int state = 0; state < states.size() && states.size() <= most; state++) {
            next.add(successors(states.get(state)));
        }
    }

    /** The states of a program; empty when there are more than so many. */
    static Optional<PatternStates> of(PatternProgram program, CharacterClasses classes, int most) {
        PatternStates states = new PatternStates(program, classes, most);
        return states.count() > most ? Optional.empty() : Optional.of(states);
    }

    int count() {
        return states.size();
    }

    /** The state in which the text begins. */
    int atBegin() {
        return atBegin;
    }

    /** The state in which a match may begin behind the beginning of the text. */
    int elsewhere() {
        return elsewhere;
    }

    /** The state after a character of a class. */
    int next(int state, int characterClass) {
        return next.get(state)[characterClass];
    }

    /** Whether the text up to here matches. */
    boolean matches(int state) {
        return states.get(state).stream().anyMatch(index -> program.instruction(index) instanceof Instruction.Match);
    }

    /** Whether the text up to here matches when it ends here. */
    boolean matchesAtEnd(int state) {
        Set<Integer> reached = new LinkedHashSet<>();
        states.get(state).forEach(index -> follow(index, false, true, new BitSet(), reached));
        return reached.stream().anyMatch(index -> program.instruction(index) instanceof Instruction.Match);
    }

    private int number(List<Integer> state) {
        return numbers.computeIfAbsent(state, added -> {
            states.add(added);
            return states.size() - 1;
        });
    }

    private int[] successors(List<Integer> state) {
        int[] successors = new int[classes.count()];
        for (int characterClass = 0; characterClass < successors.length; characterClass++) {
            List<Integer> taken = new ArrayList<>();
            for (int index : state) {
                if (program.instruction(index) instanceof Instruction.Take take
                        && classes.belongs(characterClass, take.set())) {
                    taken.add(take.next());
                }
            }
            successors[characterClass] = number(reached(taken, false));
        }
        return successors;
    }

    private List<Integer> reached(List<Integer> from, boolean atBegin) {
        Set<Integer> waiting = new LinkedHashSet<>();
        BitSet seen = new BitSet();
        for (int index : from) {
            if (follow(index, atBegin, false, seen, waiting)) {
                break;
            }
        }
        return List.copyOf(waiting);
    }

    /** Follows the ways that take no character; true when they lead to a match, behind which nothing counts. */
    private boolean follow(int index, boolean atBegin, boolean atEnd, BitSet seen, Set<Integer> waiting) {
        if (seen.get(index)) {
            return false;
        }
        seen.set(index);
        Instruction instruction = program.instruction(index);
        if (instruction instanceof Instruction.Fork fork) {
            return follow(fork.first(), atBegin, atEnd, seen, waiting)
                    || follow(fork.second(), atBegin, atEnd, seen, waiting);
        }
        if (instruction instanceof Instruction.AtBegin begin) {
            return atBegin && follow(begin.next(), true, atEnd, seen, waiting);
        }
        if (instruction instanceof Instruction.AtEnd end && atEnd) {
            return follow(end.next(), atBegin, true, seen, waiting);
        }
        waiting.add(index);
        return instruction instanceof Instruction.Match;
    }
}
