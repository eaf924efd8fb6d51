package dev.hotspots.intake;

import dev.hotspots.profile.Column;
import dev.hotspots.profile.Heading;
import dev.hotspots.profile.Profile;
import dev.hotspots.profile.Profiles;
import dev.hotspots.profile.Template;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The names of a table's columns, from left to right.
 *
 * @param positions by {@link Heading#key}, counted from 0
 */
public record Header(List<String> names, Map<String, Integer> positions) {

    private static final int NAMES_SHOWN = 40;

    public Header {
        names = List.copyOf(names);
        positions = Map.copyOf(positions);
    }

    /** Positions are those of the first column with a name. */
    Header(List<String> names) {
        this(names, positions(names));
    }

    private static Map<String, Integer> positions(List<String> names) {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            positions.putIfAbsent(Heading.key(names.get(i)), i);
        }
        return positions;
    }

    /** How many fields a record has. */
    int width() {
        return names.size();
    }

    Set<String> set() {
        return Set.copyOf(new HashSet<>(names));
    }

    /** The field under a heading, the first where two are called alike; empty where there is none. */
    Optional<Function<String[], String>> field(String heading) {
        return Optional.ofNullable(positions.get(Heading.key(heading))).map(i -> record -> record[i]);
    }

    /** The canonical column that a position is read for, empty for one that is not read. */
    String columnAt(int position, Profile profile) {
        if (position < 0 || position >= names.size()) {
            return "";
        }
        String key = Heading.key(names.get(position));
        return profile.columns().entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .flatMap(template -> template.names().stream())
                        .anyMatch(name -> Heading.key(name).equals(key)))
                .map(entry -> entry.getKey().id())
                .findFirst()
                .orElse("");
    }

    /** Names that mean nothing to the profile: not read. */
    List<String> ignored(Profile profile) {
        return IntStream.range(0, names.size())
                .filter(i -> columnAt(i, profile).isEmpty())
                .mapToObj(i -> Excerpt.of(names.get(i), 40))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Names that all mean the same required column, so that it is not clear which holds it; empty where it is clear. */
    Optional<String> doubt(Profile profile) {
        for (Column column : profile.required()) {
            Set<String> keys = profile.columns().getOrDefault(column, List.of()).stream()
                    .map(Template::written)
                    .map(Heading::key)
                    .collect(Collectors.toSet());
            List<String> meant = names.stream()
                    .filter(name -> keys.contains(Heading.key(name)))
                    .map(name -> "'" + Excerpt.of(name, 40) + "'")
                    .toList();
            if (meant.size() > 1) {
                return Optional.of(
                        "columns %s all mean %s; found: %s".formatted(String.join(", ", meant), column.id(), shown()));
            }
        }
        return Optional.empty();
    }

    /** What a profile misses here. */
    String missing(Profile profile) {
        List<String> missing = Profiles.missing(profile, set()).stream()
                .map(column -> "'" + profile.called(column) + "'")
                .toList();
        String expected = profile.required().stream().map(profile::called).collect(Collectors.joining(", "));
        String what = missing.size() == 1
                ? "column " + missing.get(0) + " is missing"
                : "columns " + String.join(", ", missing) + " are missing";
        return "%s; found: %s; expected at least %s".formatted(what, shown(), expected);
    }

    private String shown() {
        String shown = names.stream()
                .limit(NAMES_SHOWN)
                .map(name -> Excerpt.of(name, 40))
                .collect(Collectors.joining(", "));
        return names.size() > NAMES_SHOWN ? shown + ", and " + (names.size() - NAMES_SHOWN) + " more" : shown;
    }
}
