package dev.hotspots.evaluation;

import dev.hotspots.analysis.ContactAnalyser;
import dev.hotspots.analysis.ContactFacts;
import dev.hotspots.catalog.Catalog;
import dev.hotspots.catalog.CheckOutcome;
import dev.hotspots.catalog.ContactType;
import dev.hotspots.catalog.Nature;
import dev.hotspots.catalog.Scenario;
import dev.hotspots.conversation.Contact;
import dev.hotspots.evaluation.CatalogCoverage.Unsaid;
import dev.hotspots.evaluation.CatalogUse.Kind;
import dev.hotspots.policy.Citation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Counts what a catalog says about contacts, one after the other. */
public final class CoverageCount {

    private final Catalog catalog;
    private final ContactAnalyser analyser;
    private final Map<Entry, Long> contactsOf = new HashMap<>();
    private Unsaid unsaid = new Unsaid(0, 0, 0, 0, 0, 0);

    private record Entry(Kind kind, String id) {}

    /** A count from zero; the analyser works with the same catalog. */
    public CoverageCount(Catalog catalog, ContactAnalyser analyser) {
        this.catalog = catalog;
        this.analyser = analyser;
    }

    /** Counts a contact in. */
    public void add(Contact contact) {
        ContactFacts facts = analyser.analyse(contact);
        Stream.of(rules(contact), checks(facts), policies(facts))
                .flatMap(entries -> entries)
                .distinct()
                .forEach(entry -> contactsOf.merge(entry, 1L, Long::sum));
        boolean complaint = facts.categories().complaint();
        unsaid = new Unsaid(
                unsaid.contacts() + 1,
                unsaid.complaints() + one(complaint),
                unsaid.withoutSubIssue()
                        + one(complaint && facts.categories().subIssue().isEmpty()),
                unsaid.otherNature() + one(facts.natureId().equals(Nature.OTHER.id())),
                unsaid.otherScenario() + one(facts.categories().scenario() == Scenario.OTHER),
                unsaid.otherType() + one(facts.categories().contactType() == ContactType.OTHER));
    }

    private static int one(boolean holds) {
        return holds ? 1 : 0;
    }

    private Stream<Entry> rules(Contact contact) {
        return catalog.ruleBook().fired(catalog.read(contact)).stream()
                .map(fired -> new Entry(Kind.RULE, fired.rule().id()));
    }

    private static Stream<Entry> checks(ContactFacts facts) {
        return facts.checks().stream()
                .filter(result -> result.outcome() != CheckOutcome.NOT_APPLICABLE)
                .map(result -> new Entry(Kind.CHECK, result.check().id()));
    }

    private static Stream<Entry> policies(ContactFacts facts) {
        return Stream.concat(
                        facts.opportunities().stream(),
                        facts.citations().stream().map(Citation::policy))
                .map(id -> new Entry(Kind.POLICY, id));
    }

    /** What was counted so far. */
    public CatalogCoverage coverage() {
        List<CatalogUse> uses = new ArrayList<>();
        catalog.ruleBook().rules().forEach(rule -> uses.add(use(Kind.RULE, rule.id(), rule.about())));
        catalog.checks().forEach(check -> uses.add(use(Kind.CHECK, check.id(), check.zh())));
        catalog.policies().forEach(policy -> uses.add(use(Kind.POLICY, policy.id(), policy.title())));
        return new CatalogCoverage(unsaid, uses);
    }

    private CatalogUse use(Kind kind, String id, String about) {
        return new CatalogUse(kind, id, about, contactsOf.getOrDefault(new Entry(kind, id), 0L), unsaid.contacts());
    }
}
