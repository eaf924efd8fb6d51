package dev.hotspots.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordsTests {

    @TempDir
    Path directory;

    @Test
    void aListIsShortForAny() {
        assertThat(hits("{customer: [还没, 退款]}", "客:退款还没到,退款呢")).containsExactly("退款", "还没", "退款");
    }

    @Test
    void aListMayIncludeAnotherByName() {
        assertThat(hits("{customer: [$pay, 换货]}", "客:退钱或者换货")).containsExactly("退钱", "换货");
    }

    @Test
    void onlyTheNamedSpeakerCounts() {
        assertThat(hits("{customer: [退款]}", "服:退款", "机:退款", "系:退款")).isEmpty();
        assertThat(hits("{agent: [退款]}", "客:退款", "机:退款")).isEmpty();
        assertThat(hits("{bot: [退款]}", "机:退款")).containsExactly("退款");
        assertThat(hits("{system: [退款]}", "系:退款")).containsExactly("退款");
    }

    @Test
    void staffIsAgentsAndBots() {
        assertThat(hits("{staff: [好]}", "客:好", "服:好", "机:好", "系:好")).hasSize(2);
    }

    @Test
    void anyoneIsAllSpeakers() {
        assertThat(hits("{anyone: [好]}", "客:好", "服:好", "机:好", "系:好")).hasSize(4);
    }

    @Test
    void phrasesAreNormalizedAsMessagesAre() {
        assertThat(hits("{customer: [ＡＰＰ！！！！！]}", "客:你们的App!!!!")).containsExactly("App!!!!");
    }

    @Test
    void overlappingPhrasesAreBothFound() {
        assertThat(hits("{customer: [退款, 款不退]}", "客:退款不退")).containsExactly("退款", "款不退");
    }

    @Test
    void withAsksForCompanyInTheSameMessage() {
        assertThat(hits("{customer: {any: [退款], with: [还没]}}", "客:还没到", "客:退款")).isEmpty();
        assertThat(hits("{customer: {any: [退款], with: [还没]}}", "客:还没到的退款")).containsExactly("退款");
    }

    @Test
    void eachListOfWithMustBeRepresented() {
        String condition = "{customer: {any: [退款], with: [[还没, 没有], [三天, 五天]]}}";
        assertThat(hits(condition, "客:退款还没到")).isEmpty();
        assertThat(hits(condition, "客:退款五天没有到")).containsExactly("退款");
    }

    @Test
    void gapCountsTheCharactersBetween() {
        String condition = "{customer: {any: [退款], with: [没到], gap: 3}}";
        assertThat(holds(condition, "客:退款一二三没到")).isTrue();
        assertThat(holds(condition, "客:退款一二三四没到")).isFalse();
        assertThat(holds(condition, "客:没到一二三退款")).isTrue();
        assertThat(holds(condition, "客:没到一二三四退款")).isFalse();
    }

    @Test
    void withGapZeroTheWordsTouch() {
        String condition = "{customer: {any: [退款], with: [没到], gap: 0}}";
        assertThat(holds(condition, "客:退款没到")).isTrue();
        assertThat(holds(condition, "客:退款 没到")).isFalse();
    }

    @Test
    void orderAfterAsksForTheCompanyBehind() {
        String condition = "{customer: {any: [退款], with: [没到], order: after}}";
        assertThat(holds(condition, "客:退款没到")).isTrue();
        assertThat(holds(condition, "客:没到的退款")).isFalse();
    }

    @Test
    void orderBeforeAsksForTheCompanyInFront() {
        String condition = "{customer: {any: [退款], with: [没到], order: before}}";
        assertThat(holds(condition, "客:没到的退款")).isTrue();
        assertThat(holds(condition, "客:退款没到")).isFalse();
    }

    @Test
    void aPatternAloneGivesTheHits() {
        assertThat(hits("{customer: {pattern: \"\\\\d+个?工作日\"}}", "客:说是３个工作日", "客:都7工作日了"))
                .containsExactly("３个工作日", "7工作日");
    }

    @Test
    void aPatternWithAnyNeedsBoth() {
        String condition = "{customer: {any: [退款], pattern: \"\\\\d+天\"}}";
        assertThat(hits(condition, "客:退款5天了")).containsExactly("退款");
        assertThat(hits(condition, "客:退款好久了", "客:5天了")).isEmpty();
    }

    @Test
    void gapHoldsForThePatternToo() {
        String condition = "{customer: {any: [退款], pattern: \"\\\\d+天\", gap: 2}}";
        assertThat(holds(condition, "客:退款都过5天")).isTrue();
        assertThat(holds(condition, "客:退款一二三5天")).isFalse();
        assertThat(holds(condition, "客:3天,唉呀呀呀退款5天")).isTrue();
    }

    @Test
    void aPatternThatFindsNothingButEmptyTextDoesNotHold() {
        assertThat(holds("{customer: {pattern: \"x*\"}}", "客:退款")).isFalse();
    }

    @Test
    void aPhraseInsideAnExceptionDoesNotCount() {
        String condition = "{customer: {any: [满意], except: [不满意, 满意度]}}";
        assertThat(hits(condition, "客:我不满意,满意度调查")).isEmpty();
        assertThat(hits(condition, "客:上次不满意,这次满意")).containsExactly("满意");
    }

    @Test
    void aMessageWithAnUnlessPhraseDoesNotCount() {
        String condition = "{customer: {any: [退款], unless: [请问]}}";
        assertThat(hits(condition, "客:请问退款多久到")).isEmpty();
        assertThat(hits(condition, "客:请问一下", "客:退款多久到")).containsExactly("退款");
    }

    @Test
    void unlessIsHeldAgainstAnySpeakersWordsOfThatMessageOnly() {
        assertThat(holds("{customer: {any: [退款], unless: [请问]}}", "服:请问您的订单", "客:退款"))
                .isTrue();
    }

    @Test
    void negationIsIgnoredUnlessAskedFor() {
        assertThat(holds("{customer: [解决]}", "客:没解决")).isTrue();
    }

    @Test
    void negatedSkipLeavesOutWhatIsNegatedInItsClause() {
        String condition = "{customer: {any: [解决], negated: skip}}";
        assertThat(holds(condition, "客:没解决")).isFalse();
        assertThat(holds(condition, "客:没给我解决")).isFalse();
        assertThat(holds(condition, "客:没有人来解决")).isTrue();
        assertThat(holds(condition, "客:不,解决了")).isTrue();
        assertThat(holds(condition, "客:没解决,哦现在解决了")).isTrue();
    }

    @Test
    void negatedOnlyKeepsWhatIsNegated() {
        String condition = "{customer: {any: [解决], negated: only}}";
        assertThat(hits(condition, "客:解决了")).isEmpty();
        assertThat(hits(condition, "客:未能解决")).containsExactly("解决");
    }

    @Test
    void wordsThatOnlyContainANegatorDoNotNegate() {
        assertThat(holds("{customer: {any: [满意], negated: skip}}", "客:非常满意")).isTrue();
        assertThat(holds("{customer: {any: [满意], negated: skip}}", "客:特别满意")).isTrue();
        assertThat(holds("{customer: {any: [解决], negated: skip}}", "客:不仅解决了")).isTrue();
        assertThat(holds("{customer: {any: [退货], negated: skip}}", "客:七天无理由退货")).isTrue();
    }

    @Test
    void aMatchThatDoesNotCountHidesNoLaterOne() {
        assertThat(holds("{customer: {pattern: \"\\\\d+元\", negated: skip}}", "客:不是5元,是6元"))
                .isTrue();
        assertThat(holds("{customer: {pattern: \"\\\\d+元\", except: [5元券]}}", "客:有5元券,付了6元"))
                .isTrue();
        assertThat(holds("{customer: {pattern: \"\\\\d+元\", with: [赔], gap: 1}}", "客:付了5元,要求你们赔6元"))
                .isTrue();
    }

    @Test
    void quotedIsWhatStandsBetweenQuotationMarks() {
        String skip = "{customer: {any: [解决], quoted: skip}}";
        assertThat(holds(skip, "客:客服说“已解决”")).isFalse();
        assertThat(holds(skip, "客:他说「马上解决」,我说好")).isFalse();
        assertThat(holds(skip, "客:回复 \"解决\" 就完了")).isFalse();
        assertThat(holds(skip, "客:他说“好”,还没解决")).isTrue();
        assertThat(holds(skip, "客:“好,还没解决")).isTrue();
        assertThat(hits("{customer: {any: [解决], quoted: only}}", "客:解决了吗,你说“解决”"))
                .hasSize(1);
    }

    @Test
    void supposedIsWhatAWordOfItsClauseMakesAThought() {
        String skip = "{customer: {any: [坏了], supposed: skip}}";
        assertThat(holds(skip, "客:如果坏了能换吗")).isFalse();
        assertThat(holds(skip, "客:用两年坏了的话谁修")).isFalse();
        assertThat(holds(skip, "客:如果方便,坏了的这台寄回来")).isTrue();
        assertThat(hits("{customer: {any: [坏了], supposed: only}}", "客:万一坏了呢", "客:真坏了"))
                .hasSize(1);
    }

    @Test
    void otherSpellingsOfAWordAreFound() {
        assertThat(hits("{customer: [想换货]}", "客:我想换或")).containsExactly("想换或");
    }

    @Test
    void aWordOfLettersIsNotFoundInsideALongerOne() {
        assertThat(holds("{customer: [app]}", "客:apple的壳")).isFalse();
        assertThat(hits("{customer: [app]}", "客:你们App不能用")).containsExactly("App");
        assertThat(holds("{customer: {any: [坏], unless: [no]}}", "客:坏了now")).isTrue();
        assertThat(holds("{customer: {pattern: \"ap+le\"}}", "客:pineapples")).isTrue();
    }

    @Test
    void firstCountsTheMessagesOfThatSpeaker() {
        String condition = "{customer: {any: [退款], first: 2}}";
        assertThat(holds(condition, "服:您好", "客:在吗", "服:在的", "客:退款")).isTrue();
        assertThat(holds(condition, "客:在吗", "客:你好", "客:退款")).isFalse();
    }

    @Test
    void lastCountsTheMessagesOfThatSpeaker() {
        String condition = "{customer: {any: [退款], last: 1}}";
        assertThat(holds(condition, "客:在吗", "客:退款", "服:好的", "系:已结束")).isTrue();
        assertThat(holds(condition, "客:退款", "客:在吗")).isFalse();
    }

    @Test
    void timesCountsMessagesNotPhrases() {
        String condition = "{customer: {any: [$pay], times: 2}}";
        assertThat(holds(condition, "客:退款退款退钱")).isFalse();
        assertThat(hits(condition, "客:退款", "服:稍等", "客:退钱")).containsExactly("退款", "退钱");
    }

    @Test
    void longestCountsNormalizedCharacters() {
        String condition = "{customer: {any: [退款], longest: 5}}";
        assertThat(holds(condition, "客:退款!!!!!!!!")).isTrue();
        assertThat(holds(condition, "客:我要退款呀啊")).isFalse();
    }

    private boolean holds(String condition, String... messages) {
        Catalog catalog = SmallCatalog.when(directory, condition);
        return !catalog.ruleBook().fired(catalog.read(Talk.of(messages))).isEmpty();
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
