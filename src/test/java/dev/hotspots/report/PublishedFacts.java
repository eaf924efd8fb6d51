package dev.hotspots.report;

import dev.hotspots.analysis.ContactAnalyser;
import dev.hotspots.catalog.Catalog;
import dev.hotspots.catalog.CatalogFiles;
import dev.hotspots.catalog.CatalogLoader;
import dev.hotspots.conversation.InventedContact;
import dev.hotspots.facts.Facts;
import dev.hotspots.facts.FactsStore;
import dev.hotspots.facts.FactsWriter;
import dev.hotspots.facts.Run;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Invented contacts, analysed with the shipped catalog and published like those of a night. */
final class PublishedFacts {

    static final Catalog CATALOG = CatalogLoader.load(CatalogFiles.shipped());

    private PublishedFacts() {}

    /** Publishes contacts under a date, as of the end of that date, and opens them. */
    static Facts of(Path directory, LocalDate date, List<InventedContact> contacts) {
        return of(directory, date, contacts, CATALOG);
    }

    /** The same, analysed with another catalog. */
    static Facts of(Path directory, LocalDate date, List<InventedContact> contacts, Catalog catalog) {
        ContactAnalyser analyser = new ContactAnalyser(
                catalog, date.plusDays(1).atStartOfDay(InventedContact.ZONE).toInstant(), InventedContact.ZONE);
        Path part = directory.resolve("part-" + date + ".parquet");
        try (FactsWriter writer = new FactsWriter(part, new Run(date, InventedContact.ZONE, "test", "test"))) {
            contacts.forEach(contact -> writer.write(analyser.analyse(contact.contact())));
            writer.finish();
        }
        FactsStore store = new FactsStore(directory.resolve("facts"));
        store.publish(date, List.of(part), Map.of("fingerprint", "test"));
        return store.open(List.of(date));
    }
}
