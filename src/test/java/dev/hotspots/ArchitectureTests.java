package dev.hotspots;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The arrows between packages point one way, each library is known where its work is, and the core never asks the clock. */
class ArchitectureTests {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.hotspots");

    private static final JavaClasses PROGRAM_WITH_OFFENDER = new ClassFileImporter()
            .withImportOption(location -> !location.contains("test-classes") || location.contains("/planted/"))
            .importPackages("dev.hotspots");

    /** A rule in words, and whether the planted offender breaks it. */
    private record Named(String name, ArchRule rule, boolean brokenByOffender) {}

    private static final List<Named> RULES = List.of(
            new Named("packages depend in one direction", directions(), true),
            new Named(
                    "packages have no cycles",
                    slices().matching("dev.hotspots.(*)..").should().beFreeOfCycles(),
                    true),
            knownOnlyIn("org.apache.poi", "dev.hotspots.report.excel", true),
            knownOnlyIn("org.duckdb", "dev.hotspots.facts", false),
            knownOnlyIn("java.sql", "dev.hotspots.facts", false),
            knownOnlyIn("org.yaml.snakeyaml", "dev.hotspots.catalog", false),
            knownOnlyIn("com.hankcs", "dev.hotspots.catalog", false),
            knownOnlyIn("com.google.re2j", "dev.hotspots.catalog", false),
            knownOnlyIn("org.hipparchus", "dev.hotspots.statistics", false),
            knownOnlyIn("picocli", "dev.hotspots.cli", false),
            new Named("Spring is known in batch only, but for JdbcClient in facts", springRule(), true),
            new Named("only batch and cli ask the clock", clockRule(), true));

    private static ArchRule directions() {
        return layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("conversation")
                .definedBy("dev.hotspots.conversation..")
                .layer("privacy")
                .definedBy("dev.hotspots.privacy..")
                .layer("statistics")
                .definedBy("dev.hotspots.statistics..")
                .layer("intake")
                .definedBy("dev.hotspots.intake..")
                .layer("catalog")
                .definedBy("dev.hotspots.catalog..")
                .layer("judgements")
                .definedBy(
                        "dev.hotspots.complaint..",
                        "dev.hotspots.resolution..",
                        "dev.hotspots.satisfaction..",
                        "dev.hotspots.policy..",
                        "dev.hotspots.guidance..")
                .layer("analysis")
                .definedBy("dev.hotspots.analysis..")
                .layer("facts")
                .definedBy("dev.hotspots.facts..")
                .layer("report")
                .definedBy("dev.hotspots.report..")
                .layer("batch")
                .definedBy("dev.hotspots.batch..")
                .layer("cli")
                .definedBy("dev.hotspots.cli..")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("batch")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("batch", "cli")
                .whereLayer("facts")
                .mayOnlyBeAccessedByLayers("report", "batch", "cli")
                .whereLayer("analysis")
                .mayOnlyBeAccessedByLayers("facts", "batch", "cli")
                .whereLayer("judgements")
                .mayOnlyBeAccessedByLayers("analysis", "facts", "report", "cli")
                .whereLayer("intake")
                .mayOnlyBeAccessedByLayers("batch", "cli")
                .whereLayer("statistics")
                .mayOnlyBeAccessedByLayers("report")
                .whereLayer("catalog")
                .mayOnlyBeAccessedByLayers("judgements", "analysis", "facts", "report", "batch", "cli");
    }

    private static Named knownOnlyIn(String library, String home, boolean brokenByOffender) {
        return new Named(
                library + " is known only in " + home,
                noClasses()
                        .that()
                        .resideOutsideOfPackage(home + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(library + ".."),
                brokenByOffender);
    }

    private static ArchRule springRule() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("dev.hotspots.batch..", "dev.hotspots.facts..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..");
    }

    private static ArchRule clockRule() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("dev.hotspots.batch..", "dev.hotspots.cli..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis");
    }

    @TestFactory
    Stream<DynamicTest> theProgramKeepsEveryRule() {
        return RULES.stream()
                .map(named ->
                        DynamicTest.dynamicTest(named.name(), () -> named.rule().check(PROGRAM)));
    }

    @TestFactory
    Stream<DynamicTest> thePlantedOffenderIsFound() {
        return RULES.stream()
                .filter(Named::brokenByOffender)
                .map(named -> DynamicTest.dynamicTest(
                        named.name(),
                        () -> assertThat(named.rule()
                                        .evaluate(PROGRAM_WITH_OFFENDER)
                                        .hasViolation())
                                .isTrue()));
    }
}
