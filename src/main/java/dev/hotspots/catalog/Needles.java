package dev.hotspots.catalog;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds texts of which one must stand in whatever a pattern matches: the pattern is then only tried where one of them stands.
 * Understands literals, groups, alternatives, small classes and quantifiers; whatever else is in a pattern only makes the
 * answer weaker, never wrong.
 */
final class Needles {

    private static final int MOST = 64;

    private final String regex;
    private int at;

    private Needles(String regex) {
        this.regex = regex;
    }

    /** The texts; empty when none can be told. */
    static Set<String> of(String regex) {
        if (regex.contains("(?i") || regex.contains("\\Q")) {
            return Set.of();
        }
        return new Needles(regex).alternatives().orElse(Set.of());
    }

    private boolean more() {
        return at < regex.length();
    }

    private Optional<Set<String>> alternatives() {
        Set<String> all = new HashSet<>();
        boolean known = true;
        do {
            Optional<Set<String>> one = concatenation();
            known &= one.isPresent();
            one.ifPresent(all::addAll);
        } while (more() && regex.charAt(at) == '|' && ++at > 0);
        return known && all.size() <= MOST ? Optional.of(all) : Optional.empty();
    }

    /** The strongest requirement of what stands in a row. */
    private Optional<Set<String>> concatenation() {
        Optional<Set<String>> best = Optional.empty();
        StringBuilder run = new StringBuilder();
        while (more() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            Optional<Set<String>> atom = atom();
            boolean optional = quantifiedAway();
            boolean repeated = skipQuantifier();
            if (!optional && atom.isPresent() && isCharacter(atom.get()) && !repeated) {
                run.append(atom.get().iterator().next());
            } else {
                best = stronger(best, literal(run));
                run.setLength(0);
                best = optional ? best : stronger(best, atom);
            }
        }
        return stronger(best, literal(run));
    }

    private static boolean isCharacter(Set<String> atom) {
        return atom.size() == 1 && atom.iterator().next().length() == 1;
    }

    private static Optional<Set<String>> literal(StringBuilder run) {
        return run.isEmpty() ? Optional.empty() : Optional.of(Set.of(run.toString()));
    }

    private static Optional<Set<String>> stronger(Optional<Set<String>> one, Optional<Set<String>> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        int byLength = Integer.compare(shortest(one.get()), shortest(other.get()));
        boolean first =
                byLength != 0 ? byLength > 0 : one.get().size() <= other.get().size();
        return first ? one : other;
    }

    private static int shortest(Set<String> texts) {
        return texts.stream().mapToInt(String::length).min().orElse(0);
    }

    /** One element of the pattern, what it requires where that can be told. */
    private Optional<Set<String>> atom() {
        char c = regex.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> characterClass();
            case '\\' -> escaped();
            case '.', '^', '$' -> Optional.empty();
            default -> Optional.of(Set.of(String.valueOf(c)));
        };
    }

    private Optional<Set<String>> group() {
        if (regex.startsWith("?:", at)) {
            at += 2;
        }
        Optional<Set<String>> inside = alternatives();
        at++;
        return inside;
    }

    private Optional<Set<String>> characterClass() {
        boolean known = more() && regex.charAt(at) != '^';
        Set<String> characters = new HashSet<>();
        int begin = at;
        while (more() && (regex.charAt(at) != ']' || at == begin)) {
            char c = regex.charAt(at++);
            if (c == '\\') {
                c = regex.charAt(at++);
                known &= !Character.isLetterOrDigit(c);
            } else if (c == '[' || (c == '-' && at - 1 > begin && more() && regex.charAt(at) != ']')) {
                known = false;
            }
            characters.add(String.valueOf(c));
        }
        at++;
        return known && characters.size() <= MOST ? Optional.of(characters) : Optional.empty();
    }

    private Optional<Set<String>> escaped() {
        char c = regex.charAt(at++);
        if ((c == 'p' || c == 'P') && more() && regex.charAt(at) == '{') {
            at = regex.indexOf('}', at) + 1;
        }
        return Character.isLetterOrDigit(c) ? Optional.empty() : Optional.of(Set.of(String.valueOf(c)));
    }

    private boolean quantifiedAway() {
        return more() && (regex.charAt(at) == '?' || regex.charAt(at) == '*' || regex.startsWith("{0", at));
    }

    private boolean skipQuantifier() {
        int begin = at;
        while (more() && "?*+{".indexOf(regex.charAt(at)) >= 0) {
            at = regex.charAt(at) == '{' ? regex.indexOf('}', at) + 1 : at + 1;
        }
        return at > begin;
    }
}
