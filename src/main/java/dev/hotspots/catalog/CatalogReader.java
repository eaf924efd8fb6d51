package dev.hotspots.catalog;

import dev.hotspots.clock.WorkCalendar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Turns the files' sections into the catalog's contents; every file may hold every kind of section. */
final class CatalogReader {

    private final Phrases phrases = new Phrases();
    private final ConditionReader conditions;
    private final ExampleReader examples;

    CatalogReader(List<Mistake> mistakes) {
        this.conditions = new ConditionReader(phrases, mistakes);
        this.examples = new ExampleReader(mistakes);
    }

    Catalog.Contents read(List<Section> files) {
        single(files, "grammar").map(CatalogReader::grammar).ifPresent(phrases::speak);
        files.forEach(file -> file.section("spellings").ifPresent(phrases::spell));
        files.forEach(file -> file.section("phrases").ifPresent(phrases::define));
        List<SubIssue> subIssues = unique(files, "sub_issues", (section, id) -> subIssue(section, id));
        RuleReader rules = new RuleReader(conditions, examples, subIssues);
        PolicyReader policies = new PolicyReader(conditions);
        Catalog.Contents contents = new Catalog.Contents(
                subIssues,
                unique(files, "rules", rules::rule),
                unique(files, "checks", this::check),
                unique(files, "policies", policies::policy),
                unique(files, "authorities", policies::authority),
                calendar(files),
                new ServiceReader(files).service(),
                single(files, "national_shares")
                        .map(CatalogReader::nationalShares)
                        .orElseGet(() -> new NationalShares("", LocalDate.EPOCH, "", Map.of())));
        rules.checkExclusions(contents.rules());
        policies.checkEditions(contents.policies());
        files.forEach(Section::done);
        return contents;
    }

    PhraseBook phraseBook() {
        return phrases.compile();
    }

    /** How many different conditions were read. */
    int conditions() {
        return conditions.count();
    }

    private <T> List<T> unique(List<Section> files, String key, BiFunction<Section, String, T> reader) {
        Map<String, Section> seen = new HashMap<>();
        List<T> all = new ArrayList<>();
        for (Section section :
                files.stream().flatMap(file -> file.sections(key).stream()).toList()) {
            String id = section.text("id");
            Section earlier = seen.putIfAbsent(id, section);
            if (earlier != null && !id.isEmpty()) {
                section.mistake("id '" + id + "' stands also in " + earlier.file() + ", line " + earlier.line());
            }
            all.add(reader.apply(section, id));
            section.done();
        }
        return List.copyOf(all);
    }

    private Optional<Section> single(List<Section> files, String key) {
        List<Section> sections =
                files.stream().flatMap(file -> file.section(key).stream()).toList();
        sections.stream().skip(1).forEach(section -> section.mistake("'" + key + "' is defined twice"));
        return sections.stream().findFirst();
    }

    private static Grammar grammar(Section section) {
        Grammar grammar = new Grammar(
                section.texts("negators"),
                section.texts("harmless"),
                section.number("reach", 0),
                section.texts("suppositions"),
                section.texts("closings"),
                section.texts("endings"));
        section.done();
        return grammar;
    }

    private static SubIssue subIssue(Section section, String id) {
        String nature = section.text("nature");
        Optional<Nature> known = Named.find(Nature.class, nature);
        if (known.isEmpty() && !nature.isEmpty()) {
            section.mistakeAt("nature", "unknown nature '" + nature + "'");
        }
        return new SubIssue(id, known.orElse(Nature.OTHER), section.text("zh"), section.text("en"));
    }

    private Check check(Section section, String id) {
        Optional<Condition> passes = conditions.optional(section, "passes");
        Optional<Condition> fails = conditions.optional(section, "fails");
        if (passes.isEmpty() && fails.isEmpty()) {
            section.mistake("check '" + id + "' has neither 'passes' nor 'fails'");
        }
        Optional<Section> shown = section.section("examples");
        Check check = new Check(
                id,
                section.text("zh"),
                section.text("principle"),
                section.texts("article"),
                section.flag("critical", false),
                section.optionalText("playbook"),
                conditions.required(section, "applies"),
                passes,
                fails,
                section.text("advice"),
                shown.map(some -> examples.read(some, "passed")).orElse(List.of()),
                shown.map(some -> examples.read(some, "failed")).orElse(List.of()),
                shown.map(some -> examples.read(some, "not_applicable")).orElse(List.of()));
        shown.ifPresent(Section::done);
        return check;
    }

    /** The calendars of all files together: a later file may add a year. */
    private static WorkCalendar calendar(List<Section> files) {
        Optional<WorkCalendar> all = Optional.empty();
        for (Section section : files.stream()
                .flatMap(file -> file.section("calendar").stream())
                .toList()) {
            WorkCalendar one = calendar(section);
            if (one.from().isAfter(one.to())) {
                section.mistake("a calendar needs 'from' and 'to', 'from' not after 'to'");
            } else {
                all = Optional.of(all.map(some -> extended(some, one, section)).orElse(one));
            }
        }
        return all.orElseGet(() -> new WorkCalendar(LocalDate.MAX, LocalDate.MIN, Set.of(), Set.of()));
    }

    private static WorkCalendar extended(WorkCalendar all, WorkCalendar one, Section section) {
        try {
            return all.extendedBy(one);
        } catch (IllegalArgumentException e) {
            section.mistake(String.valueOf(e.getMessage()));
            return all;
        }
    }

    private static WorkCalendar calendar(Section section) {
        WorkCalendar calendar = new WorkCalendar(
                section.date("from").orElse(LocalDate.MAX),
                section.date("to").orElse(LocalDate.MIN),
                days(section, "days_off"),
                days(section, "make_up_days"));
        section.done();
        return calendar;
    }

    private static Set<LocalDate> days(Section section, String key) {
        Set<LocalDate> days = new HashSet<>();
        for (String text : section.texts(key)) {
            try {
                if (!days.add(LocalDate.parse(text))) {
                    section.mistakeAt(key, "'" + text + "' stands twice in '" + key + "'");
                }
            } catch (DateTimeException e) {
                section.mistakeAt(key, "'" + text + "' in '" + key + "', expected a day such as 2026-10-01");
            }
        }
        return days;
    }

    private static NationalShares nationalShares(Section section) {
        Map<Nature, Double> percent = new EnumMap<>(Nature.class);
        section.section("percent").ifPresent(shares -> {
            for (Nature nature : Nature.values()) {
                shares.decimal(nature.id()).ifPresent(value -> percent.put(nature, value));
            }
            shares.done();
        });
        NationalShares shares = new NationalShares(
                section.text("period"),
                section.date("published").orElse(LocalDate.EPOCH),
                section.text("source"),
                percent);
        section.done();
        return shares;
    }
}
