package dev.hotspots.analysis;

import dev.hotspots.catalog.Catalog;
import dev.hotspots.catalog.Check;
import dev.hotspots.catalog.CheckOutcome;
import dev.hotspots.catalog.Example;
import dev.hotspots.catalog.Policy;
import dev.hotspots.catalog.Reading;
import dev.hotspots.catalog.Rule;
import dev.hotspots.catalog.Verdict;
import dev.hotspots.conversation.Contact;
import dev.hotspots.conversation.ContactDetails;
import dev.hotspots.conversation.Message;
import dev.hotspots.conversation.Origin;
import dev.hotspots.conversation.Speaker;
import dev.hotspots.guidance.CheckResult;
import dev.hotspots.policy.Citation;
import dev.hotspots.policy.CitationFinder;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Runs the examples that a catalog carries: what each rule, check and policy must and must not do. */
public final class CatalogExamples {

    private final Catalog catalog;
    private final List<String> failures = new ArrayList<>();
    private int run;

    private CatalogExamples(Catalog catalog) {
        this.catalog = catalog;
    }

    /** How many examples ran, and a line with file, line, found and expected for each that failed. */
    public record Result(int run, List<String> failures) {
        public Result {
            failures = List.copyOf(failures);
        }
    }

    /** Runs every example of a catalog. */
    public static Result run(Catalog catalog) {
        CatalogExamples examples = new CatalogExamples(catalog);
        catalog.ruleBook().rules().forEach(examples::rule);
        catalog.checks().forEach(examples::check);
        catalog.policies().forEach(examples::policy);
        return new Result(examples.run, examples.failures);
    }

    private void rule(Rule rule) {
        rule.examples().forEach(example -> rule(rule, example, true));
        rule.nearMisses().forEach(example -> rule(rule, example, false));
    }

    /** Exclusions count: a rule that another one silences does not fire. */
    private void rule(Rule rule, Example example, boolean expected) {
        Reading reading = catalog.read(example.contact());
        boolean fired = catalog.ruleBook().fired(reading).stream()
                .anyMatch(one -> one.rule().id().equals(rule.id()));
        expect(
                fired == expected,
                example + ": rule " + rule.id() + (fired ? " fires, expected not to" : " does not fire, expected to"));
    }

    private void check(Check check) {
        check.passed().forEach(example -> check(check, example, CheckOutcome.PASSED));
        check.failed().forEach(example -> check(check, example, CheckOutcome.FAILED));
        check.notApplicable().forEach(example -> check(check, example, CheckOutcome.NOT_APPLICABLE));
    }

    private void check(Check check, Example example, CheckOutcome expected) {
        CheckOutcome outcome =
                CheckResult.of(check, catalog.read(example.contact())).outcome();
        expect(
                outcome == expected,
                example + ": check " + check.id() + " is " + outcome.id() + ", expected " + expected.id());
    }

    private void policy(Policy policy) {
        policy.examples().forEach(example -> citation(policy, example));
    }

    private void citation(Policy policy, Policy.Citation example) {
        Message message =
                new Message(Speaker.AGENT, "", null, example.says(), "", new Origin(example.file(), example.line()));
        Reading reading = catalog.read(new Contact("example", List.of(message), ContactDetails.NONE));
        List<Verdict> verdicts = new CitationFinder(catalog, ZoneOffset.UTC, example.on())
                .in(reading, List.of()).stream()
                        .filter(citation -> citation.policy().equals(policy.id()))
                        .map(Citation::verdict)
                        .toList();
        expect(
                verdicts.equals(List.of(example.verdict())),
                example.file() + ", line " + example.line() + ": citation of " + policy.id() + " is "
                        + verdicts.stream().map(Verdict::id).toList() + ", expected "
                        + example.verdict().id());
    }

    private void expect(boolean met, String failure) {
        run++;
        if (!met) {
            failures.add(failure);
        }
    }
}
