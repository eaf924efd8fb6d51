package dev.hotspots.facts;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Says in DuckDB's JSON notation what {@code STRUCT(a VARCHAR, b INTEGER)[]} says in SQL. */
final class JsonStructure {

    private JsonStructure() {}

    static String of(String type) {
        String fields = type.substring("STRUCT(".length(), type.length() - ")[]".length());
        return Arrays.stream(fields.split(", ", -1))
                .map(field -> field.split(" ", -1))
                .map(field -> "\"" + field[0] + "\":\"" + field[1] + "\"")
                .collect(Collectors.joining(",", "[{", "}]"));
    }
}
