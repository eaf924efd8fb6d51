package dev.hotspots.cli;

import dev.hotspots.analysis.ContactAnalyser;
import dev.hotspots.catalog.Catalog;
import dev.hotspots.learned.LanguageModel;
import java.time.Instant;
import java.time.ZoneId;

/** What decisions are made with: rules and learned weights. */
record Knowledge(Catalog catalog, LanguageModel model) {

    /** Equal versions decide equally. */
    String version() {
        return model.version().isEmpty() ? catalog.version() : catalog.version() + " weights " + model.version();
    }

    ContactAnalyser analyser(Instant asOf, ZoneId zone) {
        return new ContactAnalyser(catalog, model, asOf, zone);
    }
}
