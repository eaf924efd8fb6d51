package dev.hotspots.facts;

import dev.hotspots.analysis.ContactFacts;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A column of the facts file.
 *
 * @param type SQL type in the file
 * @param meaning what stands in it, unit included
 * @param value reads it from a contact's facts; null is stored as NULL
 */
public record Column(String name, String type, String meaning, BiFunction<ContactFacts, Run, @Nullable Object> value) {

    /** Nested columns are staged as JSON text, because the appender takes no lists of structures. */
    String stagingType() {
        return nested() ? "VARCHAR" : type;
    }

    boolean nested() {
        return type.endsWith("[]");
    }
}
