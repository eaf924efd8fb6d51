package dev.hotspots.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a regular expression that RE2 has accepted. Knows literals, groups, alternatives, classes of characters and ranges,
 * {@code \d \s \w \p{Han}}, quantifiers, and {@code ^ $} for the ends of the text.
 */
final class PatternReader {

    private static final Pattern QUANTIFIER = Pattern.compile("(?:([?*+])|\\{(\\d+)(,?)(\\d*)\\})(\\??)");
    private static final int MOST_REPEATS = 1000;

    private final String regex;
    private int at;
    private boolean strange;

    private PatternReader(String regex) {
        this.regex = regex;
    }

    /** The pattern as a tree; empty when something in it is not known here. */
    static Optional<PatternNode> read(String regex) {
        PatternReader reader = new PatternReader(regex);
        PatternNode node = reader.choice();
        return reader.strange || reader.more() ? Optional.empty() : Optional.of(node);
    }

    private boolean more() {
        return at < regex.length();
    }

    private boolean skip(char expected) {
        boolean there = more() && regex.charAt(at) == expected;
        at += there ? 1 : 0;
        return there;
    }

    private char next() {
        strange |= !more();
        return more() ? regex.charAt(at++) : 0;
    }

    private PatternNode choice() {
        List<PatternNode> alternatives = new ArrayList<>();
        do {
            alternatives.add(row());
        } while (!strange && skip('|'));
        return alternatives.size() == 1 ? alternatives.get(0) : new PatternNode.Choice(alternatives);
    }

    private PatternNode row() {
        List<PatternNode> parts = new ArrayList<>();
        while (!strange && more() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            parts.add(quantified(element()));
        }
        return new PatternNode.Row(parts);
    }

    private PatternNode quantified(PatternNode node) {
        Matcher matcher = QUANTIFIER.matcher(regex).region(at, regex.length());
        if (!matcher.lookingAt()) {
            return node;
        }
        at = matcher.end();
        strange |= QUANTIFIER.matcher(regex).region(at, regex.length()).lookingAt();
        int least;
        int most;
        if (matcher.group(1) != null) {
            least = matcher.group(1).equals("+") ? 1 : 0;
            most = matcher.group(1).equals("?") ? 1 : PatternNode.Repeat.UNBOUNDED;
        } else {
            least = number(matcher.group(2));
            most = matcher.group(3).isEmpty() ? least : number(matcher.group(4));
        }
        // What may match nothing again and again is left to RE2.
        strange |= most == PatternNode.Repeat.UNBOUNDED && node.mayBeEmpty();
        return new PatternNode.Repeat(node, least, most, matcher.group(5).isEmpty());
    }

    private int number(String digits) {
        if (digits.isEmpty()) {
            return PatternNode.Repeat.UNBOUNDED;
        }
        strange |= digits.length() > 4;
        return strange ? 0 : Math.min(MOST_REPEATS, Integer.parseInt(digits));
    }

    private PatternNode element() {
        char c = next();
        return switch (c) {
            case '(' -> group();
            case '[' -> new PatternNode.Characters(characterClass());
            case '\\' -> new PatternNode.Characters(escaped());
            case '.' -> new PatternNode.Characters(CharacterSet.ANY_IN_LINE);
            case '^' -> new PatternNode.Begin();
            case '$' -> new PatternNode.End();
            default -> new PatternNode.Characters(literal(c));
        };
    }

    private PatternNode group() {
        if (skip('?')) {
            strange |= !skip(':');
        }
        PatternNode inside = choice();
        strange |= !skip(')');
        return inside;
    }

    private CharacterSet literal(char c) {
        strange |= Character.isSurrogate(c);
        return CharacterSet.of(c);
    }

    private CharacterSet characterClass() {
        boolean negated = skip('^');
        CharacterSet set = classMember();
        while (!strange && !skip(']')) {
            set = set.or(classMember());
        }
        return negated ? set.not() : set;
    }

    /** A character, a range or an escaped set; brackets inside a class are not looked into. */
    private CharacterSet classMember() {
        char first = next();
        strange |= first == '[' || first == ']';
        CharacterSet set = first == '\\' ? escaped() : literal(first);
        boolean range = at + 1 < regex.length() && regex.charAt(at) == '-' && regex.charAt(at + 1) != ']';
        if (!range) {
            return set;
        }
        at++;
        char last = next();
        strange |= first == '\\' || last == '\\' || last == '[' || Character.isSurrogate(last) || last < first;
        return strange ? CharacterSet.of(first) : CharacterSet.range(first, last);
    }

    private CharacterSet escaped() {
        char c = next();
        if (regex.startsWith("p{Han}", at - 1)) {
            at += "{Han}".length();
            return CharacterSet.HAN;
        }
        strange |= "dDsSwW".indexOf(c) < 0 && Character.isLetterOrDigit(c);
        return switch (c) {
            case 'd' -> CharacterSet.DIGITS;
            case 'D' -> CharacterSet.DIGITS.not();
            case 's' -> CharacterSet.BLANKS;
            case 'S' -> CharacterSet.BLANKS.not();
            case 'w' -> CharacterSet.WORD;
            case 'W' -> CharacterSet.WORD.not();
            default -> literal(c);
        };
    }
}
