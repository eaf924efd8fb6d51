package dev.hotspots;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arrows between packages point one way, libraries stay where they belong, the core asks no clock. Every rule can fail. */
class ArchitectureTests {

    private static final String ROOT = "dev.hotspots.";

    /** The packages below the complaint, in the order of the arrows. */
    private static final Set<String> CATALOG = Set.of("conversation", "clock", "catalog");

    private static final Set<String> ANALYSIS =
            and(CATALOG, "learned", "complaint", "resolution", "satisfaction", "policy", "guidance", "privacy");
    private static final Set<String> REPORT = and(ANALYSIS, "labels", "analysis", "evaluation", "facts", "statistics");
    private static final Set<String> BATCH =
            and(REPORT, "profile", "intake", "report", "report.excel", "report.json", "report.text");

    /** What a package may know besides itself. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            entry("conversation", Set.of()),
            entry("privacy", Set.of()),
            entry("pattern", Set.of()),
            entry("statistics", Set.of()),
            entry("clock", Set.of()),
            entry("profile", Set.of("conversation")),
            entry("intake", Set.of("conversation", "privacy", "profile")),
            entry("catalog", Set.of("conversation", "clock", "pattern")),
            entry("labels", CATALOG),
            entry("learned", CATALOG),
            entry("complaint", and(CATALOG, "learned")),
            entry("resolution", CATALOG),
            entry("satisfaction", CATALOG),
            entry("policy", CATALOG),
            entry("guidance", CATALOG),
            entry("analysis", ANALYSIS),
            entry("evaluation", and(ANALYSIS, "analysis", "labels", "statistics")),
            entry("facts", and(ANALYSIS, "analysis")),
            entry("report", REPORT),
            entry("report.excel", Set.of("report")),
            entry("report.json", Set.of("report")),
            entry("report.text", Set.of("report")),
            entry("training", and(CATALOG, "learned", "labels")),
            entry("batch", BATCH),
            entry("cli", and(BATCH, "batch", "training")));

    /** Where a library may be used, by the beginning of its packages; the longest beginning decides. */
    private static final Map<String, Set<String>> USED_BY = Map.ofEntries(
            entry("java", MAY_KNOW.keySet()),
            entry("java.sql", Set.of("facts")),
            entry("javax.sql", Set.of("facts", "batch")),
            entry("javax.xml.namespace", Set.of("report.excel")),
            entry("org.jsoup", Set.of("intake")),
            entry("org.jspecify", MAY_KNOW.keySet()),
            entry("org.hipparchus", Set.of("statistics")),
            entry("com.opencsv", Set.of("intake", "labels", "report")),
            entry("tools.jackson", Set.of("intake", "labels", "facts", "report.json", "batch", "cli")),
            entry("org.yaml.snakeyaml", Set.of("catalog", "profile")),
            entry("com.google.re2j", Set.of("pattern", "profile", "intake")),
            entry("com.hankcs", Set.of("catalog", "learned")),
            entry("de.bwaldvogel.liblinear", Set.of("training")),
            entry("org.duckdb", Set.of("facts")),
            entry("org.springframework", Set.of("batch", "cli")),
            entry("org.springframework.jdbc", Set.of("facts")),
            entry("org.apache.poi", Set.of("intake", "labels", "report.excel")),
            entry("javax.xml.parsers", Set.of("intake", "labels")),
            entry("org.xml.sax", Set.of("intake", "labels")),
            entry("org.openxmlformats", Set.of("report.excel")),
            entry("org.apache.xmlbeans", Set.of("report.excel")),
            entry("org.slf4j", Set.of("batch", "cli")),
            entry("picocli", Set.of("cli")));

    private static final ArchRule PLACE = rule("have a place in the order of packages", (type, events) -> {
        if (packageOf(type).isEmpty()) {
            violate(events, type, type.getName() + " stands in no package of the order");
        }
    });

    private static final ArchRule DIRECTION = rule(
            "know only packages below their own",
            (type, events) -> dependencies(type)
                    .filter(target -> target.getName().startsWith(ROOT))
                    .filter(target -> !packageOf(target).equals(packageOf(type)))
                    .filter(target -> !of(MAY_KNOW, packageOf(type))
                            .contains(packageOf(target).orElse("?")))
                    .forEach(target -> violate(events, type, type.getName() + " knows " + target.getName())));

    private static final ArchRule LIBRARIES = rule(
            "use only the libraries of their package",
            (type, events) -> dependencies(type)
                    .filter(target -> !target.getName().startsWith(ROOT))
                    .filter(target -> !of(USED_BY, library(target))
                            .contains(packageOf(type).orElse("?")))
                    .forEach(target -> violate(events, type, type.getName() + " uses " + target.getName())));

    private static final ArchRule CLOCK = rule("do not ask the clock outside batch and cli", (type, events) -> {
        if (!Set.of("batch", "cli").contains(packageOf(type).orElse("?"))) {
            type.getAccessesFromSelf().stream()
                    .filter(ArchitectureTests::asksTheClock)
                    .forEach(access -> violate(events, type, type.getName() + " calls " + called(access)));
        }
    });

    private static final ArchRule CYCLES =
            slices().assignedFrom(new PackagesOfTheOrder()).should().beFreeOfCycles();

    private static final JavaClasses MAIN = importing("/classes/");
    private static final JavaClasses WITH_OFFENDERS = importing("/classes/", "/planted/");

    @Test
    void everyClassHasAPlaceInTheOrder() {
        PLACE.check(MAIN);
    }

    @Test
    void packagesKnowOnlyThoseBelow() {
        DIRECTION.check(MAIN);
    }

    @Test
    void packagesHaveNoCycles() {
        CYCLES.check(MAIN);
    }

    @Test
    void librariesAreUsedWhereTheyBelong() {
        LIBRARIES.check(MAIN);
    }

    @Test
    void onlyBatchAndCommandLineAskTheClock() {
        CLOCK.check(MAIN);
    }

    @Test
    void everyPackageOfTheOrderExists() {
        assertThat(MAIN.stream().flatMap(type -> packageOf(type).stream())).containsAll(MAY_KNOW.keySet());
    }

    @Test
    void aClassWithoutAPlaceIsFound() {
        assertThat(offences(PLACE)).containsExactly("dev.hotspots.planted.Homeless stands in no package of the order");
    }

    @Test
    void anArrowThatPointsBackIsFound() {
        assertThat(offences(DIRECTION))
                .containsExactly("dev.hotspots.conversation.planted.KnowsTheCatalog knows dev.hotspots.catalog.Nature");
    }

    @Test
    void aCycleIsFound() {
        assertThat(offences(CYCLES)).hasSize(1).first().asString().startsWith("Cycle detected: Slice catalog");
    }

    @ParameterizedTest
    @CsvSource({
        "UsesOpencsv, com.opencsv.CSVReader",
        "UsesJackson, tools.jackson.databind.json.JsonMapper",
        "UsesSnakeyaml, org.yaml.snakeyaml.Yaml",
        "UsesRe2j, com.google.re2j.Pattern",
        "UsesAhoCorasick, com.hankcs.algorithm.AhoCorasickDoubleArrayTrie",
        "UsesSql, java.sql.Connection",
        "UsesDuckDb, org.duckdb.DuckDBConnection",
        "UsesSpringJdbc, org.springframework.jdbc.core.simple.JdbcClient",
        "UsesPoi, org.apache.poi.ss.usermodel.Cell",
        "UsesSpring, org.springframework.context.annotation.Bean",
        "UsesPicocli, picocli.CommandLine",
        "UsesAnUnlistedLibrary, org.assertj.core.api.Assertions"
    })
    void aLibraryOutsideItsPackageIsFound(String offender, String library) {
        assertThat(offences(LIBRARIES)).contains("dev.hotspots.conversation.planted." + offender + " uses " + library);
    }

    @Test
    void nobodyElseIsAccusedOfALibrary() {
        assertThat(offences(LIBRARIES)).allMatch(offence -> offence.contains(".planted."));
    }

    @Test
    void askingTheClockIsFound() {
        String offender = "dev.hotspots.conversation.planted.AsksTheClock calls ";
        assertThat(offences(CLOCK))
                .containsExactlyInAnyOrder(
                        offender + "java.time.Instant.now()",
                        offender + "java.time.LocalDate.now()",
                        offender + "java.time.Clock.systemUTC()",
                        offender + "java.lang.System.currentTimeMillis()");
    }

    private static JavaClasses importing(String... places) {
        ImportOption option = location -> Stream.of(places).anyMatch(location::contains);
        return new ClassFileImporter().withImportOption(option).importPackages("dev.hotspots");
    }

    private static List<String> offences(ArchRule rule) {
        return rule.evaluate(WITH_OFFENDERS).getFailureReport().getDetails();
    }

    private interface Check {
        void on(JavaClass type, ConditionEvents events);
    }

    private static ArchRule rule(String description, Check check) {
        return classes().should(new ArchCondition<JavaClass>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.on(type, events);
            }
        });
    }

    private static void violate(ConditionEvents events, JavaClass type, String offence) {
        events.add(violated(type, offence));
    }

    private static Stream<JavaClass> dependencies(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .filter(target -> !target.isPrimitive())
                .distinct();
    }

    private static boolean asksTheClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        boolean time = owner.startsWith("java.time.") && (name.equals("now") || name.startsWith("system"));
        boolean system = owner.equals("java.lang.System") && name.matches("currentTimeMillis|nanoTime");
        return time
                || system
                || (owner.equals("java.util.Date")
                        && access.getTarget().getFullName().endsWith("<init>()"));
    }

    private static String called(JavaAccess<?> access) {
        return access.getTarget().getFullName();
    }

    private static Set<String> of(Map<String, Set<String>> table, Optional<String> key) {
        return key.map(table::get).orElse(Set.of());
    }

    /** The package of the order a class stands in or below, without the root. */
    private static Optional<String> packageOf(JavaClass type) {
        return type.getPackageName().startsWith(ROOT)
                ? longest(MAY_KNOW.keySet(), type.getPackageName().substring(ROOT.length()))
                : Optional.empty();
    }

    private static Optional<String> library(JavaClass type) {
        return longest(USED_BY.keySet(), type.getPackageName());
    }

    private static Optional<String> longest(Set<String> beginnings, String name) {
        return beginnings.stream()
                .filter(beginning -> (name + ".").startsWith(beginning + "."))
                .max(Comparator.comparingInt(String::length));
    }

    private static Set<String> and(Set<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }

    /** One slice a package of the order. */
    private static final class PackagesOfTheOrder implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return packageOf(type).map(SliceIdentifier::of).orElseGet(SliceIdentifier::ignore);
        }

        @Override
        public String getDescription() {
            return "packages of the order";
        }
    }
}
