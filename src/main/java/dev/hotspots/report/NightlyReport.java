package dev.hotspots.report;

import dev.hotspots.catalog.Catalog;
import dev.hotspots.facts.Facts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The report of one business date. */
public final class NightlyReport {

    /** The kind's name in paths and files. */
    public static final String KIND = "nightly";

    private NightlyReport() {}

    /**
     * Lays out the report.
     *
     * @param previous facts of the comparison date; empty without one
     * @param about what the figures rest on
     */
    public static Report of(
            LocalDate date,
            Facts facts,
            Optional<Facts> previous,
            Input input,
            Catalog catalog,
            ZoneId zone,
            List<Report.Entry> about) {
        Words words = new Words(catalog);
        HotspotSheet hotspots = new HotspotSheet(facts, previous, catalog);
        ContactSheets contacts = new ContactSheets(facts, words, zone);
        PolicySheet policies = new PolicySheet(facts, catalog);
        GuidanceSheet guidance = new GuidanceSheet(facts, catalog);
        String title = "客服投诉日报 " + date;
        return new Report(
                KIND,
                date.toString(),
                title,
                about,
                List.of(
                        new OverviewSheet(facts, input).sheet(title, hotspots.summary()),
                        contacts.urgent(),
                        hotspots.sheet(),
                        new ResolutionSheet(facts).sheet(),
                        new SatisfactionSheet(facts, words).sheet(),
                        policies.sheet(),
                        policies.corrections(),
                        new SuggestionSheet(facts, catalog).sheet(),
                        guidance.sheet(),
                        guidance.scenarios(),
                        guidance.failures(),
                        new AgentSheet(facts).sheet(),
                        new ReviewSheet(facts).sheet(),
                        contacts.contacts(),
                        contacts.evidence(),
                        new InputSheet(input).sheet(),
                        DefinitionSheet.sheet(about)));
    }
}
