package dev.hotspots.profile;

import com.google.re2j.Pattern;
import dev.hotspots.conversation.Speaker;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one profile out of its map. */
final class ProfileReader {

    private final ProfileMap map;

    ProfileReader(ProfileMap map) {
        this.map = map;
    }

    Profile read(String digest) {
        SpeakerNames speakers = speakers();
        Optional<TalkGrammar> talk = map.map("talk").map(section -> talk(section, speakers));
        Profile profile = new Profile(
                map.required("id"),
                map.text("about"),
                form(),
                map.texts("detect"),
                columns(),
                fixed(),
                speakers,
                values(),
                extract(),
                map.text("messages"),
                map.text("documents"),
                talk,
                drops(),
                map.flag("authors_by_customer"),
                map.flag("details_only"),
                map.flag("html"),
                zone(),
                digest);
        check(profile);
        map.done();
        return profile;
    }

    private void check(Profile profile) {
        if (profile.form() == Profile.Form.LOG && profile.talk().isEmpty()) {
            map.mistake("a log needs 'talk', which tells where a message begins");
        }
        if (profile.form() == Profile.Form.JSON && profile.messages().isEmpty()) {
            map.mistake("'messages' is missing, expected the key of the list of messages");
        }
        for (Column column : profile.required()) {
            if (!profile.columns().containsKey(column)
                    && !(profile.form() == Profile.Form.LOG && column != Column.CONTACT_ID)) {
                map.mistakeAt("columns", "'columns' has no " + column.id() + ", without which there is no contact");
            }
        }
    }

    private Profile.Form form() {
        String form = map.required("form");
        for (Profile.Form known : Profile.Form.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(form)) {
                return known;
            }
        }
        if (!form.isEmpty()) {
            map.mistakeAt("form", "'form' is '" + form + "', expected table, json or log");
        }
        return Profile.Form.TABLE;
    }

    private Optional<ZoneId> zone() {
        String zone = map.text("zone");
        try {
            return zone.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(zone));
        } catch (DateTimeException e) {
            map.mistakeAt("zone", "'" + zone + "' is no time zone, expected one like Asia/Shanghai or UTC");
            return Optional.empty();
        }
    }

    private Map<Column, List<Template>> columns() {
        Map<Column, List<Template>> columns = new EnumMap<>(Column.class);
        map.map("columns").ifPresent(section -> {
            section.keys()
                    .forEach(key -> columnNamed(section, key)
                            .ifPresent(column -> columns.put(column, templates(section, key))));
            section.done();
        });
        return columns;
    }

    private static Optional<Column> columnNamed(ProfileMap section, String key) {
        Optional<Column> column = Column.named(key);
        if (column.isEmpty()) {
            section.texts(key);
            section.mistakeAt(key, "unknown column '" + key + "', expected one of " + String.join(", ", Column.ids()));
        }
        return column;
    }

    private static List<Template> templates(ProfileMap section, String key) {
        List<Template> templates = new ArrayList<>();
        for (String written : section.texts(key)) {
            try {
                templates.add(Template.of(written));
            } catch (IllegalArgumentException e) {
                section.mistakeAt(key, String.valueOf(e.getMessage()));
            }
        }
        return templates;
    }

    private Map<Column, String> fixed() {
        Map<Column, String> fixed = new EnumMap<>(Column.class);
        map.map("fixed")
                .ifPresent(section -> section.keys()
                        .forEach(key ->
                                columnNamed(section, key).ifPresent(column -> fixed.put(column, section.text(key)))));
        return fixed;
    }

    private Map<Column, Map<String, String>> values() {
        Map<Column, Map<String, String>> values = new EnumMap<>(Column.class);
        map.map("values")
                .ifPresent(section -> section.keys()
                        .forEach(key -> columnNamed(section, key)
                                .ifPresent(column -> values.put(column, meanings(section, key)))));
        return values;
    }

    private static Map<String, String> meanings(ProfileMap section, String key) {
        Map<String, String> meanings = new HashMap<>();
        section.map(key)
                .ifPresent(map -> map.keys()
                        .forEach(value -> meanings.put(value.strip().toLowerCase(Locale.ROOT), map.text(value))));
        return meanings;
    }

    private Map<Column, Pattern> extract() {
        Map<Column, Pattern> patterns = new EnumMap<>(Column.class);
        map.map("extract")
                .ifPresent(section -> section.keys()
                        .forEach(key -> columnNamed(section, key)
                                .flatMap(column -> section.pattern(key, section.text(key)))
                                .ifPresent(pattern -> {
                                    if (pattern.groupCount() != 1) {
                                        section.mistakeAt(key, "'" + pattern + "', expected a pattern with one group");
                                    }
                                    patterns.put(Column.named(key).orElseThrow(), pattern);
                                })));
        return patterns;
    }

    private SpeakerNames speakers() {
        Map<String, Speaker> names = new HashMap<>();
        List<SpeakerNames.Known> patterns = new ArrayList<>();
        Optional<ProfileMap> section = map.map("speakers");
        section.ifPresent(speakers -> speakers.keys().stream()
                .filter(key -> !key.equals("otherwise"))
                .forEach(key -> speaker(speakers, key).ifPresent(speaker -> {
                    for (String name : speakers.texts(key)) {
                        if (name.length() > 2 && name.startsWith("/") && name.endsWith("/")) {
                            speakers.pattern(key, "(?i)" + name.substring(1, name.length() - 1))
                                    .ifPresent(pattern -> patterns.add(new SpeakerNames.Known(pattern, speaker)));
                        } else {
                            names.put(name.strip().toLowerCase(Locale.ROOT), speaker);
                        }
                    }
                })));
        Optional<Speaker> otherwise = section.filter(speakers -> speakers.has("otherwise"))
                .flatMap(speakers -> named(speakers, "otherwise", speakers.text("otherwise")));
        section.ifPresent(ProfileMap::done);
        return new SpeakerNames(names, patterns, otherwise);
    }

    private static Optional<Speaker> speaker(ProfileMap section, String key) {
        Optional<Speaker> speaker = named(section, key, key);
        if (speaker.isEmpty()) {
            section.texts(key);
        }
        return speaker;
    }

    private static Optional<Speaker> named(ProfileMap section, String key, String id) {
        Optional<Speaker> speaker = Stream.of(Speaker.values())
                .filter(candidate -> candidate.id().equals(id))
                .findFirst();
        if (speaker.isEmpty()) {
            section.mistakeAt(key, "unknown speaker '" + id + "', expected customer, agent, bot or system");
        }
        return speaker;
    }

    private TalkGrammar talk(ProfileMap section, SpeakerNames speakers) {
        List<Pattern> begins = section.patterns("begins");
        if (begins.isEmpty()) {
            section.mistake("'begins' is missing, expected at least one pattern of the line a message begins with");
        }
        for (Pattern pattern : begins) {
            Set<String> unknown = new LinkedHashSet<>(pattern.namedGroups().keySet());
            unknown.removeAll(Set.of("sender", "date", "time", "text", "to"));
            if (!unknown.isEmpty()) {
                section.mistakeAt("begins", "unknown groups " + unknown + ", expected sender, date, time or text");
            }
        }
        TalkGrammar talk = new TalkGrammar(
                begins,
                section.patterns("skips"),
                section.patterns("notices"),
                section.patterns("not_senders"),
                section.flag("recurring"),
                speakers);
        section.done();
        return talk;
    }

    private List<DropRule> drops() {
        return map.maps("drops").stream().flatMap(rule -> drop(rule).stream()).toList();
    }

    private static Optional<DropRule> drop(ProfileMap rule) {
        String because = rule.required("because");
        String heading = rule.text("column");
        String text = rule.text("text");
        String only = rule.text("only");
        String matches = rule.text("matches");
        Set<String> values = rule.texts("is").stream()
                .map(value -> value.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        rule.done();
        if (!heading.isEmpty() && (rule.has("is") || rule.has("matches"))) {
            return rule.pattern("matches", rule.has("matches") ? matches : "$^a")
                    .map(pattern -> new DropRule.ByColumn(heading, values, pattern, because));
        }
        if (!text.isEmpty()) {
            return rule.pattern("text", text).map(pattern -> new DropRule.ByText(pattern, because));
        }
        if (!only.isEmpty()) {
            return rule.pattern("only", only).map(pattern -> new DropRule.ByOnlyField(pattern, because));
        }
        rule.mistake("expected 'column' with 'is' or 'matches', or 'text', or 'only'");
        return Optional.empty();
    }
}
