package dev.hotspots.report;

import dev.hotspots.catalog.Catalog;
import dev.hotspots.catalog.Service;
import dev.hotspots.clock.WorkingDays;
import dev.hotspots.facts.CaseTerms;
import dev.hotspots.facts.Facts;
import java.time.Instant;
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
     * @param asOf what has not happened by then is open
     * @param previous facts of the comparison date; empty without one
     * @param history facts of the date and of those before it whose contacts may belong to the same cases
     * @param about what the figures rest on
     */
    public static Report of(
            LocalDate date,
            Instant asOf,
            Facts facts,
            Optional<Facts> previous,
            Facts history,
            Input input,
            Catalog catalog,
            ZoneId zone,
            List<Report.Entry> about) {
        Words words = new Words(catalog);
        Service service = catalog.service();
        CaseTerms linking = new CaseTerms(
                date,
                asOf,
                service.cases().linkDays(),
                service.cases().repeatDays(),
                service.settlement().silence());
        history.linkCases(linking);
        Matters matters = Matters.of(history, new WorkingDays(catalog.calendar()), zone);
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
                        new OverviewSheet(facts, input, matters, service).sheet(title, hotspots.summary()),
                        contacts.urgent(),
                        hotspots.sheet(),
                        new ResolutionSheet(facts, matters, Repetition.of(history, linking), service).sheet(),
                        new PromiseSheet(facts, zone).sheet(),
                        new SatisfactionSheet(facts, words, service.satisfaction()).sheet(),
                        policies.sheet(),
                        policies.corrections(),
                        new SuggestionSheet(facts, matters, catalog).sheet(),
                        guidance.sheet(),
                        guidance.scenarios(),
                        guidance.failures(),
                        new AgentSheet(facts).sheet(),
                        new ReviewSheet(facts).sheet(),
                        new CaseSheet(matters, words, zone).sheet(),
                        contacts.contacts(),
                        contacts.evidence(),
                        new InputSheet(input).sheet(),
                        DefinitionSheet.sheet(about, service)));
    }
}
