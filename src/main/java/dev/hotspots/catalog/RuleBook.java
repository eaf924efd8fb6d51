package dev.hotspots.catalog;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All rules, found for a contact by way of the phrases that stand in it. */
public final class RuleBook {

    private final List<Rule> rules;
    private final int[][] rulesOfSet;
    private final BitSet untriggered = new BitSet();

    RuleBook(List<Rule> rules, int sets) {
        this.rules = List.copyOf(rules);
        List<List<Integer>> index = new ArrayList<>();
        for (int i = 0; i <= sets; i++) {
            index.add(new ArrayList<>());
        }
        for (int i = 0; i < rules.size(); i++) {
            Optional<Set<PhraseSet>> triggers = rules.get(i).when().triggers();
            int rule = i;
            triggers.ifPresentOrElse(
                    some -> some.forEach(set -> index.get(set.number()).add(rule)), () -> untriggered.set(rule));
        }
        rulesOfSet = index.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** Every rule, in catalog order. */
    public List<Rule> rules() {
        return rules;
    }

    /** The rules whose condition holds, in catalog order, less those that another one of them excludes. */
    public List<FiredRule> fired(Reading reading) {
        BitSet candidates = (BitSet) untriggered.clone();
        reading.places().sets(set -> {
            for (int rule : rulesOfSet[set]) {
                candidates.set(rule);
            }
        });
        List<FiredRule> fired = new ArrayList<>();
        candidates.stream().mapToObj(rules::get).forEach(rule -> {
            Finding finding = rule.when().in(reading);
            if (finding.holds()) {
                fired.add(new FiredRule(rule, finding));
            }
        });
        Set<String> excluded = new HashSet<>();
        fired.forEach(one -> excluded.addAll(one.rule().excludes()));
        fired.removeIf(one -> excluded.contains(one.rule().id()));
        return List.copyOf(fired);
    }

    /** A rule that holds in a contact, and where. */
    public record FiredRule(Rule rule, Finding finding) {

        /** The stretches of text by which it holds, in reading order. */
        public List<Span> spans() {
            return finding.spans();
        }
    }
}
