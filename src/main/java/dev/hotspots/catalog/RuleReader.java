package dev.hotspots.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads rules. */
final class RuleReader {

    private final ConditionReader conditions;
    private final ExampleReader examples;
    private final Set<String> subIssues;
    private final List<Section> sections = new ArrayList<>();

    RuleReader(ConditionReader conditions, ExampleReader examples, List<SubIssue> subIssues) {
        this.conditions = conditions;
        this.examples = examples;
        this.subIssues = subIssues.stream().map(SubIssue::id).collect(Collectors.toSet());
    }

    Rule rule(Section section, String id) {
        sections.add(section);
        return new Rule(
                id,
                section.text("about"),
                section.section("scores").map(this::scores).orElseGet(() -> {
                    section.mistake("'scores' is missing");
                    return List.of();
                }),
                conditions.required(section, "when"),
                section.texts("excludes"),
                examples.read(section, "examples"),
                examples.read(section, "near_misses"));
    }

    private List<Score> scores(Section section) {
        List<Score> scores = new ArrayList<>();
        for (String key : section.keys()) {
            Optional<Double> points = section.decimal(key);
            Optional<Score> score = score(section, key, points.orElse(0.0));
            score.ifPresent(scores::add);
        }
        return scores;
    }

    private Optional<Score> score(Section section, String key, double points) {
        int dot = key.indexOf('.');
        String name = dot < 0 ? key : key.substring(0, dot);
        String value = dot < 0 ? "" : key.substring(dot + 1);
        Optional<Dimension> dimension = Dimension.find(name);
        if (dimension.isEmpty()) {
            section.mistakeAt(key, "unknown dimension '" + name + "'");
        } else if (!allows(dimension.get(), value)) {
            section.mistakeAt(key, "unknown value '" + value + "' of " + name + expected(dimension.get()));
        } else {
            return Optional.of(new Score(dimension.get(), value, points));
        }
        return Optional.empty();
    }

    private boolean allows(Dimension dimension, String value) {
        return switch (dimension) {
            case SUB_ISSUE -> subIssues.contains(value);
            case CATEGORY -> !value.isEmpty();
            default -> dimension.hasValues() ? dimension.closedValues().contains(value) : value.isEmpty();
        };
    }

    private String expected(Dimension dimension) {
        if (!dimension.hasValues()) {
            return ", expected none";
        }
        List<String> known =
                dimension == Dimension.SUB_ISSUE ? subIssues.stream().sorted().toList() : dimension.closedValues();
        return known.isEmpty() ? "" : ", expected one of " + String.join(", ", known);
    }

    /** Notes exclusions of rules that do not exist. */
    void checkExclusions(List<Rule> rules) {
        Set<String> ids = rules.stream().map(Rule::id).collect(Collectors.toSet());
        for (Section section : sections) {
            section.texts("excludes").stream()
                    .filter(id -> !ids.contains(id))
                    .forEach(id -> section.mistakeAt("excludes", "excludes the unknown rule '" + id + "'"));
        }
    }
}
