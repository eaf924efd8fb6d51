package dev.hotspots.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.hotspots.catalog.Catalog;
import dev.hotspots.catalog.CheckOutcome;
import dev.hotspots.catalog.ContactType;
import dev.hotspots.catalog.Emotion;
import dev.hotspots.catalog.Nature;
import dev.hotspots.catalog.Outcome;
import dev.hotspots.catalog.Scenario;
import dev.hotspots.catalog.Sentiment;
import dev.hotspots.catalog.SmallCatalog;
import dev.hotspots.catalog.SubIssue;
import dev.hotspots.catalog.Verdict;
import dev.hotspots.conversation.Contact;
import dev.hotspots.conversation.ContactDetails;
import dev.hotspots.conversation.Message;
import dev.hotspots.conversation.Origin;
import dev.hotspots.conversation.Speaker;
import dev.hotspots.policy.Citation;
import dev.hotspots.resolution.Resolution;
import dev.hotspots.satisfaction.Rating;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContactAnalyserTests {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant AS_OF = at("2031-06-10T00:00:00");

    private static final String CATALOG = """
            sub_issues:
              - {id: refund_delay, nature: after_sales, zh: 退款拖延, en: Delayed refund}
            rules:
              - id: overdue
                about: 退款超时
                scores: {complaint: 3, sub_issue.refund_delay: 3, scenario.returns_refunds: 2, contact_type.complaint: 2}
                when: {customer: {any: [退款], with: [还没], gap: 6}}
              - {id: angry, about: 愤怒, scores: {emotion.angry: 2}, when: {customer: [气死]}}
              - {id: sorry, about: 致歉, scores: {apology.generic: 1, empathy: 1}, when: {agent: [抱歉]}}
              - {id: accepted, about: 接受, scores: {resolved.yes: 2, satisfaction.pos: 1}, when: {customer: [收到了]}}
              - {id: refused, about: 不接受, scores: {resolved.no: 2, satisfaction.neg: 1}, when: {customer: [还是不行]}}
            checks:
              - id: soothe
                zh: 先安抚
                principle: 例
                advice: 例
                applies: {customer: [气死]}
                passes: {agent: [抱歉]}
            policies:
              - id: RETURN
                kind: rule
                title: 邻里退货办法
                versions: [{label: 正式, from: 2031-01-01}]
                natures: [after_sales]
                scenarios: [returns_refunds]
                opportunity: {customer: [退款]}
                facts:
                  - {id: refund, text: 七日内退款, value: 7, unit: day, cues: [退款]}
            calendar: {from: 2031-01-01, to: 2031-12-31, days_off: [2031-06-04], make_up_days: [2031-06-07]}
            """;

    @TempDir
    Path directory;

    private final List<Message> messages = new ArrayList<>();

    @Test
    void aComplaintIsAnalysedFromEndToEnd() {
        say(Speaker.BOT, "", "2031-06-03T09:00:00", "请问有什么可以帮您");
        say(Speaker.CUSTOMER, "", "2031-06-03T09:00:20", "退款还没到,气死我了");
        say(Speaker.AGENT, "小林", "2031-06-03T09:01:20", "非常抱歉,按邻里退货办法我们7日内退款");
        say(Speaker.CUSTOMER, "", "2031-06-03T23:30:00", "今天能到吗");
        say(Speaker.AGENT, "小周", "2031-06-03T23:40:00", "已为您加急");
        say(Speaker.CUSTOMER, "", "2031-06-07T10:00:00", "收到了");
        say(Speaker.SYSTEM, "", "2031-06-07T10:05:00", "客户评价为是,满意");
        ContactFacts facts = analysed(ContactDetails.NONE);

        assertThat(facts.contactId()).isEqualTo("K1");
        assertThat(facts.origin()).isEqualTo(new Origin("invented.csv", 1));
        assertThat(facts.counts()).isEqualTo(new ContactFacts.Counts(3, 2, 1, 1));
        assertThat(facts.counts().all()).isEqualTo(7);
        assertThat(facts.openedAt()).contains(at("2031-06-03T09:00:00"));
        assertThat(facts.lastMessageAt()).contains(at("2031-06-07T10:05:00"));
        assertThat(facts.categories().contactType()).isEqualTo(ContactType.COMPLAINT);
        assertThat(facts.categories().nature()).contains(Nature.AFTER_SALES);
        assertThat(facts.natureId()).isEqualTo("after_sales");
        assertThat(facts.categories().subIssue()).map(SubIssue::id).contains("refund_delay");
        assertThat(facts.categories().scenario()).isEqualTo(Scenario.RETURNS_REFUNDS);
        assertThat(facts.categories().emotion()).isEqualTo(Emotion.ANGRY);
        assertThat(facts.manner().empathy()).isTrue();
        assertThat(facts.responses().first()).contains(Duration.ofSeconds(60));
        assertThat(facts.meanWait()).contains(Duration.ofSeconds(330));
        assertThat(facts.longestWait()).contains(Duration.ofMinutes(10));
        assertThat(facts.outcome()).isEqualTo(Outcome.YES);
        assertThat(facts.inferredSatisfaction()).isEqualTo(Sentiment.POS);
        assertThat(facts.rating()).contains(new Rating(4));
        assertThat(facts.resolution())
                .isEqualTo(new Resolution.Resolved(
                        at("2031-06-07T10:05:00"),
                        Duration.parse("P4DT1H5M"),
                        Resolution.Evidence.SURVEY,
                        OptionalInt.of(6)));
        assertThat(facts.citations())
                .extracting(Citation::policy, Citation::verdict)
                .containsExactly(tuple("RETURN", Verdict.CORRECT));
        assertThat(facts.opportunities()).containsExactly("RETURN");
        assertThat(facts.checks())
                .extracting(result -> result.check().id() + " " + result.outcome())
                .containsExactly("soothe " + CheckOutcome.PASSED);
    }

    @Test
    void onlyRoundsOfTheDaytimeCountAsPrompt() {
        say(Speaker.CUSTOMER, "", "2031-06-03T22:59:59", "在吗");
        say(Speaker.AGENT, "小林", "2031-06-03T23:02:59", "在");
        say(Speaker.CUSTOMER, "", "2031-06-03T23:03:00", "好");
        say(Speaker.AGENT, "小林", "2031-06-03T23:03:01", "好");
        assertThat(analysed(ContactDetails.NONE).prompt()).isEqualTo(new ContactFacts.Prompt(1, 1));
    }

    @Test
    void workingDaysLeaveOutHolidaysAndCountMakeUpDays() {
        say(Speaker.CUSTOMER, "", "2031-06-03T09:00:00", "退款还没到");
        say(Speaker.AGENT, "小林", "2031-06-03T09:01:00", "已加急");
        say(Speaker.CUSTOMER, "", "2031-06-07T10:00:00", "收到了");
        ContactFacts facts = analysed(ContactDetails.NONE);
        assertThat(facts.resolution())
                .isEqualTo(new Resolution.Resolved(
                        at("2031-06-07T10:00:00"),
                        Duration.parse("P4DT1H"),
                        Resolution.Evidence.ACCEPTED,
                        OptionalInt.of(2)));
        assertThat(facts.workingDays()).hasValue(3);
    }

    @Test
    void whatHappensAfterAsOfIsOpen() {
        say(Speaker.CUSTOMER, "", "2031-06-09T00:00:00", "退款还没到");
        say(Speaker.CUSTOMER, "", "2031-06-11T00:00:00", "收到了");
        ContactFacts facts = analysed(ContactDetails.NONE);
        assertThat(facts.resolution()).isEqualTo(new Resolution.Open(Duration.ofDays(1)));
        assertThat(facts.workingDays()).isEmpty();
    }

    @Test
    void withoutTimesNothingIsMeasuredButEverythingIsJudged() {
        say(Speaker.CUSTOMER, "", null, "退款还没到");
        say(Speaker.AGENT, "小林", null, "抱歉,按邻里退货办法9日内退款");
        ContactFacts facts = analysed(ContactDetails.NONE);
        assertThat(facts.resolution()).isEqualTo(new Resolution.NotMeasurable(Resolution.Reason.NO_TIMES));
        assertThat(facts.responses().first()).isEmpty();
        assertThat(facts.meanWait()).isEmpty();
        assertThat(facts.longestWait()).isEmpty();
        assertThat(facts.openedAt()).isEmpty();
        assertThat(facts.citations()).extracting(Citation::verdict).containsExactly(Verdict.WRONG_FACT);
        assertThat(facts.opportunities()).containsExactly("RETURN");
    }

    @Test
    void whatIsNoComplaintCallsForNoPolicy() {
        say(Speaker.CUSTOMER, "", null, "退款一般几天");
        ContactFacts facts = analysed(ContactDetails.NONE);
        assertThat(facts.categories().complaint()).isFalse();
        assertThat(facts.natureId()).isEmpty();
        assertThat(facts.opportunities()).isEmpty();
    }

    @Test
    void equalPointsForBothOutcomesAreUnclear() {
        say(Speaker.CUSTOMER, "", null, "收到了,还是不行");
        ContactFacts facts = analysed(ContactDetails.NONE);
        assertThat(facts.outcome()).isEqualTo(Outcome.UNCLEAR);
        assertThat(facts.inferredSatisfaction()).isEqualTo(Sentiment.NEUTRAL);
    }

    @Test
    void theExportsRatingIsNotMixedWithTheInferredSatisfaction() {
        say(Speaker.CUSTOMER, "", null, "还是不行");
        ContactFacts facts = analysed(new ContactDetails("", "", "", "", "", "", "", "5", "", null));
        assertThat(facts.rating()).contains(new Rating(5));
        assertThat(facts.inferredSatisfaction()).isEqualTo(Sentiment.NEG);
    }

    @Test
    void theAgentIsWhoWroteMost() {
        say(Speaker.AGENT, "小林", null, "您好");
        say(Speaker.AGENT, "小周", null, "您好");
        say(Speaker.AGENT, "小林", null, "在的");
        say(Speaker.BOT, "机器人", null, "稍等");
        say(Speaker.BOT, "机器人", null, "稍等");
        say(Speaker.BOT, "机器人", null, "稍等");
        assertThat(analysed(ContactDetails.NONE).agent()).isEqualTo("小林");
    }

    @Test
    void whereTwoAgentsWroteAsManyItIsTheLaterOne() {
        say(Speaker.AGENT, "小周", null, "您好");
        say(Speaker.AGENT, "小林", null, "您好");
        say(Speaker.AGENT, "小林", null, "在的");
        say(Speaker.AGENT, "小周", null, "在的");
        assertThat(analysed(ContactDetails.NONE).agent()).isEqualTo("小周");
    }

    @Test
    void withoutAHumanReplyThereIsNoAgent() {
        say(Speaker.CUSTOMER, "", null, "在吗");
        say(Speaker.BOT, "机器人", null, "稍等");
        assertThat(analysed(ContactDetails.NONE).agent()).isEmpty();
    }

    @Test
    void theSameContactGivesTheSameFacts() {
        say(Speaker.CUSTOMER, "", "2031-06-03T09:00:00", "退款还没到,气死我了");
        say(Speaker.AGENT, "小林", "2031-06-03T09:01:00", "按邻里退货办法9日内退款");
        Contact contact = new Contact("K1", messages, ContactDetails.NONE);
        Catalog catalog = SmallCatalog.of(directory, CATALOG);
        ContactAnalyser analyser = new ContactAnalyser(catalog, AS_OF, SHANGHAI);
        assertThat(analyser.analyse(contact)).isEqualTo(analyser.analyse(contact));
    }

    private ContactFacts analysed(ContactDetails details) {
        Catalog catalog = SmallCatalog.of(directory, CATALOG);
        return new ContactAnalyser(catalog, AS_OF, SHANGHAI).analyse(new Contact("K1", messages, details));
    }

    private void say(Speaker speaker, String speakerId, @Nullable String localTime, String text) {
        Origin origin = new Origin("invented.csv", messages.size() + 1);
        messages.add(new Message(speaker, speakerId, localTime == null ? null : at(localTime), text, "", origin));
    }

    private static Instant at(String localTime) {
        return LocalDateTime.parse(localTime).atZone(SHANGHAI).toInstant();
    }
}
