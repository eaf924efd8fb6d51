package dev.hotspots.facts;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
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

    /** A text as SQL literal. */
    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    static String literal(Path file) {
        return literal(file.toAbsolutePath().toString());
    }
}
