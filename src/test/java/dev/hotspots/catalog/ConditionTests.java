package dev.hotspots.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotspots.conversation.Contact;
import dev.hotspots.conversation.ContactDetails;
import dev.hotspots.conversation.Message;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConditionTests {

    private static final String SEQUENCE = "{sequence: {first: {customer: [退款]}, then: {agent: [抱歉]}%s}}";
    private static final String UNANSWERED = "{unanswered: {first: {customer: [退款]}, then: {agent: [抱歉]}%s}}";
    private static final String BEFORE = "{before_any: {first: {agent: [抱歉]}, then: {agent: [原因]}}}";

    @TempDir
    Path directory;

    @Test
    void allNeedsEveryCondition() {
        String condition = "{all: [{customer: [退款]}, {agent: [抱歉]}]}";
        assertThat(hits(condition, "服:抱歉", "客:退款")).containsExactly("抱歉", "退款");
        assertThat(hits(condition, "客:退款,抱歉")).isEmpty();
    }

    @Test
    void anyNeedsOneAndShowsAllThatHold() {
        String condition = "{any: [{customer: [退款]}, {agent: [抱歉]}, {bot: [稍等]}]}";
        assertThat(hits(condition, "服:抱歉")).containsExactly("抱歉");
        assertThat(hits(condition, "机:稍等", "客:退款")).containsExactly("稍等", "退款");
        assertThat(holds(condition, "客:在吗")).isFalse();
    }

    @Test
    void noneHoldsWithoutWords() {
        String condition = "{none: [{agent: [抱歉]}, {agent: [理解]}]}";
        assertThat(holds(condition, "服:您好")).isTrue();
        assertThat(hits(condition, "服:您好")).isEmpty();
        assertThat(holds(condition, "服:理解")).isFalse();
    }

    @Test
    void atLeastCountsConditionsNotHits() {
        String condition = "{at_least: {n: 2, of: [{customer: [退款]}, {customer: [还没]}, {customer: [三天]}]}}";
        assertThat(holds(condition, "客:退款,退款,退款")).isFalse();
        assertThat(hits(condition, "客:三天了还没到")).containsExactly("三天", "还没");
    }

    @Test
    void sequenceAsksForALaterMessage() {
        String condition = SEQUENCE.formatted("");
        assertThat(hits(condition, "客:退款", "服:您好", "客:在吗", "服:抱歉")).containsExactly("退款", "抱歉");
        assertThat(holds(condition, "服:抱歉", "客:退款")).isFalse();
    }

    @Test
    void sequenceWithinCountsMessagesOfAllSpeakers() {
        String condition = SEQUENCE.formatted(", within: 2");
        assertThat(holds(condition, "客:退款", "机:稍等", "服:抱歉")).isTrue();
        assertThat(holds(condition, "客:退款", "机:稍等", "系:转接", "服:抱歉")).isFalse();
    }

    @Test
    void sequenceTakesAnyHitOfTheFirst() {
        assertThat(hits(SEQUENCE.formatted(", within: 1"), "客:退款", "服:您好", "客:还是退款", "服:抱歉"))
                .containsExactly("退款", "抱歉");
    }

    @Test
    void sequenceWithinZeroIsTheSameMessage() {
        String condition = "{sequence: {first: {customer: [退款]}, then: {customer: [还没]}, within: 0}}";
        assertThat(holds(condition, "客:还没退款")).isTrue();
        assertThat(holds(condition, "客:退款", "客:还没")).isFalse();
    }

    @Test
    void sequenceOfEachAsksThatNoHitIsLeftAlone() {
        String condition = SEQUENCE.formatted(", within: 1, each: true");
        assertThat(hits(condition, "客:退款", "服:抱歉", "客:退款!", "服:抱歉!")).hasSize(4);
        assertThat(holds(condition, "客:退款", "服:抱歉", "客:退款!", "服:您好")).isFalse();
    }

    @Test
    void sequenceWithinMinutesLooksAtTheClock() {
        String condition = SEQUENCE.formatted(", within_minutes: 30");
        assertThat(holds(condition, timed("客:退款", 0, "服:抱歉", 30))).isTrue();
        assertThat(holds(condition, timed("客:退款", 0, "服:抱歉", 31))).isFalse();
    }

    @Test
    void sequenceAfterMinutesAsksForAnInterval() {
        String condition = SEQUENCE.formatted(", after_minutes: 30");
        assertThat(holds(condition, timed("客:退款", 0, "服:抱歉", 29))).isFalse();
        assertThat(holds(condition, timed("客:退款", 0, "服:抱歉", 30))).isTrue();
    }

    @Test
    void messagesWithoutATimeStandAtNoDistanceInMinutes() {
        assertThat(holds(SEQUENCE.formatted(", within_minutes: 30"), "客:退款", "服:抱歉"))
                .isFalse();
        assertThat(holds(UNANSWERED.formatted(", within_minutes: 30"), "客:退款", "服:抱歉"))
                .isTrue();
    }

    @Test
    void anAnswerAfterTheMinutesIsNone() {
        String condition = UNANSWERED.formatted(", within_minutes: 10");
        assertThat(holds(condition, timed("客:退款", 0, "服:抱歉", 10))).isFalse();
        assertThat(holds(condition, timed("客:退款", 0, "服:抱歉", 11))).isTrue();
    }

    @Test
    void unansweredShowsTheHitsWithoutAnAnswer() {
        String condition = UNANSWERED.formatted("");
        assertThat(hits(condition, "客:退款", "服:您好")).containsExactly("退款");
        assertThat(holds(condition, "客:退款", "服:您好", "服:抱歉")).isFalse();
    }

    @Test
    void anAnswerTooLateIsNone() {
        String condition = UNANSWERED.formatted(", within: 1");
        assertThat(holds(condition, "客:退款", "服:抱歉")).isFalse();
        assertThat(holds(condition, "客:退款", "服:您好", "服:抱歉")).isTrue();
    }

    @Test
    void anAnswerInTheSameMessageIsNone() {
        assertThat(holds("{unanswered: {first: {agent: [稍等]}, then: {agent: [抱歉]}}}", "服:抱歉稍等", "服:您好"))
                .isTrue();
    }

    @Test
    void nothingIsUnansweredWhereNoAgentWroteLater() {
        assertThat(holds(UNANSWERED.formatted(""), "服:您好", "客:退款", "机:稍等")).isFalse();
    }

    @Test
    void oneUnansweredHitIsEnough() {
        assertThat(hits(UNANSWERED.formatted(""), "客:退款", "服:抱歉", "客:退款!", "服:您好"))
                .hasSize(1);
    }

    @Test
    void beforeAnyComparesTheFirstHits() {
        assertThat(holds(BEFORE, "服:抱歉", "服:原因是", "服:抱歉")).isTrue();
        assertThat(holds(BEFORE, "服:原因是", "服:抱歉")).isFalse();
    }

    @Test
    void beforeAnyLooksAtTheOrderWithinAMessage() {
        assertThat(holds(BEFORE, "服:抱歉,原因是")).isTrue();
        assertThat(holds(BEFORE, "服:原因是,抱歉")).isFalse();
    }

    @Test
    void beforeAnyHoldsWhereThereIsNoSecond() {
        assertThat(hits(BEFORE, "服:您好", "服:抱歉")).containsExactly("抱歉");
        assertThat(holds(BEFORE, "服:您好")).isFalse();
    }

    @Test
    void contactMatchesPartOfADetailWhateverItsCase() {
        String condition = "{contact: {channel: [App, 小程序]}}";
        assertThat(holds(condition, details("手机APP", ""))).isTrue();
        assertThat(holds(condition, details("电话", ""))).isFalse();
        assertThat(holds(condition, details("", ""))).isFalse();
    }

    @Test
    void contactNeedsEveryDetailThatIsGiven() {
        String condition = "{contact: {channel: [app], product: [风扇]}}";
        assertThat(holds(condition, details("app", "落地风扇"))).isTrue();
        assertThat(holds(condition, details("app", "水壶"))).isFalse();
    }

    @Test
    void conditionsNest() {
        String condition = "{all: [{any: [{customer: [退款]}, {customer: [换货]}]}, {none: [{agent: [抱歉]}]},"
                + " {sequence: {first: {customer: [在吗]}, then: {any: [{customer: [快点]}, {customer: [急]}]}}}]}";
        assertThat(holds(condition, "客:在吗", "客:换货,急")).isTrue();
        assertThat(holds(condition, "客:在吗", "客:换货,急", "服:抱歉")).isFalse();
        assertThat(holds(condition, "客:换货,急", "客:在吗")).isFalse();
    }

    @Test
    void contactMatchesTheRatingAsExported() {
        Contact rated = Talk.of(new ContactDetails("", "", "", "", "", "", "", "非常不满意", "", null), "客:在吗");
        assertThat(holds("{contact: {rating: [不满意]}}", rated)).isTrue();
        assertThat(holds("{contact: {rating: [满意度高]}}", rated)).isFalse();
    }

    private static Contact timed(String first, int minute, String second, int laterMinute) {
        Contact untimed = Talk.of(first, second);
        Instant begin = Instant.parse("2026-11-15T02:00:00Z");
        return new Contact(
                "talk",
                List.of(
                        at(untimed.messages().get(0), begin.plus(Duration.ofMinutes(minute))),
                        at(untimed.messages().get(1), begin.plus(Duration.ofMinutes(laterMinute)))),
                ContactDetails.NONE);
    }

    private static Message at(Message message, Instant instant) {
        return new Message(message.speaker(), "", instant, message.text(), "", message.origin());
    }

    private static Contact details(String channel, String product) {
        return Talk.of(new ContactDetails("", "", "", channel, product, "", "", "", "", null), "客:在吗");
    }

    private boolean holds(String condition, String... messages) {
        return holds(condition, Talk.of(messages));
    }

    private boolean holds(String condition, Contact contact) {
        Catalog catalog = SmallCatalog.when(directory, condition);
        return !catalog.ruleBook().fired(catalog.read(contact)).isEmpty();
    }

    private List<String> hits(String condition, String... messages) {
        Catalog catalog = SmallCatalog.when(directory, condition);
        Reading reading = catalog.read(Talk.of(messages));
        return catalog.ruleBook().fired(reading).stream()
                .flatMap(fired -> fired.spans().stream())
                .map(reading::quote)
                .toList();
    }
}
