package dev.hotspots.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotspots.catalog.Catalog;
import dev.hotspots.catalog.CatalogFiles;
import dev.hotspots.catalog.CatalogLoader;
import dev.hotspots.catalog.Check;
import dev.hotspots.catalog.Policy;
import dev.hotspots.catalog.Policy.Fact;
import dev.hotspots.catalog.Policy.KnownError;
import dev.hotspots.catalog.Policy.Version;
import dev.hotspots.catalog.Reading;
import dev.hotspots.catalog.Verdict;
import dev.hotspots.conversation.Contact;
import dev.hotspots.conversation.ContactDetails;
import dev.hotspots.conversation.Message;
import dev.hotspots.conversation.Origin;
import dev.hotspots.conversation.Speaker;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the policies and checks of the shipped catalog must show by their own examples, which {@link ShippedCatalogTests} runs. */
class ShippedPoliciesTests {

    private static final int RIGHT_WAYS = 3;

    @SuppressWarnings("NullAway.Init")
    private static Catalog catalog;

    @BeforeAll
    static void loadCatalog() {
        catalog = CatalogLoader.load(CatalogFiles.shipped());
    }

    @Test
    void everyPolicyWithAVerifiedFactShowsThreeRightWaysOfCitingIt() {
        assertThat(policies()
                        .filter(ShippedPoliciesTests::isVerified)
                        .filter(policy -> count(policy, Verdict.CORRECT) < RIGHT_WAYS)
                        .map(Policy::id))
                .isEmpty();
    }

    @Test
    void whatNobodyHasVerifiedIsNeverCalledRightNorWrong() {
        assertThat(policies()
                        .filter(policy -> !isVerified(policy))
                        .filter(policy -> policy.examples().size() < RIGHT_WAYS
                                || count(policy, Verdict.CORRECT) + count(policy, Verdict.WRONG_ARTICLE) > 0)
                        .map(Policy::id))
                .isEmpty();
    }

    @Test
    void everyKnownErrorIsShown() {
        assertThat(policies()
                        .flatMap(policy -> policy.errors().stream()
                                .filter(error -> policy.examples().stream().noneMatch(example -> shows(example, error)))
                                .map(error ->
                                        policy.id() + " " + error.verdict().id() + ": " + error.why())))
                .isEmpty();
    }

    @Test
    void everyVersionHasAnExampleOnOneOfItsDays() {
        assertThat(policies()
                        .flatMap(policy -> policy.versions().stream()
                                .filter(version -> policy.examples().stream()
                                        .noneMatch(example -> version.period().contains(example.on())))
                                .map(version -> policy.id() + " " + version.label())))
                .isEmpty();
    }

    @Test
    void everyFirstVersionHasAnExampleFromBeforeIt() {
        assertThat(policies()
                        .filter(policy -> !policy.versions().isEmpty())
                        .filter(policy -> policy.examples().stream()
                                .noneMatch(example -> example.on().isBefore(first(policy))))
                        .map(Policy::id))
                .isEmpty();
    }

    @Test
    void everyCheckShowsWhenItIsPassedMissedAndNotApplied() {
        assertThat(catalog.checks())
                .filteredOn(check -> check.passed().isEmpty()
                        || check.failed().isEmpty()
                        || check.notApplicable().isEmpty())
                .extracting(Check::id)
                .isEmpty();
    }

    private static Stream<Policy> policies() {
        return catalog.policies().stream();
    }

    private static boolean isVerified(Policy policy) {
        return policy.facts().stream().anyMatch(Fact::verified);
    }

    private static long count(Policy policy, Verdict verdict) {
        return policy.examples().stream()
                .filter(example -> example.verdict() == verdict)
                .count();
    }

    private static LocalDate first(Policy policy) {
        return policy.versions().stream()
                .map(Version::period)
                .map(period -> period.from())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private static boolean shows(Policy.Citation example, KnownError error) {
        Message message = new Message(Speaker.AGENT, "", null, example.says(), "", new Origin("example", 1));
        Reading reading = catalog.read(new Contact("example", List.of(message), ContactDetails.NONE));
        return example.verdict() == error.verdict()
                && error.period().contains(example.on())
                && error.says().in(reading).holds();
    }
}
