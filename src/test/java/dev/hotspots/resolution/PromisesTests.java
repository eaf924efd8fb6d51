package dev.hotspots.resolution;

import static dev.hotspots.conversation.InventedContact.ZONE;
import static dev.hotspots.conversation.InventedContact.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hotspots.catalog.Catalog;
import dev.hotspots.catalog.CatalogFiles;
import dev.hotspots.catalog.CatalogLoader;
import dev.hotspots.conversation.Contact;
import dev.hotspots.conversation.InventedContact;
import dev.hotspots.conversation.Speaker;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromisesTests {

    private static final Catalog CATALOG = CatalogLoader.load(CatalogFiles.shipped());

    /** Said on Friday 13 November 2026 at 15:20. */
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "专员2小时内给您回电,          2026-11-13T17:20",
        "半小时内给您答复,             2026-11-13T15:50",
        "1-2个小时回复您,              2026-11-13T17:20",
        "预计24小时内处理好,           2026-11-14T15:20",
        "四十八小时内给您结果,         2026-11-15T15:20",
        "30分钟内联系您,               2026-11-13T15:50",
        "３个工作日内退款,             2026-11-19T00:00",
        "一个工作日内答复您,           2026-11-17T00:00",
        "3-5个工作日到账,              2026-11-21T00:00",
        "7天内处理,                    2026-11-21T00:00",
        "1天内处理,                    2026-11-17T00:00",
        "一周内寄出,                   2026-11-21T00:00",
        "今天给您处理,                 2026-11-14T00:00",
        "今天下班前给您回复,           2026-11-13T23:00",
        "今天下午给您回电,             2026-11-13T18:00",
        "今晚给您答复,                 2026-11-14T00:00",
        "今晚8点前给您答复,            2026-11-13T20:00",
        "明天中午前回复您,             2026-11-14T12:00",
        "明天中午12点前回复您,         2026-11-14T12:00",
        "明天上午联系您,               2026-11-14T12:00",
        "明天下午3点前给您结果,        2026-11-14T15:00",
        "后天给您发货,                 2026-11-16T00:00",
        "周五前给您处理,               2026-11-14T00:00",
        "周日发货,                     2026-11-16T00:00",
        "下周二给您回复,               2026-11-18T00:00",
        "下周内给您处理,               2026-11-23T00:00",
        "18点前给您回电,               2026-11-13T18:00",
        "16:30之前审核好,              2026-11-13T16:30",
        "20号前给您发货,               2026-11-21T00:00",
        "5号前给您发货,                2026-12-06T00:00",
        "11月20日送达,                 2026-11-21T00:00",
        "月底前给您处理,               2026-12-01T00:00"
    })
    void aTimeInTheWordsHasADeadline(String words, String deadline) {
        Promise promise =
                promises(said("2026-11-13T15:20", words), "2026-11-13T15:30").get(0);
        assertThat(promise.deadline()).contains(at(deadline));
        assertThat(promise.verdict()).isEqualTo(Promise.Verdict.NOT_DUE);
        assertThat(promise.message()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"会尽快给您处理", "14点前给您回电", "2月30日给您回复", "99点前回复", "60个工作日内退款"})
    void wordsThatNameNoTimeToComeHaveNone(String words) {
        Promise promise =
                promises(said("2026-11-13T15:20", words), "2026-12-30T00:00").get(0);
        assertThat(promise.deadline()).isEmpty();
        assertThat(promise.verdict()).isEqualTo(Promise.Verdict.NOT_OBSERVABLE);
    }

    @Test
    void anUnaskedMessageByTheDeadlineKeepsIt() {
        assertThat(verdict(said("2026-11-13T15:20", "2小时内给您回复").agent("2026-11-13T17:20", "查到了,在中转站")))
                .isEqualTo(Promise.Verdict.KEPT);
    }

    @Test
    void theTellingOfTheSettlementKeepsItThoughTheCustomerAsked() {
        assertThat(verdict(said("2026-11-13T15:20", "2小时内给您退款")
                        .customer("2026-11-13T15:25", "好")
                        .agent("2026-11-13T15:26", "已为您退款")))
                .isEqualTo(Promise.Verdict.KEPT);
    }

    @Test
    void theDesksOwnClosingTimeKeepsIt() {
        assertThat(verdict(said("2026-11-13T15:20", "2小时内给您处理").resolvedAt("2026-11-13T16:00")))
                .isEqualTo(Promise.Verdict.KEPT);
    }

    @Test
    void theRestOfTheTalkKeepsNothing() {
        assertThat(verdict(said("2026-11-13T15:20", "2小时内给您回复")
                        .agent("2026-11-13T15:20:30", "请保持电话畅通")
                        .customer("2026-11-13T15:50", "还有一个问题")
                        .agent("2026-11-13T15:51", "您说")))
                .isEqualTo(Promise.Verdict.NOT_OBSERVABLE);
    }

    @Test
    void anUnaskedMessageAfterTheDeadlineShowsThatItWasBroken() {
        assertThat(verdict(said("2026-11-13T15:20", "2小时内给您回复").agent("2026-11-13T17:20:01", "查到了,在中转站")))
                .isEqualTo(Promise.Verdict.BROKEN);
    }

    @Test
    void aCustomerWhoHasToWriteAgainShowsThatItWasBroken() {
        assertThat(verdict(said("2026-11-13T15:20", "2小时内给您回复").customer("2026-11-13T18:00", "说好的回复呢")))
                .isEqualTo(Promise.Verdict.BROKEN);
    }

    @Test
    void silenceShowsNothing() {
        assertThat(verdict(said("2026-11-13T15:20", "2小时内给您回复"))).isEqualTo(Promise.Verdict.NOT_OBSERVABLE);
    }

    @Test
    void withoutTimesNothingCanBeObserved() {
        InventedContact contact = new InventedContact("K1").customer("", "漏水").agent("", "2小时内给您回复");
        assertThat(promises(contact, "2026-12-01T00:00"))
                .extracting(Promise::verdict)
                .containsExactly(Promise.Verdict.NOT_OBSERVABLE);
    }

    @Test
    void hostileWordsAreReadInTime() {
        String words = "1-".repeat(5000) + "一".repeat(5000) + "明天".repeat(5000);
        assertThat(promises(said("2026-11-13T15:20", words), "2026-12-01T00:00"))
                .hasSize(1);
    }

    private static InventedContact said(String time, String words) {
        return new InventedContact("K1").customer("2026-11-13T15:00", "漏水").agent(time, words);
    }

    private static Promise.Verdict verdict(InventedContact contact) {
        return promises(contact, "2026-12-01T00:00").get(0).verdict();
    }

    /** The promises in the messages that speak of a time to come. */
    private static List<Promise> promises(InventedContact told, String asOf) {
        Instant moment = at(asOf);
        Contact contact = told.contact();
        TreeSet<Integer> committing = IntStream.range(0, contact.messages().size())
                .filter(index -> contact.messages().get(index).speaker() == Speaker.AGENT)
                .limit(1)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        return new Promises(CATALOG.service(), CATALOG.calendar(), moment, ZONE)
                .in(contact, Turns.of(contact, CATALOG.service().response()), committing);
    }
}
