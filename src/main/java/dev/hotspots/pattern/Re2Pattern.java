package dev.hotspots.pattern;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/** A pattern matched by RE2: knows every element, in linear time, some ten times slower than a table. */
record Re2Pattern(Pattern pattern) implements TextPattern {

    static Re2Pattern of(String regex) {
        try {
            return new Re2Pattern(Pattern.compile(regex));
        } catch (PatternSyntaxException e) {
            throw new PatternMistakeException(e.getDescription(), e);
        }
    }

    @Override
    public long find(char[] text, int from) {
        Matcher matcher = pattern.matcher(new String(text));
        boolean found = from <= text.length && matcher.find(from);
        while (found && matcher.end() == matcher.start()) {
            found = matcher.find();
        }
        return found ? (long) matcher.start() << Integer.SIZE | matcher.end() : NOTHING;
    }
}
