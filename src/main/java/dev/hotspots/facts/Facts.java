package dev.hotspots.facts;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Facts opened for queries: a view {@code facts} over the files of some dates, with the columns of {@link Columns}. */
public final class Facts implements AutoCloseable {

    private final Connection connection;
    private final JdbcClient client;

    private Facts(Connection connection) {
        this.connection = connection;
        this.client = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    static Facts over(List<Path> files) {
        try {
            Connection connection = Duck.open(2);
            Duck.run(
                    connection,
                    "CREATE VIEW facts AS SELECT * FROM " + none()
                            + (files.isEmpty() ? "" : " UNION ALL BY NAME SELECT * FROM " + FactsStore.scan(files)));
            return new Facts(connection);
        } catch (SQLException e) {
            throw new FactsException("facts cannot be opened", e);
        }
    }

    /**
     * Links the contacts to cases: adds the views {@code case_contacts} and {@code cases}, described at {@link CaseViews}. Linked
     * again, by the later terms.
     */
    public void linkCases(CaseTerms terms) {
        try {
            Duck.run(connection, "DROP VIEW IF EXISTS cases");
            Duck.run(connection, "DROP VIEW IF EXISTS case_contacts");
            Duck.run(connection, CaseViews.contacts(terms));
            Duck.run(connection, CaseViews.cases(terms));
        } catch (SQLException e) {
            throw new FactsException("contacts cannot be linked to cases", e);
        }
    }

    private static String none() {
        return Columns.ALL.stream()
                .map(column -> "NULL::" + column.type() + " AS " + column.name())
                .collect(Collectors.joining(", ", "(SELECT ", " WHERE false)"));
    }

    /** The rows of a query, parameters in the order of their question marks. */
    public List<Row> rows(String sql, Object... parameters) {
        return client.sql(sql)
                .params(List.of(parameters))
                .query((rows, number) -> (Row) Values.of(rows))
                .list();
    }

    /** The single row of a query that always gives one, such as an aggregate. */
    public Row row(String sql, Object... parameters) {
        return rows(sql, parameters).get(0);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new FactsException("facts cannot be closed", e);
        }
    }

    /** Values of a row, read from the result set before it moves on. */
    private record Values(List<String> names, List<Optional<Object>> values) implements Row {

        static Values of(ResultSet rows) throws SQLException {
            int columns = rows.getMetaData().getColumnCount();
            List<String> names = new ArrayList<>(columns);
            List<Optional<Object>> values = new ArrayList<>(columns);
            for (int i = 1; i <= columns; i++) {
                names.add(rows.getMetaData().getColumnLabel(i));
                values.add(Optional.ofNullable(rows.getObject(i)));
            }
            return new Values(names, values);
        }

        private Optional<Object> value(String column) {
            int index = names.indexOf(column);
            if (index < 0) {
                throw new IllegalArgumentException("no column " + column + " in " + names);
            }
            return values.get(index);
        }

        @Override
        public String text(String column) {
            return value(column).map(Object::toString).orElse("");
        }

        @Override
        public long count(String column) {
            return value(column).map(value -> ((Number) value).longValue()).orElse(0L);
        }

        @Override
        public OptionalDouble number(String column) {
            return value(column)
                    .map(value -> OptionalDouble.of(((Number) value).doubleValue()))
                    .orElseGet(OptionalDouble::empty);
        }

        @Override
        public boolean flag(String column) {
            return value(column).map(Boolean.class::cast).orElse(false);
        }

        @Override
        public Optional<Instant> moment(String column) {
            return value(column).map(value -> ((OffsetDateTime) value).toInstant());
        }
    }
}
