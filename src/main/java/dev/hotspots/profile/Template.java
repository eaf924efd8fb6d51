package dev.hotspots.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where a value stands: the name of one column, or a text with names in braces, such as {@code {user} {date}}.
 *
 * @param parts texts and names in turn, a text first; a single name has empty texts around it
 */
public record Template(String written, List<String> parts) {

    public Template {
        parts = List.copyOf(parts);
    }

    static Template of(String written) {
        if (written.indexOf('{') < 0) {
            return new Template(written, List.of("", written, ""));
        }
        List<String> parts = new ArrayList<>();
        int at = 0;
        for (int open = written.indexOf('{'); open >= 0; open = written.indexOf('{', at)) {
            int close = written.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("'" + written + "' has no closing brace");
            }
            parts.add(written.substring(at, open));
            parts.add(written.substring(open + 1, close));
            at = close + 1;
        }
        parts.add(written.substring(at));
        return new Template(written, parts);
    }

    /** The names of columns in it. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (int i = 1; i < parts.size(); i += 2) {
            names.add(parts.get(i));
        }
        return names;
    }

    /**
     * The template over records of one kind; empty when no name in it has a column. A value in which a name is empty is empty.
     *
     * @param columns gives the reader of a named column, empty where there is none
     */
    public <R> Optional<Function<R, String>> over(Function<String, Optional<Function<R, String>>> columns) {
        List<Function<R, String>> readers = new ArrayList<>();
        for (String name : names()) {
            Optional<Function<R, String>> reader = columns.apply(name);
            if (reader.isEmpty()) {
                return Optional.empty();
            }
            readers.add(reader.get());
        }
        boolean single =
                readers.size() == 1 && parts.get(0).isEmpty() && parts.get(2).isEmpty();
        return Optional.of(single ? readers.get(0) : record -> filled(readers, record));
    }

    private <R> String filled(List<Function<R, String>> readers, R record) {
        StringBuilder value = new StringBuilder(parts.get(0));
        for (int i = 0; i < readers.size(); i++) {
            String field = readers.get(i).apply(record).strip();
            if (field.isEmpty()) {
                return "";
            }
            value.append(field).append(parts.get(2 * i + 2));
        }
        return value.toString();
    }
}
