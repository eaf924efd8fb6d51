package dev.hotspots.facts;

import dev.hotspots.analysis.ContactFacts;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes one part of a date's facts. Nothing is at the target until {@link #finish}; then the part is whole. */
public final class FactsWriter implements AutoCloseable {

    private static final String STAGING = "CREATE TABLE staging ("
            + Columns.ALL.stream()
                    .map(column -> column.name() + " " + column.stagingType())
                    .collect(Collectors.joining(", "))
            + ")";
    private static final String SELECT = Columns.ALL.stream()
            .map(column -> column.nested()
                    ? "from_json_strict(" + column.name() + ", '" + structure(column) + "') AS " + column.name()
                    : column.name())
            .collect(Collectors.joining(", "));

    private final JsonMapper json = JsonMapper.builder().build();
    private final Path target;
    private final Run run;
    private final Connection connection;
    private final DuckDBAppender appender;

    /**
     * Begins a part.
     *
     * @param target where the part will be; replaced when it exists
     */
    public FactsWriter(Path target, Run run) {
        this.target = target;
        this.run = run;
        try {
            connection = Duck.open(1);
            Duck.run(connection, STAGING);
            // An appender that begins a transaction would commit by itself.
            Duck.run(connection, "SELECT 1");
            appender = connection.unwrap(DuckDBConnection.class).createAppender("main", "staging");
        } catch (SQLException e) {
            throw new FactsException("facts cannot be staged for " + target, e);
        }
    }

    private static String structure(Column column) {
        return column.type().equals("VARCHAR[]") ? "[\"VARCHAR\"]" : JsonStructure.of(column.type());
    }

    /** Adds the facts of a contact. */
    public void write(ContactFacts facts) {
        try {
            appender.beginRow();
            for (Column column : Columns.ALL) {
                append(column, column.value().apply(facts, run));
            }
            appender.endRow();
        } catch (SQLException e) {
            throw new FactsException("facts of a contact cannot be staged for " + target, e);
        }
    }

    private void append(Column column, @Nullable Object value) throws SQLException {
        if (value == null) {
            appender.appendNull();
        } else if (column.nested()) {
            appender.append(json.writeValueAsString(value));
        } else if (value instanceof String text) {
            appender.append(text);
        } else if (value instanceof Boolean flag) {
            appender.append(flag.booleanValue());
        } else if (value instanceof Double number) {
            appender.append(number.doubleValue());
        } else if (value instanceof Number number) {
            appender.append(number.longValue());
        } else if (value instanceof Instant instant) {
            appender.append(OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
        } else if (value instanceof LocalDate day) {
            appender.append(day);
        } else {
            throw new IllegalStateException("column " + column.name() + " of " + value.getClass());
        }
    }

    /** Completes the part and puts it in place. */
    public void finish() {
        try {
            // close() hides constraint errors, flush() does not.
            appender.flush();
            Duck.write(connection, "SELECT " + SELECT + " FROM staging", target, "");
        } catch (SQLException | IOException e) {
            throw new FactsException("facts cannot be written to " + target, e);
        }
    }

    @Override
    public void close() {
        try {
            appender.close();
            connection.close();
        } catch (SQLException e) {
            throw new FactsException("facts staging of " + target + " cannot be closed", e);
        }
    }
}
