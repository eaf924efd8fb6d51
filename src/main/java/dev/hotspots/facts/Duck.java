package dev.hotspots.facts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;

/** An in-memory DuckDB with limits; files are where its data lives. */
final class Duck {

    private Duck() {}

    static Connection open(int threads) throws SQLException {
        Properties limits = new Properties();
        limits.setProperty("threads", String.valueOf(threads));
        limits.setProperty("memory_limit", "384MB");
        limits.setProperty("preserve_insertion_order", "true");
        Connection connection = DriverManager.getConnection("jdbc:duckdb:", limits);
        run(connection, "SET TimeZone = 'UTC'");
        return connection;
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /**
     * Writes the rows of a query to a Parquet file, which is there whole or not at all: it is read back before it is put in
     * place.
     *
     * @param options of the file beside its format, each with a comma before it; empty for none
     * @return rows in the file
     */
    static long write(Connection connection, String select, Path target, String options)
            throws SQLException, IOException {
        Path unfinished = target.resolveSibling(target.getFileName() + ".tmp");
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            run(
                    connection,
                    "COPY (" + select + ") TO " + literal(unfinished) + " (FORMAT parquet, COMPRESSION zstd" + options
                            + ")");
            long rows = count(connection, unfinished);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return rows;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static long count(Connection connection, Path file) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + FactsStore.scan(List.of(file)))) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** A text as SQL literal. */
    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    static String literal(Path file) {
        return literal(file.toAbsolutePath().toString());
    }
}
