package dev.hotspots.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The profiles of a run; earlier ones win where two fit equally well. */
public record Profiles(List<Profile> all) {

    public Profiles {
        all = List.copyOf(all);
    }

    public Optional<Profile> named(String id) {
        return all.stream().filter(profile -> profile.id().equals(id)).findFirst();
    }

    /** These, or only the one that is asked for by its id. */
    public Profiles only(String id) {
        return new Profiles(named(id).stream().toList());
    }

    /** The profile of an export with these headings: of those that fit, the one that knows most of them. */
    public Optional<Profile> of(Profile.Form form, Set<String> headings) {
        Set<String> keys = keys(headings);
        return all.stream()
                .filter(profile -> profile.form() == form && fits(profile, keys))
                .max(Comparator.<Profile>comparingInt(profile -> known(profile, keys))
                        .thenComparing(all::indexOf, Comparator.reverseOrder()));
    }

    /** The profile of a log that begins so: one of whose patterns begins a message in it. */
    public Optional<Profile> ofLog(String beginning) {
        return all.stream()
                .filter(profile -> profile.form() == Profile.Form.LOG)
                .filter(profile -> profile.talk().orElseThrow().isTalk(beginning))
                .findFirst();
    }

    /** The last resort among profiles of a form: the program's own. */
    public Optional<Profile> first(Profile.Form form) {
        return all.stream()
                .filter(profile -> profile.form() == form && profile.id().startsWith("canonical"))
                .findFirst();
    }

    /** The profile of a table that knows most of its headings; the program's own among equals. */
    public Optional<Profile> nearest(Set<String> headings) {
        Set<String> keys = keys(headings);
        return all.stream()
                .filter(profile -> profile.form() == Profile.Form.TABLE)
                .max(Comparator.<Profile>comparingInt(profile -> known(profile, keys))
                        .thenComparing(profile -> profile.id().startsWith("canonical")));
    }

    /** How many of the headings mean something to the profile that knows most of them. */
    public int known(Profile.Form form, Set<String> headings) {
        Set<String> keys = keys(headings);
        return all.stream()
                .filter(profile -> profile.form() == form)
                .mapToInt(profile -> known(profile, keys))
                .max()
                .orElse(0);
    }

    private static boolean fits(Profile profile, Set<String> keys) {
        return profile.detect().stream().map(Heading::key).allMatch(keys::contains)
                && profile.required().stream().allMatch(column -> has(profile, column, keys));
    }

    /** Whether a file with these headings has the column. */
    static boolean has(Profile profile, Column column, Set<String> keys) {
        return profile.fixed().containsKey(column)
                || profile.columns().getOrDefault(column, List.of()).stream()
                        .anyMatch(template ->
                                template.names().stream().map(Heading::key).allMatch(keys::contains));
    }

    private static int known(Profile profile, Set<String> keys) {
        Set<String> headings = profile.headings();
        return (int) keys.stream().filter(headings::contains).count();
    }

    private static Set<String> keys(Set<String> headings) {
        return headings.stream().map(Heading::key).collect(Collectors.toSet());
    }

    /** Required columns of a profile that a file with these headings lacks. */
    public static List<Column> missing(Profile profile, Set<String> headings) {
        Set<String> keys = keys(headings);
        return profile.required().stream()
                .filter(column -> !has(profile, column, keys))
                .toList();
    }
}
