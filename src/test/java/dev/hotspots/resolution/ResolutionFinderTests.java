package dev.hotspots.resolution;

import static dev.hotspots.conversation.InventedContact.at;
import static dev.hotspots.resolution.Resolution.Evidence.ACCEPTED;
import static dev.hotspots.resolution.Resolution.Evidence.EXPORTED;
import static dev.hotspots.resolution.Resolution.Evidence.SILENCE;
import static dev.hotspots.resolution.Resolution.Evidence.SURVEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hotspots.catalog.Outcome;
import dev.hotspots.catalog.Service;
import dev.hotspots.catalog.Wordings;
import dev.hotspots.conversation.InventedContact;
import dev.hotspots.resolution.Resolution.NotMeasurable;
import dev.hotspots.resolution.Resolution.Open;
import dev.hotspots.resolution.Resolution.Reason;
import dev.hotspots.resolution.Resolution.Resolved;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ResolutionFinderTests {

    private static final Instant AS_OF = at("2026-11-03T00:00");
    private static final Open STILL_OPEN = new Open(Duration.ofHours(14));

    @Test
    void withoutAnyEvidenceTheMatterIsOpenSinceItsFirstMessage() {
        assertThat(found(talk())).isEqualTo(STILL_OPEN);
    }

    @Test
    void theExportedTimeSettles() {
        assertThat(found(talk().resolvedAt("2026-11-02T12:00"))).isEqualTo(resolved("2026-11-02T12:00", 120, EXPORTED));
    }

    @Test
    void anExportedStateSettlesAtTheLastMessage() {
        for (String status : new String[] {"已解决", "已完成", "已关闭", "已结案", "已办结", "resolved", " Closed ", "DONE"}) {
            assertThat(found(talk().status(status))).as(status).isEqualTo(resolved("2026-11-02T10:20", 20, EXPORTED));
        }
    }

    @Test
    void theExportedTimeComesBeforeTheExportedState() {
        assertThat(found(talk().status("处理中").resolvedAt("2026-11-02T12:00")))
                .isEqualTo(resolved("2026-11-02T12:00", 120, EXPORTED));
    }

    @Test
    void anExportedOpenStateIsStrongerThanTheText() {
        for (String status : new String[] {"未解决", "处理中", "待处理", "跟进中", "Open", "In Progress", "pending"}) {
            InventedContact contact = talk().status(status).system("2026-11-02T10:30", "客户评价为是,满意");
            assertThat(found(contact, Outcome.YES, 2)).as(status).isEqualTo(STILL_OPEN);
        }
    }

    @Test
    void aStateThatIsNotKnownSaysNothing() {
        assertThat(found(talk().status("转派"))).isEqualTo(STILL_OPEN);
        assertThat(found(talk().status("转派"), Outcome.YES, 2)).isEqualTo(resolved("2026-11-02T10:20", 20, ACCEPTED));
    }

    @Test
    void aSurveyLineThatSaysYesSettlesAtItsTime() {
        assertThat(found(talk().system("2026-11-02T10:30", "客户评价为是,非常满意")))
                .isEqualTo(resolved("2026-11-02T10:30", 30, SURVEY));
    }

    @Test
    void aSurveyLineThatSaysNoIsStrongerThanTheText() {
        InventedContact contact = talk().system("2026-11-02T10:30", "客户评价为否,不满意");
        assertThat(found(contact, Outcome.YES, 2)).isEqualTo(STILL_OPEN);
    }

    @Test
    void theExportIsStrongerThanASurveyLine() {
        InventedContact contact = talk().status("已解决").system("2026-11-02T10:30", "客户评价为否,不满意");
        assertThat(found(contact)).isEqualTo(resolved("2026-11-02T10:30", 30, EXPORTED));
    }

    @Test
    void theLastSurveyLineWins() {
        InventedContact contact = talk().system("2026-11-02T10:30", "客户评价为否,不满意")
                .customer("2026-11-02T10:40", "又好了")
                .system("2026-11-02T10:50", "客户评价为是,满意");
        assertThat(found(contact)).isEqualTo(resolved("2026-11-02T10:50", 50, SURVEY));
    }

    @Test
    void aSurveyLineWithoutTimeTakesThatOfTheMessageBefore() {
        assertThat(found(talk().system("", "客户评价为是,满意"))).isEqualTo(resolved("2026-11-02T10:20", 20, SURVEY));
    }

    @Test
    void aRepeatedSurveyLineWithoutTimeTakesThatOfTheMessageBeforeIt() {
        InventedContact contact = talk().system("", "客户评价为是,满意")
                .customer("2026-11-02T11:00", "还是漏")
                .agent("2026-11-02T12:00", "已换新")
                .system("", "客户评价为是,满意");
        assertThat(found(contact)).isEqualTo(resolved("2026-11-02T12:00", 120, SURVEY));
    }

    @Test
    void aSurveyLineBeforeAnyTimeSettlesWithoutAMeasurableTime() {
        InventedContact contact = new InventedContact("K1")
                .customer("", "水壶漏水")
                .system("", "客户评价为是,满意")
                .system("2026-11-02T10:00", "会话结束");
        assertThat(found(contact)).isEqualTo(new NotMeasurable(Reason.NO_TIMES));
    }

    @Test
    void aCustomerWhoSpeaksOfASurveyIsNoSurveyLine() {
        assertThat(found(talk().customer("2026-11-02T10:30", "我评价为是,可没人理"))).isEqualTo(STILL_OPEN);
    }

    @Test
    void aSurveyOfMereSatisfactionSettlesNothing() {
        assertThat(found(talk().system("2026-11-02T10:30", "客户评价为满意"))).isEqualTo(STILL_OPEN);
    }

    @Test
    void acceptanceInTheTextSettlesAtItsLastWord() {
        assertThat(found(talk(), Outcome.YES, 1)).isEqualTo(resolved("2026-11-02T10:10", 10, ACCEPTED));
    }

    @Test
    void aTextThatSaysNoSettlesNothing() {
        assertThat(found(talk(), Outcome.NO, 1)).isEqualTo(STILL_OPEN);
    }

    @Test
    void whatIsResolvedBeforeItBeganIsNotMeasured() {
        assertThat(found(talk().resolvedAt("2026-11-02T09:59")))
                .isEqualTo(new NotMeasurable(Reason.RESOLVED_BEFORE_OPENED));
    }

    @Test
    void whatIsResolvedTheMomentItBeganTakesNoTime() {
        assertThat(found(talk().resolvedAt("2026-11-02T10:00"))).isEqualTo(resolved("2026-11-02T10:00", 0, EXPORTED));
    }

    @Test
    void whatIsSettledAfterAsOfWasOpenThen() {
        assertThat(found(talk().resolvedAt("2026-11-03T00:00:01"))).isEqualTo(STILL_OPEN);
        assertThat(found(talk().system("2026-11-03T08:00", "客户评价为是,满意"))).isEqualTo(STILL_OPEN);
        assertThat(found(talk().customer("2026-11-03T08:00", "好了").status("已解决")))
                .isEqualTo(STILL_OPEN);
    }

    @Test
    void whatIsSettledAtAsOfIsSettled() {
        assertThat(found(talk().resolvedAt("2026-11-03T00:00"))).isEqualTo(resolved("2026-11-03T00:00", 840, EXPORTED));
    }

    @Test
    void withoutTimesNothingIsMeasured() {
        InventedContact contact = new InventedContact("K1").customer("", "水壶漏水").status("已解决");
        assertThat(found(contact, Outcome.YES, 0)).isEqualTo(new NotMeasurable(Reason.NO_TIMES));
    }

    @Test
    void whatBeginsAfterAsOfIsNotMeasured() {
        InventedContact contact = new InventedContact("K1").customer("2026-11-03T00:00:01", "水壶漏水");
        assertThat(found(contact)).isEqualTo(new NotMeasurable(Reason.AFTER_AS_OF));
    }

    @Test
    void whatBeginsAtAsOfIsOpenForNoTime() {
        InventedContact contact = new InventedContact("K1").customer("2026-11-03T00:00", "水壶漏水");
        assertThat(found(contact)).isEqualTo(new Open(Duration.ZERO));
    }

    @Test
    void negativeTimesDoNotConstruct() {
        assertThatThrownBy(() -> new Resolved(AS_OF, Duration.ofSeconds(-1), EXPORTED, OptionalInt.empty()))
                .hasMessage("resolved PT-1S after the contact began");
        assertThatThrownBy(() -> new Open(Duration.ofSeconds(-1))).hasMessage("open for PT-1S");
    }

    @Test
    void theMessageThatSettlesItIsNamedAndNoneForAColumn() {
        assertThat(message(talk().system("2026-11-02T10:30", "客户评价为是,满意"), Outcome.UNCLEAR))
                .hasValue(3);
        assertThat(message(talk(), Outcome.YES)).hasValue(2);
        assertThat(message(talk().status("已解决"), Outcome.YES)).isEmpty();
    }

    private static OptionalInt message(InventedContact contact, Outcome inText) {
        return ((Resolved) new ResolutionFinder(AS_OF, Service.PLAIN.settlement()).of(contact.contact(), inText, 2))
                .message();
    }

    @Test
    void silenceAfterASettlementSettlesItAtTheSettlementOnceItHasLasted() {
        InventedContact contact = talk().agent("2026-11-02T10:30", "已为您退款").system("2026-11-02T11:00", "会话结束");
        assertThat(silent(contact, at("2026-11-05T10:29:59"), Outcome.UNCLEAR)).isInstanceOf(Open.class);
        assertThat(silent(contact, at("2026-11-05T10:30"), Outcome.UNCLEAR))
                .isEqualTo(new Resolved(at("2026-11-02T10:30"), Duration.ofMinutes(30), SILENCE, OptionalInt.of(3)));
    }

    @Test
    void aWordOfTheCustomerAfterTheSettlementIsNoSilence() {
        InventedContact contact = talk().agent("2026-11-02T10:30", "已为您退款").customer("2026-11-02T10:31", "没看到");
        assertThat(silent(contact, at("2026-12-01T00:00"), Outcome.UNCLEAR)).isInstanceOf(Open.class);
    }

    @Test
    void silenceSettlesNothingThatTheWordsOrTheExportCallOpen() {
        InventedContact contact = talk().agent("2026-11-02T10:30", "已为您退款");
        assertThat(silent(contact, at("2026-12-01T00:00"), Outcome.NO)).isInstanceOf(Open.class);
        assertThat(silent(contact.status("处理中"), at("2026-12-01T00:00"), Outcome.UNCLEAR))
                .isInstanceOf(Open.class);
    }

    @Test
    void aSettlementThatSilenceMayConfirmIsToldWhereNothingStrongerSpeaks() {
        Service.Settlement terms =
                new Service.Settlement(Wordings.of("已为您退款"), Wordings.NONE, Duration.ofDays(3), Duration.ofMinutes(10));
        ResolutionFinder finder = new ResolutionFinder(AS_OF, terms);
        InventedContact contact = talk().agent("2026-11-02T10:30", "已为您退款");
        assertThat(finder.settledAt(contact.contact(), Outcome.UNCLEAR)).contains(at("2026-11-02T10:30"));
        assertThat(finder.settledAt(contact.contact(), Outcome.NO)).isEmpty();
        assertThat(finder.settledAt(contact.status("处理中").contact(), Outcome.UNCLEAR))
                .isEmpty();
    }

    private static Resolution silent(InventedContact contact, Instant asOf, Outcome inText) {
        Service.Settlement terms =
                new Service.Settlement(Wordings.of("已为您退款"), Wordings.NONE, Duration.ofDays(3), Duration.ofMinutes(10));
        return new ResolutionFinder(asOf, terms).of(contact.contact(), inText, 0);
    }

    private static InventedContact talk() {
        return new InventedContact("K1")
                .customer("2026-11-02T10:00", "水壶漏水")
                .agent("2026-11-02T10:10", "给您换新")
                .customer("2026-11-02T10:20", "好的");
    }

    private static Resolution found(InventedContact contact) {
        return found(contact, Outcome.UNCLEAR, 0);
    }

    /** Without the message that says so, which a test of its own looks at. */
    private static Resolution found(InventedContact contact, Outcome inText, int lastWord) {
        Resolution found =
                new ResolutionFinder(AS_OF, Service.PLAIN.settlement()).of(contact.contact(), inText, lastWord);
        return found instanceof Resolved resolved
                ? new Resolved(resolved.at(), resolved.elapsed(), resolved.evidence(), OptionalInt.empty())
                : found;
    }

    private static Resolved resolved(String time, int minutes, Resolution.Evidence evidence) {
        return new Resolved(at(time), Duration.ofMinutes(minutes), evidence, OptionalInt.empty());
    }
}
