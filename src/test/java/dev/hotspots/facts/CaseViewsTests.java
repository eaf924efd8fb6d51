package dev.hotspots.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotspots.analysis.ContactAnalyser;
import dev.hotspots.catalog.Catalog;
import dev.hotspots.catalog.SmallCatalog;
import dev.hotspots.conversation.Contact;
import dev.hotspots.conversation.ContactDetails;
import dev.hotspots.conversation.Message;
import dev.hotspots.conversation.Origin;
import dev.hotspots.conversation.Speaker;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contacts of several nights, linked; what is expected is written out for each. */
class CaseViewsTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate LAST = LocalDate.of(2031, 6, 20);
    private static final Instant AS_OF = at("2031-06-21T00:00");

    private static final String CATALOG = """
            rules:
              - {id: leak, about: 例, scores: {complaint: 3, nature.quality: 3, contact_type.complaint: 2}, when: {customer: [漏水]}}
              - {id: rude, about: 例, scores: {complaint: 3, nature.after_sales: 3, contact_type.complaint: 2}, when: {customer: [没人管]}}
            service: {settlement: {done: [已退款], chase: [催]}}
            """;

    @TempDir
    Path directory;

    private final Map<LocalDate, List<Contact>> nights = new TreeMap<>();

    @Test
    void contactsOfACaseIdAreOneCaseHoweverFarApart() {
        night("2031-03-01", contact("A", "C1", "", "F7", "2031-03-01T10:00", null, "漏水"));
        night("2031-06-20", contact("B", "C2", "", "F7", "2031-06-20T10:00", "2031-06-20T12:00", "你好"));
        assertThat(cases()).containsExactly("A case 2 contacts resolved 9597600 reopened 0 first 9597600");
    }

    @Test
    void withoutCaseIdTheOrderOfACustomerLinks() {
        night("2031-06-01", contact("A", "C1", "O1", "", "2031-06-01T10:00", null, "漏水"));
        night(
                "2031-06-20",
                contact("B", "C1", "O1", "", "2031-06-20T10:00", null, "没人管"),
                contact("C", "C2", "O1", "", "2031-06-20T10:00", null, "漏水"));
        assertThat(cases())
                .containsExactly(
                        "A order 2 contacts open 1692000 reopened 0 first -",
                        "C order 1 contacts open 50400 reopened 0 first -");
    }

    @Test
    void withoutOrderCustomerAndNatureLinkWithinTheWindow() {
        night("2031-06-01", contact("A", "C1", "", "", "2031-06-01T10:00", null, "漏水"));
        night("2031-06-08", contact("B", "C1", "", "", "2031-06-08T10:00", null, "漏水"));
        night(
                "2031-06-20",
                contact("C", "C1", "", "", "2031-06-15T10:00:01", null, "漏水"),
                contact("D", "C1", "", "", "2031-06-20T10:00", null, "没人管"));
        assertThat(cases())
                .containsExactly(
                        "A nature 2 contacts open 1692000 reopened 0 first -",
                        "C nature 1 contacts open 482399 reopened 0 first -",
                        "D nature 1 contacts open 50400 reopened 0 first -");
    }

    @Test
    void aContactAfterTheResolutionReopensTheCaseAndTheLastResolutionCounts() {
        night("2031-06-10", contact("A", "C1", "O1", "", "2031-06-10T10:00", "2031-06-10T11:00", "漏水"));
        night("2031-06-12", contact("B", "C1", "O1", "", "2031-06-12T10:00", "2031-06-12T12:00", "漏水"));
        assertThat(cases()).containsExactly("A order 2 contacts resolved 180000 reopened 1 first 3600");
    }

    @Test
    void reopenedAndNotResolvedAgainItIsOpenSinceItsBeginning() {
        night("2031-06-10", contact("A", "C1", "O1", "", "2031-06-10T10:00", "2031-06-10T11:00", "漏水"));
        night("2031-06-12", contact("B", "C1", "O1", "", "2031-06-12T10:00", null, "漏水"));
        night("2031-06-13", contact("C", "C1", "O1", "", "2031-06-13T10:00", null, "催"));
        assertThat(cases()).containsExactly("A order 3 contacts open 914400 reopened 1 first 3600");
    }

    @Test
    void aResolutionAfterTheLastContactClosesWhatTheContactLeftOpen() {
        night("2031-06-10", contact("A", "C1", "O1", "", "2031-06-10T10:00", "2031-06-15T10:00", "漏水"));
        night("2031-06-12", contact("B", "C1", "O1", "", "2031-06-12T10:00", null, "漏水"));
        assertThat(cases()).containsExactly("A order 2 contacts resolved 432000 reopened 0 first 432000");
    }

    @Test
    void aContactExportedAgainCountsOnceByItsLatestExport() {
        night("2031-06-19", contact("A", "C1", "O1", "", "2031-06-19T10:00", null, "漏水"));
        night("2031-06-20", contact("A", "C1", "O1", "", "2031-06-19T10:00", "2031-06-20T10:00", "漏水"));
        assertThat(cases()).containsExactly("A order 1 contacts resolved 86400 reopened 0 first 86400");
    }

    @Test
    void aContactThatGoesOnInALaterExportIsOneContact() {
        night("2031-06-19", contact("A", "C1", "", "", "2031-06-19T23:59", null, "漏水"));
        night("2031-06-20", contact("A", "C1", "", "", "2031-06-20T00:01", "2031-06-20T00:59", "漏水"));
        assertThat(cases()).containsExactly("A nature 1 contacts resolved 3600 reopened 0 first 3600");
    }

    @Test
    void silenceAfterASettlementOfAnEarlierNightSettlesItUnlessTheCustomerComesBack() {
        night(
                "2031-06-10",
                contact("A", "C1", "O1", "", "2031-06-10T10:00", null, "漏水", "已退款"),
                contact("B", "C2", "O2", "", "2031-06-10T10:00", null, "漏水", "已退款"));
        night("2031-06-12", contact("C", "C2", "O2", "", "2031-06-12T10:00", null, "漏水"));
        night("2031-06-20", contact("D", "C3", "O3", "", "2031-06-20T10:00", null, "漏水", "已退款"));
        assertThat(cases())
                .containsExactly(
                        "A order 1 contacts resolved 60 reopened 0 first 60",
                        "B order 2 contacts open 914400 reopened 0 first -",
                        "D order 1 contacts open 50400 reopened 0 first -");
    }

    @Test
    void whatIsResolvedAfterAsOfIsOpenAndContactsAfterAsOfAreLeftOut() {
        night(
                "2031-06-20",
                contact("A", "C1", "O1", "", "2031-06-20T10:00", "2031-06-21T00:01", "漏水"),
                contact("B", "C1", "O1", "", "2031-06-21T10:00", null, "漏水"));
        assertThat(cases()).containsExactly("A order 1 contacts open 50400 reopened 0 first -");
    }

    @Test
    void withoutTimesOrWithAContradictionNothingIsMeasured() {
        night(
                "2031-06-20",
                contact("A", "C1", "O1", "", "", null, "漏水"),
                contact("B", "C2", "O2", "", "2031-06-20T10:00", "2031-06-20T09:00", "漏水"));
        assertThat(cases())
                .containsExactly(
                        "A order 1 contacts not_measurable - reopened 0 first -",
                        "B order 1 contacts not_measurable - reopened 0 first -");
    }

    @Test
    void aQuestionBeforeTheMatterIsNoPartOfItButOneAfterIs() {
        night("2031-06-10", contact("A", "C1", "O1", "", "2031-06-10T10:00", null, "几点关门"));
        night("2031-06-12", contact("B", "C1", "O1", "", "2031-06-12T10:00", null, "漏水"));
        night("2031-06-14", contact("C", "C1", "O1", "", "2031-06-14T10:00", null, "几点关门"));
        assertThat(cases()).containsExactly("B order 2 contacts open 741600 reopened 0 first -");
    }

    @Test
    void whatIsNoMatterIsNoCase() {
        night("2031-06-20", contact("A", "C1", "O1", "", "2031-06-20T10:00", null, "几点关门"));
        assertThat(cases()).isEmpty();
    }

    @Test
    void aCaseIsOfTheDateOfAnyOfItsContacts() {
        night(
                "2031-06-10",
                contact("A", "C1", "O1", "", "2031-06-10T10:00", null, "漏水"),
                contact("B", "C2", "O2", "", "2031-06-10T10:00", null, "漏水"));
        night("2031-06-20", contact("C", "C1", "O1", "", "2031-06-20T10:00", null, "漏水", "", "催"));
        try (Facts facts = linked()) {
            assertThat(facts.rows("SELECT case_name, chases FROM cases WHERE of_date"))
                    .extracting(row -> row.text("case_name") + row.count("chases"))
                    .containsExactly("A1");
        }
    }

    private void night(String date, Contact... contacts) {
        nights.put(LocalDate.parse(date), List.of(contacts));
    }

    /** Customer and agent in turn, a minute apart; empty for nothing said. */
    private static Contact contact(
            String id,
            String customer,
            String order,
            String caseId,
            String opened,
            @Nullable String resolved,
            String... words) {
        List<Message> messages = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            if (!words[i].isEmpty()) {
                messages.add(new Message(
                        i % 2 == 0 ? Speaker.CUSTOMER : Speaker.AGENT,
                        "",
                        opened.isEmpty() ? null : at(opened).plus(Duration.ofMinutes(i)),
                        words[i],
                        "",
                        new Origin("invented.csv", i + 1)));
            }
        }
        return new Contact(
                id,
                messages,
                new ContactDetails(
                        customer, order, caseId, "", "", "", "", "", "", resolved == null ? null : at(resolved)));
    }

    private static Instant at(String wallClock) {
        return LocalDateTime.parse(wallClock).atZone(ZONE).toInstant();
    }

    private List<String> cases() {
        try (Facts facts = linked()) {
            return facts.rows("SELECT * FROM cases").stream()
                    .sorted(Comparator.comparing(row -> row.text("case_name")))
                    .map(row -> row.text("case_name") + " " + row.text("linked_by") + " " + row.count("contacts")
                            + " contacts " + row.text("resolution") + " " + seconds(row, "resolution_s") + " reopened "
                            + row.count("reopened") + " first " + seconds(row, "first_resolution_s"))
                    .toList();
        }
    }

    private static String seconds(Row row, String column) {
        return row.number(column).isPresent()
                ? String.valueOf((long) row.number(column).getAsDouble())
                : "-";
    }

    /** Every night is analysed as of its own end and published, then all are linked. */
    private Facts linked() {
        Catalog catalog = SmallCatalog.of(directory, CATALOG);
        FactsStore store = new FactsStore(directory.resolve("facts"));
        nights.forEach((date, contacts) -> {
            Path part = directory.resolve(date + ".part");
            ContactAnalyser analyser = new ContactAnalyser(
                    catalog, date.plusDays(1).atStartOfDay(ZONE).toInstant(), ZONE);
            try (FactsWriter writer = new FactsWriter(part, new Run(date, ZONE, "t", "t"))) {
                contacts.forEach(contact -> writer.write(analyser.analyse(contact)));
                writer.finish();
            }
            store.publish(date, List.of(part), Map.of());
        });
        Facts facts = store.open(Stream.concat(nights.keySet().stream(), Stream.of(LAST))
                .distinct()
                .toList());
        facts.linkCases(new CaseTerms(LAST, AS_OF, 7, 7, Duration.ofDays(3)));
        return facts;
    }
}
