package dev.hotspots.catalog;

import dev.hotspots.conversation.Speaker;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;

/** Reads policies. */
final class PolicyReader {

    private static final Set<Speaker> CITING = EnumSet.of(Speaker.AGENT, Speaker.BOT);
    private static final Set<String> UNITS =
            Set.of("day", "workday", "month", "year", "hour", "percent", "times", "multiple", "yuan", "score");
    private static final int USUAL_NEAR = 14;

    private final ConditionReader conditions;
    private final Map<Section, String> editions = new LinkedHashMap<>();

    PolicyReader(ConditionReader conditions) {
        this.conditions = conditions;
    }

    Policy policy(Section section, String id) {
        List<Section> versions = section.sections("versions");
        String title = section.text("title");
        Policy policy = new Policy(
                id,
                choice(section, "kind", PolicyKind.class).findFirst().orElse(PolicyKind.RULE),
                title,
                aliases(section, title, versions),
                said(section, "vague"),
                said(section, "names_with_period"),
                section.section("edition").map(this::edition),
                section.optionalText("issuer").orElse(""),
                section.optionalText("doc_no").orElse(""),
                versions.stream().map(PolicyReader::version).toList(),
                set(choice(section, "natures", Nature.class)),
                set(choice(section, "scenarios", Scenario.class)),
                conditions.optional(section, "opportunity"),
                section.date("published"),
                section.date("superseded_on"),
                section.sections("facts").stream().map(this::fact).toList(),
                section.sections("errors").stream().map(this::error).toList(),
                section.optionalText("say").orElse(""),
                section.sections("examples").stream()
                        .map(PolicyReader::citation)
                        .toList());
        section.texts("sources");
        versions.forEach(Section::done);
        return policy;
    }

    private List<Policy.Alias> aliases(Section section, String title, List<Section> versions) {
        Stream<Policy.Alias> always = Stream.concat(Stream.of(title), section.texts("aliases").stream())
                .map(name -> alias(section, name, Period.ALWAYS));
        Stream<Policy.Alias> ofVersions = versions.stream()
                .flatMap(version ->
                        version.texts("aliases").stream().map(name -> alias(version, name, version.period())));
        return Stream.concat(always, ofVersions).toList();
    }

    private Policy.Alias alias(Section section, String name, Period period) {
        return new Policy.Alias(name, conditions.phrases(section, "aliases", List.of(name), CITING), period);
    }

    /** A list of phrases, or words as in a condition. */
    private Optional<Condition> said(Section section, String key) {
        if (section.node(key).orElse(null) instanceof MappingNode) {
            return section.section(key).map(words -> conditions.words(words, CITING));
        }
        List<String> texts = section.texts(key);
        return texts.isEmpty() ? Optional.empty() : Optional.of(conditions.phrases(section, key, texts, CITING));
    }

    private static Policy.Version version(Section section) {
        return new Policy.Version(
                section.text("label"), section.period(), section.flag("verified", true), section.date("adopted"));
    }

    private Policy.Edition edition(Section section) {
        String series = section.text("of");
        editions.put(section, series);
        Policy.Edition edition =
                new Policy.Edition(series, conditions.phrases(section, "period", section.texts("period"), CITING));
        section.done();
        return edition;
    }

    Authority authority(Section section, String id) {
        return new Authority(id, conditions.phrases(section, "names", section.texts("names"), CITING));
    }

    /** An edition belongs to a series that the catalog has. */
    void checkEditions(List<Policy> policies) {
        Set<String> ids = policies.stream().map(Policy::id).collect(Collectors.toSet());
        editions.forEach((section, series) -> {
            if (!ids.contains(series)) {
                section.mistakeAt("of", "unknown series '" + series + "', expected the id of a policy");
            }
        });
    }

    private Policy.Fact fact(Section section) {
        Optional<Double> value = section.decimal("value");
        String unit = section.optionalText("unit").orElse("");
        if (value.isPresent() && !UNITS.contains(unit)) {
            section.mistake("unit '" + unit + "', expected one of "
                    + String.join(", ", UNITS.stream().sorted().toList()));
        }
        Policy.Fact fact = new Policy.Fact(
                section.text("id"),
                section.texts("clause"),
                section.text("text"),
                value.map(OptionalDouble::of).orElseGet(OptionalDouble::empty),
                unit,
                said(section, "cues"),
                section.number("near", USUAL_NEAR),
                section.flag("verified", true),
                section.period());
        section.done();
        return fact;
    }

    private Policy.KnownError error(Section section) {
        Condition says = section.section("says")
                .map(words -> conditions.words(words, CITING))
                .orElseGet(() -> conditions.required(section, "says"));
        Policy.KnownError error = new Policy.KnownError(says, verdict(section), section.text("why"), section.period());
        section.done();
        return error;
    }

    private static Policy.Citation citation(Section section) {
        Policy.Citation citation = new Policy.Citation(
                section.file(),
                section.line(),
                section.text("says"),
                section.date("on").orElse(LocalDate.EPOCH),
                verdict(section));
        section.done();
        return citation;
    }

    private static Verdict verdict(Section section) {
        section.text("verdict");
        return choice(section, "verdict", Verdict.class).findFirst().orElse(Verdict.UNVERIFIABLE);
    }

    private static <E extends Enum<E> & Named> Set<E> set(Stream<E> constants) {
        return new HashSet<>(constants.toList());
    }

    private static <E extends Enum<E> & Named> Stream<E> choice(Section section, String key, Class<E> type) {
        return section.texts(key).stream().flatMap(text -> {
            Optional<E> constant = Named.find(type, text);
            if (constant.isEmpty()) {
                section.mistakeAt(
                        key,
                        "unknown " + key + " '" + text + "', expected one of "
                                + String.join(
                                        ", ",
                                        EnumSet.allOf(type).stream()
                                                .map(Named::id)
                                                .toList()));
            }
            return constant.stream();
        });
    }
}
