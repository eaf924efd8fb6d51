package dev.hotspots.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The published facts, a file a business date: {@code facts/2026/2026-11-15.parquet}. */
public final class FactsStore {

    private static final String ENDING = ".parquet";

    private final Path directory;

    public FactsStore(Path directory) {
        this.directory = directory;
    }

    /** Where a date's facts are, published or not. */
    public Path fileOf(LocalDate date) {
        return directory.resolve(String.valueOf(date.getYear())).resolve(date + ENDING);
    }

    /**
     * Publishes a date: merges its parts, ordered by contact, and puts the file in place in one step. The date's former facts
     * are replaced; a reader sees either the former or the new, never a mixture.
     *
     * @param notes stored inside the file, for instance the fingerprint of the input
     * @return contacts published
     */
    public long publish(LocalDate date, List<Path> parts, Map<String, String> notes) {
        Path target = fileOf(date);
        try (Connection connection = Duck.open(2)) {
            return Duck.write(
                    connection,
                    "SELECT * FROM " + scan(parts) + " ORDER BY contact_id",
                    target,
                    ", KV_METADATA {" + metadata(notes) + "}");
        } catch (SQLException | IOException e) {
            throw new FactsException("facts of " + date + " cannot be published to " + target, e);
        }
    }

    private static String metadata(Map<String, String> notes) {
        return notes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(note -> Duck.literal(note.getKey()) + ": " + Duck.literal(note.getValue()))
                .collect(Collectors.joining(", "));
    }

    static String scan(List<Path> files) {
        return files.stream()
                .map(Duck::literal)
                .collect(Collectors.joining(", ", "read_parquet([", "], union_by_name = true)"));
    }

    /** The notes of a published date; empty when it is not published or its file is damaged. */
    public Optional<Map<String, String>> notesOf(LocalDate date) {
        Path file = fileOf(date);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (Connection connection = Duck.open(1);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT decode(key), decode(value) FROM parquet_kv_metadata(" + Duck.literal(file) + ")")) {
            Map<String, String> notes = new HashMap<>();
            while (rows.next()) {
                notes.put(rows.getString(1), rows.getString(2));
            }
            return Optional.of(Map.copyOf(notes));
        } catch (SQLException e) {
            return Optional.empty();
        }
    }

    /** The published dates, earliest first. */
    public List<LocalDate> dates() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(directory, 2)) {
            return files.flatMap(file -> dateOf(file).stream())
                    .sorted(Comparator.naturalOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("facts in " + directory + " cannot be listed", e);
        }
    }

    private Optional<LocalDate> dateOf(Path file) {
        String name = file.getFileName().toString();
        try {
            LocalDate date = LocalDate.parse(name.replace(ENDING, ""));
            return file.equals(fileOf(date)) ? Optional.of(date) : Optional.empty();
        } catch (java.time.format.DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The last date published before a date, at most so many days back; one whose file is damaged is passed over. */
    public Optional<LocalDate> before(LocalDate date, int days) {
        return dates().stream()
                .filter(earlier -> earlier.isBefore(date) && ChronoUnit.DAYS.between(earlier, date) <= days)
                .filter(earlier -> notesOf(earlier).isPresent())
                .max(Comparator.naturalOrder());
    }

    /** The published dates up to and including a date, at most so many days back; one whose file is damaged is passed over. */
    public List<LocalDate> upTo(LocalDate date, int days) {
        return dates().stream()
                .filter(one -> !one.isAfter(date) && ChronoUnit.DAYS.between(one, date) <= days)
                .filter(one -> notesOf(one).isPresent())
                .toList();
    }

    /** Opens the facts of some dates for queries; those not published are left out. */
    public Facts open(List<LocalDate> dates) {
        return Facts.over(
                dates.stream().map(this::fileOf).filter(Files::isRegularFile).toList());
    }
}
