package dev.hotspots.catalog;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All rules, found for a contact by way of the phrases that stand in it. */
public final class RuleBook {

    private final List<Rule> rules;
    private final ConditionIndex index;

    RuleBook(List<Rule> rules, int sets) {
        this.rules = List.copyOf(rules);
        this.index = new ConditionIndex(rules.stream().map(Rule::when).toList(), sets);
    }

    /** Every rule, in catalog order. */
    public List<Rule> rules() {
        return rules;
    }

    /** The rules whose condition holds, in catalog order, less those that another one of them excludes. */
    public List<FiredRule> fired(Reading reading) {
        BitSet candidates = index.candidates(reading);
        List<FiredRule> fired = new ArrayList<>();
        Set<String> excluded = new HashSet<>();
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            Rule rule = rules.get(i);
            Finding finding = rule.when().in(reading);
            if (finding.holds()) {
                fired.add(new FiredRule(rule, finding));
                excluded.addAll(rule.excludes());
            }
        }
        if (!excluded.isEmpty()) {
            fired.removeIf(one -> excluded.contains(one.rule().id()));
        }
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
