package dev.hotspots.catalog;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds texts of which one must stand in whatever a pattern matches: the pattern is then only tried where one of them stands.
 * Understands literals, groups, alternatives, small classes and quantifiers; whatever else is in a pattern only makes the
 * answer weaker, never wrong.
 */
final class Needles {

    private static final int MOST = 64;
    private static final Pattern QUANTIFIER = Pattern.compile("(?:[?*+]|\\{\\d+(?:,\\d*)?\\})[?+]?");
    /** Flags, named groups, quoting and classes inside classes: not looked into. */
    private static final Pattern TOO_RICH = Pattern.compile("\\(\\?(?!:)|\\\\Q|\\[\\^?\\]|\\[[^\\]]*\\[");

    private final String regex;
    private int at;

    private Needles(String regex) {
        this.regex = regex;
    }

    /** The texts; empty when none can be told. */
    static Set<String> of(String regex) {
        if (TOO_RICH.matcher(regex).find()) {
            return Set.of();
        }
        return new Needles(regex).alternatives().orElse(Set.of());
    }

    /** An element of a pattern: what it requires where that can be told, and whether it is a single written character. */
    private record Element(Optional<Set<String>> required, boolean literal) {
        static final Element ANYTHING = new Element(Optional.empty(), false);

        static Element literal(String character) {
            return new Element(Optional.of(Set.of(character)), true);
        }
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
            Element element = element();
            String quantifier = quantifier();
            if (element.literal() && quantifier.isEmpty()) {
                run.append(element.required().orElseThrow().iterator().next());
            } else {
                best = stronger(best, literal(run));
                run.setLength(0);
                best = mayBeMissing(quantifier) ? best : stronger(best, element.required());
            }
        }
        return stronger(best, literal(run));
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

    private Element element() {
        int character = regex.codePointAt(at);
        at += Character.charCount(character);
        return switch (character) {
            case '(' -> group();
            case '[' -> characterClass();
            case '\\' -> escaped();
            case '.', '^', '$' -> Element.ANYTHING;
            default -> Element.literal(Character.toString(character));
        };
    }

    private Element group() {
        if (regex.startsWith("?:", at)) {
            at += 2;
        }
        Optional<Set<String>> inside = alternatives();
        at++;
        return new Element(inside, false);
    }

    private Element characterClass() {
        boolean known = more() && regex.charAt(at) != '^';
        Set<String> characters = new HashSet<>();
        int begin = at;
        while (more() && regex.charAt(at) != ']') {
            int character = regex.codePointAt(at);
            at += Character.charCount(character);
            if (character == '\\') {
                known &= escaped().literal();
                characters.add(regex.substring(at - 1, at));
            } else {
                known &= character != '-' || at - 1 == begin || (more() && regex.charAt(at) == ']');
                characters.add(Character.toString(character));
            }
        }
        at++;
        return new Element(known && characters.size() <= MOST ? Optional.of(characters) : Optional.empty(), false);
    }

    private Element escaped() {
        char c = regex.charAt(at++);
        if (!Character.isLetterOrDigit(c)) {
            return Element.literal(String.valueOf(c));
        }
        if ("pPx".indexOf(c) >= 0 && more() && regex.charAt(at) == '{') {
            at = regex.indexOf('}', at) + 1;
        } else if (c == 'p' || c == 'P') {
            at++;
        } else if (c == 'x') {
            at += 2;
        } else {
            while (Character.isDigit(c) && more() && Character.isDigit(regex.charAt(at))) {
                at++;
            }
        }
        return Element.ANYTHING;
    }

    private static boolean mayBeMissing(String quantifier) {
        return quantifier.startsWith("?") || quantifier.startsWith("*") || quantifier.startsWith("{0");
    }

    /** Passes over the quantifiers that follow; the first decides. */
    private String quantifier() {
        String first = "";
        Matcher matcher = QUANTIFIER.matcher(regex).region(at, regex.length());
        while (matcher.lookingAt()) {
            first = first.isEmpty() ? matcher.group() : first;
            at = matcher.end();
            matcher.region(at, regex.length());
        }
        return first;
    }
}
