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
    private final int[][] rulesOfPhrase;
    private final BitSet untriggered = new BitSet();

    RuleBook(List<Rule> rules, int phrases) {
        this.rules = List.copyOf(rules);
        List<List<Integer>> index = new ArrayList<>();
        for (int i = 0; i < phrases; i++) {
            index.add(new ArrayList<>());
        }
        for (int i = 0; i < rules.size(); i++) {
            Optional<Set<Integer>> triggers = rules.get(i).when().triggers();
            int rule = i;
            triggers.ifPresentOrElse(
                    some -> some.forEach(phrase -> index.get(phrase).add(rule)), () -> untriggered.set(rule));
        }
        rulesOfPhrase = index.stream()
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
        reading.phrases(phrase -> {
            for (int rule : rulesOfPhrase[phrase]) {
                candidates.set(rule);
            }
        });
        List<FiredRule> fired = new ArrayList<>();
        candidates.stream().mapToObj(rules::get).forEach(rule -> {
            Finding finding = rule.when().in(reading);
            if (finding.holds()) {
                fired.add(new FiredRule(rule, finding.spans()));
            }
        });
        Set<String> excluded = new HashSet<>();
        fired.forEach(one -> excluded.addAll(one.rule().excludes()));
        fired.removeIf(one -> excluded.contains(one.rule().id()));
        return List.copyOf(fired);
    }

    /** A rule that holds in a contact, and where. */
    public record FiredRule(Rule rule, List<Span> spans) {
        public FiredRule {
            spans = List.copyOf(spans);
        }
    }
}
