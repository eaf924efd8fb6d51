package dev.hotspots.profile;

import com.google.re2j.Pattern;
import java.util.Set;

/** What is no message of the conversation; {@code because} is how the account of rows calls it. */
public sealed interface DropRule {

    String because();

    /**
     * A row by one of its columns.
     *
     * @param values in lower case without blanks around; empty when the pattern decides
     */
    record ByColumn(String heading, Set<String> values, Pattern pattern, String because) implements DropRule {
        public ByColumn {
            values = Set.copyOf(values);
        }
    }

    /** A row with a single filled field, such as a footer. */
    record ByOnlyField(Pattern pattern, String because) implements DropRule {}

    /** A message by its text. */
    record ByText(Pattern pattern, String because) implements DropRule {}
}
