package dev.hotspots.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotspots.conversation.InventedContact;
import dev.hotspots.facts.Facts;
import dev.hotspots.facts.FactsStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Days with nothing, one contact or a few matters. */
class SmallDayTests {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 3);
    private static final String COMPLAINT = "水壶漏水,质量太差了,我要投诉,要求退货退款";
    private static final Value NONE = new Value.Amount(0);

    @TempDir
    Path directory;

    @Test
    void aDayWithoutContactsHasEverySheet() {
        assertThat(report().report().sheets())
                .extracting(Sheet::id)
                .containsExactly(
                        "overview",
                        "urgent",
                        "hotspots",
                        "resolution",
                        "promises",
                        "satisfaction",
                        "policies",
                        "corrections",
                        "suggestions",
                        "guidance",
                        "guidance_scenarios",
                        "critical_failures",
                        "agents",
                        "review",
                        "cases",
                        "contacts",
                        "evidence",
                        "input",
                        "definitions");
    }

    @Test
    void aDayWithoutContactsCountsZeroAndRatesNothing() {
        PrintedReport report = report();
        for (String count : List.of("contacts", "urgent", "open_matters")) {
            assertThat(report.keyFigure(count).value()).as(count).isEqualTo(NONE);
        }
        for (String rate : List.of("complaint_share", "prompt_rate", "csat", "rating_rate", "policy_coverage")) {
            assertThat(report.keyFigure(rate).value()).as(rate).isEqualTo(Value.ABSENT);
            assertThat(report.keyFigure(rate).basis()).as(rate).isEqualTo("无可计数据");
        }
        for (String duration : List.of("first_response_median", "resolution_median")) {
            assertThat(report.keyFigure(duration).value()).as(duration).isEqualTo(Value.ABSENT);
        }
        assertThat(report.total("natures", "complaints")).isEqualTo(NONE);
        assertThat(report.total("natures", "share")).isEqualTo(Value.ABSENT);
        assertThat(report.total("resolution_bands", "matters")).isEqualTo(NONE);
    }

    @Test
    void aDateThatIsNotPublishedIsADayWithoutContacts() {
        try (Facts facts = new FactsStore(directory.resolve("nowhere")).open(List.of(DATE))) {
            assertThat(PrintedReport.of(DATE, facts, Optional.of(facts))
                            .keyFigure("contacts")
                            .value())
                    .isEqualTo(NONE);
        }
    }

    @Test
    void aDayOfOneComplaintIsAWholeReport() {
        PrintedReport report = report(complaint("A01", "2026-11-03T09:00").resolvedAt("2026-11-03T10:30"));
        assertThat(report.keyFigure("contacts").value()).isEqualTo(new Value.Amount(1));
        assertThat(report.keyFigure("complaint_share").value()).isEqualTo(new Value.Amount(1));
        assertThat(report.keyFigure("resolution_median").value()).isEqualTo(Value.ABSENT);
        assertThat(report.keyFigure("resolution_median").basis()).isEqualTo("Kaplan-Meier, 已解决 1, 未解决按截尾计 0");
        assertThat(report.total("natures", "share")).isEqualTo(new Value.Amount(100));
        assertThat(report.texts("contacts", "contact")).containsExactly("A01");
    }

    @Test
    void aDayOfOneInquiryHasNoComplaintToShare() {
        PrintedReport report = report(new InventedContact("A01").customer("2026-11-03T09:00", "请问周末几点营业"));
        assertThat(report.keyFigure("complaint_share").value()).isEqualTo(NONE);
        assertThat(report.total("natures", "share")).isEqualTo(Value.ABSENT);
        assertThat(report.keyFigure("open_matters").basis()).isEqualTo("截至统计时点,共 0 件事项");
    }

    @Test
    void aBandIncludesItsUpperEndAndTheFirstZero() {
        PrintedReport report = report(
                complaint("A01", "2026-11-03T09:00").resolvedAt("2026-11-03T09:00"),
                complaint("A02", "2026-11-03T09:00").resolvedAt("2026-11-03T10:00"),
                complaint("A03", "2026-11-03T09:00").resolvedAt("2026-11-03T10:00:01"),
                complaint("A04", "2026-11-03T09:00").resolvedAt("2026-11-03T13:00"),
                complaint("A05", "2026-11-02T09:00").resolvedAt("2026-11-03T09:00"),
                complaint("A06", "2026-10-01T09:00").resolvedAt("2026-11-03T09:00"),
                complaint("A07", "2026-11-03T09:00"),
                new InventedContact("A08").customer("", COMPLAINT));
        assertThat(report.column("resolution_bands", "matters"))
                .containsExactly(
                        new Value.Amount(2),
                        new Value.Amount(2),
                        new Value.Amount(1),
                        NONE,
                        NONE,
                        new Value.Amount(1),
                        new Value.Amount(1),
                        new Value.Amount(1));
    }

    @Test
    void openMattersAreCensoredNotAveraged() {
        PrintedReport report = report(
                complaint("A01", "2026-11-03T09:00").resolvedAt("2026-11-03T11:00"),
                complaint("A02", "2026-11-03T09:00"),
                complaint("A03", "2026-11-03T09:00"),
                complaint("A04", "2026-11-03T09:00"),
                complaint("A05", "2026-11-03T09:00"));
        assertThat(report.keyFigure("resolution_median").value()).isEqualTo(Value.text("未达到"));
        assertThat(report.total("resolution_by_nature", "p90")).isEqualTo(Value.text("未达到"));
        assertThat(report.keyFigure("open_matters").value()).isEqualTo(new Value.Amount(4));
    }

    @Test
    void mattersWithoutTimesAreCountedNotEstimated() {
        PrintedReport report =
                report(new InventedContact("A01").customer("", COMPLAINT).status("已解决"));
        assertThat(report.total("resolution_by_nature", "not_measurable")).isEqualTo(new Value.Amount(1));
        assertThat(report.total("resolution_by_nature", "median")).isEqualTo(Value.ABSENT);
        assertThat(report.total("resolution_by_nature", "workdays")).isEqualTo(Value.ABSENT);
    }

    @Test
    void contactsOfOneCustomerAboutOneThingAreOneMatter() {
        PrintedReport report = report(
                complaint("A01", "2026-11-03T09:00").customerId("C1").resolvedAt("2026-11-03T09:30"),
                complaint("A02", "2026-11-03T10:00").customerId("C1").resolvedAt("2026-11-03T11:00"),
                complaint("A03", "2026-11-03T09:00").customerId("C2"));
        assertThat(report.total("resolution_by_nature", "matters")).isEqualTo(new Value.Amount(2));
        assertThat(report.cell("cases", "A01", "hours")).isEqualTo(new Value.Amount(2));
        assertThat(report.cell("cases", "A01", "reopened")).isEqualTo(new Value.Amount(1));
        assertThat(report.cell("cases", "A01", "linked_by")).isEqualTo(Value.text("客户+性质"));
        assertThat(report.cell("repetition", "重复来访率", "part")).isEqualTo(new Value.Amount(1));
        assertThat(report.cell("repetition", "重复来访率", "whole")).isEqualTo(new Value.Amount(2));
        assertThat(report.cell("repetition", "重复来访率", "share")).isEqualTo(Value.ABSENT);
    }

    @Test
    void settledAtFirstContactIsWhatNobodyCameBackAboutWithinTheWindow() {
        PrintedReport report = report(
                complaint("A01", "2026-10-20T09:00").customerId("C1").resolvedAt("2026-10-20T10:00"),
                complaint("A02", "2026-10-22T09:00").customerId("C1"),
                complaint("A03", "2026-10-20T09:00").customerId("C2").resolvedAt("2026-10-20T10:00"),
                complaint("A04", "2026-10-28T00:00:01").customerId("C3").resolvedAt("2026-10-28T10:00"));
        assertThat(report.cell("repetition", "一次解决率(FCR)", "part")).isEqualTo(new Value.Amount(1));
        assertThat(report.cell("repetition", "一次解决率(FCR)", "whole")).isEqualTo(new Value.Amount(2));
    }

    @Test
    void aResolutionBeforeTheBeginningIsShownAsAMistakeInTheData() {
        PrintedReport report = report(complaint("A01", "2026-11-03T09:00").resolvedAt("2026-11-03T08:59"));
        assertThat(report.cell("resolution_problems", "解决时间早于首条消息", "contacts")).isEqualTo(new Value.Amount(1));
        assertThat(report.cell("resolution_problems", "解决时间早于首条消息", "example")).isEqualTo(Value.text("A01"));
    }

    @Test
    void brokenPromisesAreListed() {
        PrintedReport report = report(complaint("A01", "2026-11-03T09:00")
                .agent("2026-11-03T09:05", "非常抱歉,2小时内给您回电")
                .customer("2026-11-03T12:00", "电话呢"));
        assertThat(report.cell("promises", "未兑现", "promises")).isEqualTo(new Value.Amount(1));
        assertThat(report.texts("promises_broken", "contact")).containsExactly("A01");
    }

    @Test
    void theMedianOfWorkdaysLiesBetweenTheMiddleTwo() {
        PrintedReport report = report(
                complaint("A01", "2026-11-03T09:00").resolvedAt("2026-11-03T10:00"),
                complaint("A02", "2026-11-02T09:00").resolvedAt("2026-11-03T10:00"),
                complaint("A03", "2026-10-30T09:00").resolvedAt("2026-11-03T10:00"),
                complaint("A04", "2026-10-26T09:00").resolvedAt("2026-11-03T10:00"),
                complaint("A05", "2026-11-03T09:00").resolvedAt("2026-11-03T11:00"),
                complaint("A06", "2026-10-30T09:00").resolvedAt("2026-11-03T11:00"));
        assertThat(report.total("resolution_by_nature", "workdays")).isEqualTo(new Value.Amount(1.5));
    }

    @Test
    void textThatLooksLikeSqlOrAFormulaIsJustText() {
        PrintedReport report = report(complaint("A01", "2026-11-03T09:00")
                .channel("O'Brien'; DROP TABLE facts; --")
                .product("=1+1"));
        assertThat(report.texts("responses", "channel")).containsExactly("O'Brien'; DROP TABLE facts; --");
        assertThat(report.texts("products", "product")).containsExactly("=1+1");
    }

    private PrintedReport report(InventedContact... contacts) {
        try (Facts facts = PublishedFacts.of(directory, DATE, List.of(contacts))) {
            return PrintedReport.of(DATE, facts, Optional.empty());
        }
    }

    private static InventedContact complaint(String id, String time) {
        return new InventedContact(id).customer(time, COMPLAINT);
    }
}
