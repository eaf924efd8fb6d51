package dev.hotspots.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hotspots.catalog.Nature;
import dev.hotspots.conversation.InventedContact;
import dev.hotspots.conversation.Speaker;
import dev.hotspots.facts.Facts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The report of a day of invented contacts, compared with the day before. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NightlyReportTests {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 3);

    private final Facts facts;
    private final Facts previous;
    private final PrintedReport report;

    NightlyReportTests(@TempDir Path directory) {
        facts = PublishedFacts.of(directory, DATE, day());
        previous = PublishedFacts.of(directory, DATE.minusDays(1), dayBefore());
        report = PrintedReport.of(DATE, facts, Optional.of(previous));
    }

    @BeforeAll
    void theDayHasSomethingOfEverything() {
        assertThat(count("complaint")).isBetween(6, 9);
        assertThat(count("NOT complaint")).isPositive();
        for (String state : List.of("resolved", "open", "not_measurable")) {
            assertThat(count(Matters.CONDITION + " AND resolution = '" + state + "'"))
                    .as(state)
                    .isPositive();
        }
        assertThat(count("safety")).isPositive();
        assertThat(count("len(citations) > 0")).isPositive();
    }

    @AfterAll
    void close() {
        facts.close();
        previous.close();
    }

    private static List<InventedContact> day() {
        return List.of(
                talk("A01", "水壶漏水,质量太差了,我要投诉,要求退货退款")
                        .channel("微店")
                        .product("保温水壶")
                        .rating("5")
                        .resolvedAt("2026-11-03T10:00"),
                talk("A02", "退款半个月了还没到账,你们一直拖着不处理,太气人了").channel("微店").rating("1"),
                talk("A03", "请问你们周末几点营业").channel("微店").rating("4"),
                talk("A04", "收到的茶杯碎了,客服态度恶劣,再不处理我打12315").channel("热线").product("茶杯"),
                talk("A05", "充电器起火冒烟,手都烫伤了,太危险了,必须给我说法")
                        .channel("热线")
                        .rating("1")
                        .status("处理中"),
                talk("A06", "充电器漏电把我电到了,太危险了,投诉你们").channel("热线").resolvedAt("2026-11-03T09:05"),
                new InventedContact("A07")
                        .customer("", "说好三天发货,现在十天了还没发货,骗子,我要投诉")
                        .agent("", "抱歉")
                        .channel("热线"),
                talk("A08", "我想申请换货,尺寸拍错了").channel("微店").rating("5").status("已解决"),
                new InventedContact("A09").customer("2026-11-02T22:00", "怎么开发票").bot("2026-11-02T22:00", "在订单页申请"),
                talk("A10", "快递显示签收但是我根本没收到货,一直没人管,太差劲了,投诉")
                        .customerId("cust-secret-0001")
                        .rating("2")
                        .customer("2026-11-03T09:20", "我叫王小五,电话13800001234,没收到货就是欺骗,投诉到底")
                        .agent("2026-11-03T09:21", "按照消费者权益保护法规定七天无理由退货,给您处理")
                        .system("2026-11-03T09:30", "客户评价为是,不满意"),
                talk("A11", "买的鞋是假货,高仿的,假一赔十,我要起诉你们")
                        .says(Speaker.AGENT, "小陈", "2026-11-03T09:40", "给您核实")
                        .resolvedAt("2026-11-03T23:59"));
    }

    private static List<InventedContact> dayBefore() {
        return List.of(
                new InventedContact("B01").customer("2026-11-02T09:00", "水壶漏水,质量太差了,我要投诉,要求退货退款"),
                new InventedContact("B02").customer("2026-11-02T09:00", "请问你们周末几点营业"));
    }

    private static InventedContact talk(String id, String complaint) {
        return new InventedContact(id)
                .customer("2026-11-03T09:00", complaint)
                .agent("2026-11-03T09:02", "非常抱歉给您添麻烦了,马上为您核实处理")
                .customer("2026-11-03T09:05", "尽快");
    }

    private int count(String condition) {
        return Math.toIntExact(
                facts.row("SELECT count(*) AS n FROM facts WHERE " + condition).count("n"));
    }

    private static Value amount(double value) {
        return new Value.Amount(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"natures", "overview_natures"})
    void naturesAddUpToTheComplaints(String table) {
        assertThat(report.sum(table, "complaints")).isEqualTo(count("complaint"));
        assertThat(report.total(table, "complaints")).isEqualTo(amount(count("complaint")));
    }

    @Test
    void everyNatureHasItsRowAndOtherComesLast() {
        assertThat(report.texts("natures", "nature"))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Nature.values()).map(Nature::zh).toList())
                .endsWith("其他");
    }

    @Test
    void sharesOfNaturesAddUpToAHundredPercent() {
        assertThat(report.sum("natures", "share")).isCloseTo(100, within(1e-9));
        assertThat(report.total("natures", "share")).isEqualTo(amount(100));
    }

    @Test
    void changesOfSharesCancelOut() {
        assertThat(report.sum("natures", "change")).isCloseTo(0, within(1e-9));
    }

    @Test
    void thePreviousDayIsCountedOnItsOwn() {
        assertThat(report.sum("natures", "previous")).isEqualTo(1);
        assertThat(report.total("natures", "previous")).isEqualTo(amount(1));
        assertThat(report.table("natures").notes()).isEmpty();
    }

    @Test
    void withoutAPreviousDayThereIsNothingToCompareWith() {
        PrintedReport alone = PrintedReport.of(DATE, facts, Optional.empty());
        for (String column : List.of("previous", "previous_share", "change")) {
            assertThat(alone.column("natures", column)).as(column).containsOnly(Value.ABSENT);
        }
        assertThat(alone.table("natures").notes()).containsExactly("上期:此前7天内没有已发布的日期,故无上期数据。");
    }

    @Test
    void hotspotsAddUpToTheComplaints() {
        assertThat(report.sum("sub_issues", "complaints")).isEqualTo(count("complaint"));
        List<Value> cumulative = report.column("sub_issues", "cumulative");
        assertThat(cumulative.get(cumulative.size() - 1)).isEqualTo(amount(1));
    }

    @Test
    void scenariosAddUpToContactsAndComplaints() {
        assertThat(report.sum("scenarios", "contacts")).isEqualTo(count("true"));
        assertThat(report.sum("scenarios", "complaints")).isEqualTo(count("complaint"));
    }

    @Test
    void daysAddUpToContactsAndComplaints() {
        assertThat(report.sum("days", "contacts")).isEqualTo(count("true"));
        assertThat(report.sum("days", "complaints")).isEqualTo(count("complaint"));
        assertThat(report.texts("days", "day")).containsExactly("11-02", "11-03", "无时间");
    }

    @Test
    void resolutionBandsAddUpToTheMatters() {
        assertThat(report.sum("resolution_bands", "matters")).isEqualTo(count(Matters.CONDITION));
        assertThat(report.total("resolution_bands", "matters")).isEqualTo(amount(count(Matters.CONDITION)));
        assertThat(report.sum("resolution_bands", "share")).isCloseTo(1, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"matters", "resolved", "open", "not_measurable"})
    void mattersByNatureAddUp(String column) {
        assertThat(amount(report.sum("resolution_by_nature", column)))
                .isEqualTo(report.total("resolution_by_nature", column));
    }

    @Test
    void everyMatterIsResolvedOpenOrNotMeasurable() {
        Block.Table table = report.table("resolution_by_nature");
        for (List<Value> row : table.rows()) {
            assertThat(number(row.get(table.indexOf("matters"))))
                    .isEqualTo(number(row.get(table.indexOf("resolved")))
                            + number(row.get(table.indexOf("open")))
                            + number(row.get(table.indexOf("not_measurable"))));
        }
    }

    @Test
    void evidenceOfResolutionAddsUpToTheResolved() {
        assertThat(amount(report.sum("resolution_evidence", "matters")))
                .isEqualTo(report.total("resolution_by_nature", "resolved"));
    }

    @ParameterizedTest
    @CsvSource({
        "responses,contacts",
        "responses,responded",
        "responses,rounds",
        "responses,unanswered",
        "csat_by_channel,contacts",
        "csat_by_channel,rated",
        "csat_by_channel,satisfied",
        "rating_levels,contacts",
        "verdicts,citations",
        "files,read",
        "files,accepted",
        "files,duplicates",
        "files,dropped",
        "files,rejected",
        "files,messages"
    })
    void columnsAddUpToTheirTotal(String table, String column) {
        assertThat(amount(report.sum(table, column))).isEqualTo(report.total(table, column));
    }

    @Test
    void satisfactionByNatureAddsUpToThatByChannel() {
        for (String column : List.of("contacts", "rated", "satisfied")) {
            assertThat(amount(report.sum("csat_by_nature", column)))
                    .as(column)
                    .isEqualTo(report.total("csat_by_channel", column));
        }
    }

    @Test
    void inferredSatisfactionCoversEveryContact() {
        assertThat(report.sum("inferred", "contacts")).isEqualTo(count("true"));
    }

    @Test
    void citationsByPolicyAddUpToTheVerdicts() {
        assertThat(amount(report.sum("policies", "citations"))).isEqualTo(report.total("verdicts", "citations"));
    }

    @Test
    void agentsHaveTheContactsThatAHumanServed() {
        assertThat(report.sum("agents", "contacts")).isEqualTo(count("agent_messages > 0"));
    }

    @Test
    void everyContactIsListedOnceInTheirOrder() {
        assertThat(report.texts("contacts", "contact"))
                .containsExactly("A01", "A02", "A03", "A04", "A05", "A06", "A07", "A08", "A09", "A10", "A11");
    }

    @Test
    void aRatingRateRestsOnContactsAHumanServed() {
        assertThat(report.keyFigure("rating_rate").basis()).startsWith("已评价/人工接待 6 / 10, 95%区间 ");
    }

    @Test
    void satisfactionIsRatedContactsOnly() {
        assertThat(report.keyFigure("csat").value()).isEqualTo(amount(0.5));
        assertThat(report.total("csat_by_channel", "csat")).isEqualTo(amount(0.5));
    }

    @Test
    void theUnratedBoundSatisfactionFromBothSides() {
        assertThat(report.total("csat_by_channel", "lower")).isEqualTo(amount(0.3));
        assertThat(report.total("csat_by_channel", "upper")).isEqualTo(amount(0.7));
    }

    @Test
    void aChannelWithFewRatingsHasNoRate() {
        assertThat(report.cell("csat_by_channel", "热线", "csat")).isEqualTo(Value.ABSENT);
        assertThat(report.cell("csat_by_channel", "热线", "interval")).isEqualTo(Value.ABSENT);
    }

    @Test
    void theFirstResponseCountsHumansOnly() {
        assertThat(report.keyFigure("first_response_median").value()).isEqualTo(amount(2));
        assertThat(report.keyFigure("first_response_median").basis()).isEqualTo("人工首次回复, n=9, 不含机器人");
    }

    @Test
    void readRowsAreAccountedFor() {
        assertThat(report.keyFigure("contacts").basis()).isEqualTo("读入 13 行 = 采用 10 + 重复 1 + 剔除 1 + 拒收 1");
    }

    @Test
    void whatNeedsAPersonIsListedWithTheOpenAndDangerousFirst() {
        assertThat(report.texts("urgent", "contact")).startsWith("A05");
        List<String> states = report.texts("urgent", "state");
        assertThat(report.keyFigure("urgent").value()).isEqualTo(amount((int)
                states.stream().filter(state -> !state.equals("已解决")).count()));
        assertThat(states.lastIndexOf("未解决")).isLessThan(states.indexOf("已解决"));
        assertThat(report.cell("urgent", "A04", "escalation")).isEqualTo(Value.text("监管部门/12315"));
    }

    @Test
    void noPersonalDataIsPrinted() {
        assertThat(report.texts())
                .noneMatch(text -> text.contains("13800001234"))
                .noneMatch(text -> text.contains("王小五"))
                .noneMatch(text -> text.contains("cust-secret-0001"));
        assertThat(report.cell("contacts", "A10", "customer")).isEqualTo(Value.text("cust****0001"));
    }

    @Test
    void everyLinkLeadsToARow() {
        List<Value.Link> links = report.tables()
                .flatMap(table -> table.rows().stream())
                .flatMap(List::stream)
                .filter(Value.Link.class::isInstance)
                .map(Value.Link.class::cast)
                .filter(link -> !link.sheet().equals("evidence"))
                .toList();
        assertThat(links).isNotEmpty();
        assertThat(links)
                .allSatisfy(link ->
                        assertThat(report.texts(link.sheet(), "contact")).contains(link.target()));
    }

    @Test
    void evidenceNamesMessagesFromOne() {
        assertThat(report.texts("evidence", "message")).isNotEmpty().doesNotContain("0", "");
    }

    @Test
    void theSameFactsGiveTheSameReport() {
        assertThat(PrintedReport.of(DATE, facts, Optional.of(previous))).isEqualTo(report);
    }

    @Test
    void sheetsHaveNamesThatAWorkbookTakes() {
        assertThat(report.report().sheets())
                .extracting(Sheet::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.length() <= 31 && !name.matches(".*[:\\\\/?*\\[\\]].*"));
    }

    private static double number(Value value) {
        return value instanceof Value.Amount amount ? amount.value() : Double.NaN;
    }
}
