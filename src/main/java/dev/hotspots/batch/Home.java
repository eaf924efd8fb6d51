package dev.hotspots.batch;

import java.nio.file.Path;
import java.time.LocalDate;

/** The directory the program works in. */
public record Home(Path directory) {

    public Home {
        directory = directory.toAbsolutePath().normalize();
    }

    /** The desk's own terms of service, beside or instead of those of the catalog; need not exist. */
    public Path service() {
        return directory.resolve("service.yaml");
    }

    /** Where exports are dropped: a folder a business date. */
    public Path inbox(LocalDate date) {
        return directory.resolve("inbox").resolve(date.toString());
    }

    /** The user's own mapping profiles. */
    public Path profiles() {
        return directory.resolve("profiles");
    }

    /** Published facts. */
    public Path facts() {
        return directory.resolve("facts");
    }

    /** Rejected rows of a date. */
    public Path rejects(LocalDate date) {
        return directory.resolve("rejects").resolve(date + ".csv");
    }

    public Path workbook(LocalDate date) {
        return directory.resolve("reports").resolve("nightly").resolve(date + ".xlsx");
    }

    public Path reportJson(LocalDate date) {
        return directory.resolve("reports").resolve("nightly").resolve(date + ".report.json");
    }

    /** The job repository's database, locks and unfinished work. */
    public Path state() {
        return directory.resolve("state");
    }
}
