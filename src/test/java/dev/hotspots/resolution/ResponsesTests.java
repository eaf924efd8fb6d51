package dev.hotspots.resolution;

import static dev.hotspots.conversation.InventedContact.ZONE;
import static dev.hotspots.conversation.InventedContact.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hotspots.catalog.CatalogFiles;
import dev.hotspots.catalog.CatalogLoader;
import dev.hotspots.catalog.Service;
import dev.hotspots.conversation.InventedContact;
import dev.hotspots.resolution.Responses.Round;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ResponsesTests {

    private static final Service.Response SHIPPED =
            CatalogLoader.load(CatalogFiles.shipped()).service().response();

    private final InventedContact contact = new InventedContact("K1");

    @Test
    void theFirstResponseIsTheFirstHumanReplyToTheCustomer() {
        contact.customer(time("10:00:00"), "在吗").agent(time("10:00:40"), "在的");
        assertThat(responses().first()).contains(Duration.ofSeconds(40));
        assertThat(responses().rounds()).containsExactly(round("10:00:00", 40));
    }

    @Test
    void aGreetingBeforeTheCustomerIsNoReply() {
        contact.agent(time("10:00:00"), "您好").customer(time("10:00:10"), "漏水").agent(time("10:02:00"), "抱歉");
        assertThat(responses().first()).contains(Duration.ofSeconds(110));
        assertThat(responses().rounds()).containsExactly(round("10:00:10", 110));
    }

    @Test
    void aReplyInTheSameSecondTakesNoTimeAndCounts() {
        contact.customer(time("10:00:00"), "在吗").agent(time("10:00:00"), "在的");
        assertThat(responses().rounds()).containsExactly(round("10:00:00", 0));
        assertThat(responses().promptInDaytime(ZONE)).isEqualTo(1);
    }

    @Test
    void severalMessagesInARowAreOneRoundFromTheFirst() {
        contact.customer(time("10:00:00"), "在吗")
                .customer(time("10:01:00"), "漏水")
                .customer(time("10:02:00"), "人呢")
                .agent(time("10:03:30"), "在的")
                .agent(time("10:04:00"), "请说");
        assertThat(responses().rounds()).containsExactly(round("10:00:00", 210));
    }

    @Test
    void everyQuestionAfterAReplyBeginsARound() {
        contact.customer(time("10:00:00"), "在吗")
                .agent(time("10:00:20"), "在的")
                .customer(time("10:05:00"), "漏水")
                .agent(time("10:06:00"), "换新")
                .customer(time("10:10:00"), "多久")
                .agent(time("10:10:05"), "三天");
        assertThat(responses().rounds())
                .containsExactly(round("10:00:00", 20), round("10:05:00", 60), round("10:10:00", 5));
    }

    @Test
    void whatTheCustomerToldTheBotIsNotWaitingForAHuman() {
        contact.customer(time("10:00:00"), "漏水")
                .bot(time("10:00:01"), "请选择")
                .customer(time("10:05:00"), "找人")
                .agent(time("10:05:30"), "您好");
        assertThat(responses().first()).contains(Duration.ofSeconds(30));
        assertThat(responses().rounds()).containsExactly(round("10:05:00", 30));
    }

    @Test
    void handedOverWithoutAFurtherWordTheWaitBeginsWithTheHandOver() {
        contact.customer(time("10:00:00"), "找人")
                .bot(time("10:00:10"), "为您转接")
                .system(time("10:00:15"), "正在为您转接")
                .system(time("10:00:20"), "人工客服小林为您服务")
                .agent(time("10:01:10"), "请说");
        assertThat(Responses.of(contact.contact(), SHIPPED).first()).contains(Duration.ofSeconds(50));
    }

    @Test
    void handedOverTheWaitBeginsWithTheNextWordOfTheCustomer() {
        contact.customer(time("10:00:00"), "漏水")
                .system(time("10:00:20"), "已转接人工,小林接入会话")
                .customer(time("10:00:40"), "在吗")
                .agent(time("10:01:10"), "请说");
        assertThat(Responses.of(contact.contact(), SHIPPED).first()).contains(Duration.ofSeconds(30));
        assertThat(responses().first()).contains(Duration.ofSeconds(70));
    }

    @Test
    void aHandOverThatNobodyFollowedLeavesTheCustomerWaiting() {
        contact.customer(time("10:00:00"), "找人").bot(time("10:00:10"), "为您转接").system(time("10:00:20"), "客服小林接入");
        assertThat(Responses.of(contact.contact(), SHIPPED).unansweredSince()).contains(at(time("10:00:20")));
        assertThat(responses().unansweredSince()).isEmpty();
    }

    @Test
    void whatAnAccountSaysByItselfIsNoResponse() {
        contact.customer(time("10:00:00"), "漏水")
                .agent(time("10:00:00"), "您好,欢迎光临小林杂货铺,请问有什么可以帮您?")
                .agent(time("10:00:30"), "【自动回复】客服正忙,请稍候")
                .agent(time("10:02:00"), "怎么漏的");
        assertThat(Responses.of(contact.contact(), SHIPPED).first()).contains(Duration.ofMinutes(2));
        assertThat(responses().first()).contains(Duration.ZERO);
    }

    @Test
    void aGreetingThatTookAHumansTimeAndAnAnswerAtOnceAreResponses() {
        contact.customer(time("10:00:00"), "漏水").agent(time("10:00:02"), "您好,请问有什么可以帮您?");
        assertThat(Responses.of(contact.contact(), SHIPPED).first()).contains(Duration.ofSeconds(2));
        InventedContact other =
                new InventedContact("K2").customer(time("10:00:00"), "在吗").agent(time("10:00:00"), "在的");
        assertThat(Responses.of(other.contact(), SHIPPED).first()).contains(Duration.ZERO);
    }

    @Test
    void withoutHandOverLinesTheWaitBeginsWithTheBotsLastMessage() {
        contact.customer(time("10:00:00"), "找人")
                .bot(time("10:00:10"), "为您转接")
                .system(time("10:00:20"), "已转接")
                .agent(time("10:01:10"), "您好");
        assertThat(responses().first()).contains(Duration.ofSeconds(60));
    }

    @Test
    void aBotsGreetingBeforeTheCustomerChangesNothing() {
        contact.bot(time("09:59:00"), "您好").customer(time("10:00:00"), "漏水").agent(time("10:01:00"), "抱歉");
        assertThat(responses().first()).contains(Duration.ofSeconds(60));
    }

    @Test
    void aBotThatSpeaksUpLaterNeitherOpensNorEndsARound() {
        contact.customer(time("10:00:00"), "漏水")
                .agent(time("10:01:00"), "抱歉")
                .customer(time("10:02:00"), "换新")
                .bot(time("10:02:01"), "稍等")
                .agent(time("10:06:00"), "好的");
        assertThat(responses().rounds()).containsExactly(round("10:00:00", 60), round("10:02:00", 240));
    }

    @Test
    void systemLinesNeitherOpenNorEndARound() {
        contact.system(time("09:00:00"), "会话开始")
                .customer(time("10:00:00"), "漏水")
                .system(time("10:00:30"), "排队中")
                .agent(time("10:02:00"), "抱歉");
        assertThat(responses().rounds()).containsExactly(round("10:00:00", 120));
    }

    @Test
    void aLastQuestionWithoutReplyIsUnansweredSinceItsFirstMessage() {
        contact.customer(time("10:00:00"), "漏水")
                .agent(time("10:01:00"), "抱歉")
                .customer(time("10:02:00"), "换新")
                .customer(time("10:03:00"), "人呢");
        assertThat(responses().unanswered()).isTrue();
        assertThat(responses().unansweredSince()).contains(at(time("10:02:00")));
        assertThat(responses().rounds()).hasSize(1);
        assertThat(responses().daytimeRounds(ZONE)).isEqualTo(2);
        assertThat(responses().promptInDaytime(ZONE)).isEqualTo(1);
    }

    @Test
    void aSystemLineAtTheEndAnswersNothing() {
        contact.customer(time("10:00:00"), "漏水").system(time("10:30:00"), "会话超时结束");
        assertThat(responses().unanswered()).isTrue();
        assertThat(responses().unansweredSince()).contains(at(time("10:00:00")));
    }

    @Test
    void aReplyAtTheEndLeavesNothingUnanswered() {
        contact.customer(time("10:00:00"), "漏水").agent(time("10:01:00"), "抱歉");
        assertThat(responses().unanswered()).isFalse();
        assertThat(responses().unansweredSince()).isEmpty();
    }

    @Test
    void aCustomerWhomNobodyAnsweredHasNoFirstResponseButARoundThatCounts() {
        contact.agent(time("09:59:00"), "您好").customer(time("10:00:00"), "漏水");
        assertThat(responses().first()).isEmpty();
        assertThat(responses().rounds()).isEmpty();
        assertThat(responses().daytimeRounds(ZONE)).isEqualTo(1);
        assertThat(responses().promptInDaytime(ZONE)).isZero();
    }

    @Test
    void whereOnlyABotServedNobodyWaitedForAHuman() {
        contact.customer(time("10:00:00"), "几点关门").bot(time("10:00:01"), "九点");
        assertThat(responses().first()).isEmpty();
        assertThat(responses().unansweredSince()).isEmpty();
        assertThat(responses().daytimeRounds(ZONE)).isZero();
    }

    @Test
    void anAgentAloneHasNoRounds() {
        contact.agent(time("10:00:00"), "您好").agent(time("10:01:00"), "在吗");
        assertThat(responses().first()).isEmpty();
        assertThat(responses().rounds()).isEmpty();
        assertThat(responses().unanswered()).isFalse();
    }

    @Test
    void withoutTimesNothingIsMeasured() {
        contact.customer("", "漏水").agent("", "抱歉").customer("", "换新");
        assertThat(responses().first()).isEmpty();
        assertThat(responses().rounds()).isEmpty();
        assertThat(responses().unanswered()).isTrue();
        assertThat(responses().unansweredSince()).isEmpty();
    }

    @Test
    void aRoundWithOneUntimedEndIsLeftOut() {
        contact.customer("", "漏水")
                .agent(time("10:01:00"), "抱歉")
                .customer(time("10:02:00"), "换新")
                .agent("", "好的")
                .customer(time("10:05:00"), "多久")
                .agent(time("10:06:00"), "三天");
        assertThat(responses().first()).isEmpty();
        assertThat(responses().rounds()).containsExactly(round("10:05:00", 60));
    }

    @Test
    void threeMinutesAreStillPromptAndASecondMoreIsNot() {
        contact.customer(time("10:00:00"), "漏水")
                .agent(time("10:03:00"), "抱歉")
                .customer(time("10:10:00"), "换新")
                .agent(time("10:13:01"), "好的");
        assertThat(responses().daytimeRounds(ZONE)).isEqualTo(2);
        assertThat(responses().promptInDaytime(ZONE)).isEqualTo(1);
    }

    @Test
    void daytimeBeginsAtEight() {
        contact.customer(time("07:59:59"), "漏水").agent(time("08:00:00"), "抱歉");
        assertThat(responses().daytimeRounds(ZONE)).isZero();
        contact.customer(time("08:00:00"), "换新").agent(time("08:00:01"), "好的");
        assertThat(responses().daytimeRounds(ZONE)).isEqualTo(1);
    }

    @Test
    void daytimeEndsBeforeEleven() {
        contact.customer(time("22:59:59"), "漏水").agent(time("23:01:00"), "抱歉");
        assertThat(responses().daytimeRounds(ZONE)).isEqualTo(1);
        contact.customer(time("23:02:00"), "换新").agent(time("23:02:01"), "好的");
        assertThat(responses().daytimeRounds(ZONE)).isEqualTo(1);
    }

    @Test
    void elevenSharpIsNight() {
        contact.customer(time("23:00:00"), "漏水");
        assertThat(responses().daytimeRounds(ZONE)).isZero();
    }

    @Test
    void daytimeIsThatOfTheZone() {
        contact.customer(time("08:00:00"), "漏水").agent(time("08:01:00"), "抱歉");
        assertThat(responses().daytimeRounds(ZoneOffset.UTC)).isZero();
        assertThat(responses().promptInDaytime(ZoneOffset.UTC)).isZero();
    }

    private Responses responses() {
        return Responses.of(contact.contact(), Service.PLAIN.response());
    }

    private static Round round(String asked, int seconds) {
        return new Round(at(time(asked)), Duration.ofSeconds(seconds));
    }

    private static String time(String time) {
        return "2026-11-02T" + time;
    }
}
