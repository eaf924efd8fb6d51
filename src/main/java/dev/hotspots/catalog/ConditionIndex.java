package dev.hotspots.catalog;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells which of many conditions can hold in a contact at all, by the phrases that stand in it. */
public final class ConditionIndex {

    private final int[][] conditionsOfSet;
    private final BitSet untriggered = new BitSet();

    /** An index of conditions, which are known by their place in the list. */
    ConditionIndex(List<Condition> conditions, int sets) {
        List<List<Integer>> lists = new ArrayList<>();
        for (int i = 0; i <= sets; i++) {
            lists.add(new ArrayList<>());
        }
        for (int i = 0; i < conditions.size(); i++) {
            Optional<Set<PhraseSet>> triggers = conditions.get(i).triggers();
            int condition = i;
            triggers.ifPresentOrElse(
                    some -> some.forEach(set -> lists.get(set.number()).add(condition)),
                    () -> untriggered.set(condition));
        }
        conditionsOfSet = lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** The conditions that are worth trying; all others do not hold. */
    public BitSet candidates(Reading reading) {
        BitSet candidates = (BitSet) untriggered.clone();
        reading.places().sets(set -> {
            for (int condition : conditionsOfSet[set]) {
                candidates.set(condition);
            }
        });
        return candidates;
    }
}
