package dev.hotspots.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotspots.catalog.Catalog;
import dev.hotspots.catalog.Reading;
import dev.hotspots.catalog.SmallCatalog;
import dev.hotspots.catalog.Talk;
import dev.hotspots.conversation.Contact;
import dev.hotspots.conversation.ContactDetails;
import dev.hotspots.conversation.Message;
import dev.hotspots.conversation.Origin;
import dev.hotspots.conversation.Speaker;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding and judging citations, with policies invented for the purpose. */
class CitationFinderTests {

    private static final LocalDate IN_FORCE = LocalDate.of(2032, 6, 1);
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @TempDir
    Path directory;

    @SuppressWarnings("NullAway.Init")
    private Catalog catalog;

    @BeforeEach
    void loadCatalog() {
        catalog = SmallCatalog.of(directory, """
                rules:
                  - {id: shop, about: 店铺规则, scores: {cites_rule: 1}, when: {agent: [店规, 本店规定]}}
                authorities:
                  - {id: 邻里委员会, names: [邻里委员会, 邻委会]}
                  - {id: 街道办, names: [街道办]}
                policies:
                  - id: RETURN
                    kind: rule
                    issuer: 邻里委员会公布
                    title: 邻里退货办法
                    aliases: [退货办法]
                    vague: [有关规定]
                    versions:
                      - {label: 2029试行, adopted: 2029-10-08, from: 2030-01-01, to: 2030-12-31, aliases: [试行退货办法]}
                      - {label: 2031正式, from: 2031-01-01, to: 2033-12-31}
                    facts:
                      - {id: refund, clause: "13", text: 收到退货七日内退款, value: 7, unit: day, cues: [退款]}
                      - {id: first, clause: "13", text: 首次退款三日内, value: 3, unit: day, cues: [首次]}
                      - {id: swap, clause: "21", text: 三十日内换新, value: 30, unit: day, cues: [换新], to: 2032-12-31}
                      - {id: repair, clause: "25", text: 十五日内修好, value: 15, unit: day, cues: [维修], verified: false}
                      - {id: whole, clause: ["8", "9-2"], text: 商品应当完好, cues: [完好]}
                    errors:
                      - {says: {any: [新版]}, verdict: wrong_title, why: 没有新版}
                      - {says: {any: [百日], pattern: "第13条"}, verdict: misapplied, why: 与本条无关, to: 2032-12-31}
                  - {id: DETAIL, kind: rule, title: 邻里退货办法细则}
                  - id: SHARES
                    kind: statistic
                    title: 邻里投诉年报
                    published: 2031-03-01
                    superseded_on: 2032-03-01
                    facts:
                      - {id: quality, text: 质量占比27.68%, value: 27.68, unit: percent, cues: [质量]}
                  - {id: SURVEY, kind: statistic, title: 邻里满意度调查, aliases: [调查数据], names_with_period: [调查]}
                  - id: SURVEY-2030
                    kind: statistic
                    title: 2030年邻里满意度
                    edition: {of: SURVEY, period: [2030年]}
                    facts:
                      - {id: score, text: 满意度80分, value: 80, unit: score, cues: [满意度]}
                  - id: SURVEY-2030H1
                    kind: statistic
                    title: 2030年上半年邻里满意度
                    edition: {of: SURVEY, period: [2030年上半年]}
                    facts:
                      - {id: score, text: 满意度70分, value: 70, unit: score, cues: [满意度]}
                  - {id: OWN, kind: company_data, title: 本店数据, vague: {pattern: "满意度[^,]{0,4}\\\\d"}}
                """);
    }

    @Test
    void aRightCitationIsCorrect() {
        assertThat(judged("服:按《邻里退货办法》第13条,收到退货7日内退款")).containsExactly("RETURN correct '邻里退货办法' ");
    }

    @Test
    void botsCiteToo() {
        assertThat(judged("机:退货办法规定七日内退款")).containsExactly("RETURN correct '退货办法' ");
    }

    @Test
    void customersDoNotCite() {
        assertThat(judged("客:退货办法规定10日内退款", "客:《邻里保护条例》")).isEmpty();
    }

    @Test
    void aKnownErrorDecidesBeforeAllElse() {
        assertThat(judged(LocalDate.of(2029, 1, 1), "服:新版退货办法第99条,10日内退款"))
                .containsExactly("RETURN wrong_title '退货办法' 没有新版");
    }

    @Test
    void aKnownErrorCountsOnlyInItsTime() {
        String said = "服:退货办法第13条百日内退款";
        assertThat(judged(LocalDate.of(2032, 12, 31), said)).containsExactly("RETURN misapplied '退货办法' 与本条无关");
        assertThat(judged(LocalDate.of(2033, 1, 1), said)).containsExactly("RETURN wrong_fact '退货办法' 应为:收到退货七日内退款");
    }

    @Test
    void beforeItsFirstVersionAPolicyIsNotYetInForce() {
        assertThat(judged(LocalDate.of(2029, 12, 31), "服:退货办法第14条,10日内退款"))
                .containsExactly("RETURN not_yet_in_force '退货办法' 2030-01-01起施行");
        assertThat(judged(LocalDate.of(2030, 1, 1), "服:退货办法,7日内退款")).containsExactly("RETURN correct '退货办法' ");
    }

    @Test
    void afterItsLastVersionAPolicyIsSuperseded() {
        assertThat(judged(LocalDate.of(2033, 12, 31), "服:退货办法,7日内退款")).containsExactly("RETURN correct '退货办法' ");
        assertThat(judged(LocalDate.of(2034, 1, 1), "服:退货办法,7日内退款")).containsExactly("RETURN superseded '退货办法' 已不再施行");
    }

    @Test
    void aNameOfOneVersionIsBoundToItsDays() {
        String said = "服:试行退货办法,7日内退款";
        assertThat(judged(LocalDate.of(2029, 12, 31), said))
                .containsExactly("RETURN not_yet_in_force '试行退货办法' 2030-01-01起才用这一名称");
        assertThat(judged(LocalDate.of(2030, 6, 1), said)).containsExactly("RETURN correct '试行退货办法' ");
        assertThat(judged(LocalDate.of(2031, 1, 1), said))
                .containsExactly("RETURN superseded '试行退货办法' 这一名称的版本2030-12-31后不再施行");
    }

    @Test
    void aWrongArticleDecidesBeforeAWrongNumber() {
        assertThat(judged("服:退货办法第十四条,10日内退款")).containsExactly("RETURN wrong_article '退货办法' 所说内容见第13条");
    }

    @Test
    void anArticleIsRightWhenOneOfTheFactsSpokenOfStandsThere() {
        assertThat(judged("服:退货办法第十三条,商品完好的7日内退款")).containsExactly("RETURN correct '退货办法' ");
    }

    @Test
    void aParagraphOfTheArticleIsTheArticle() {
        assertThat(judged("服:退货办法第9条,商品要完好")).containsExactly("RETURN correct '退货办法' ");
    }

    @Test
    void anArticleWithoutAFactSpokenOfIsNotJudged() {
        assertThat(judged("服:退货办法第99条")).containsExactly("RETURN correct '退货办法' ");
    }

    @Test
    void aWrongNumberNearItsCueIsAWrongFact() {
        assertThat(judged("服:退货办法规定十日内退款")).containsExactly("RETURN wrong_fact '退货办法' 应为:收到退货七日内退款");
    }

    @Test
    void workingDaysAreNotDays() {
        assertThat(judged("服:退货办法规定7个工作日内退款")).containsExactly("RETURN wrong_fact '退货办法' 应为:收到退货七日内退款");
    }

    @Test
    void aNumberIsRightWhenOneOfTheFactsNearItAgrees() {
        assertThat(judged("服:退货办法规定首次退款3日内")).containsExactly("RETURN correct '退货办法' ");
    }

    @Test
    void aNumberFarFromTheCueIsNotJudged() {
        assertThat(judged("服:退货办法规定了退款,您再耐心等一等我们这边加急给您处理10日")).containsExactly("RETURN correct '退货办法' ");
    }

    @Test
    void aNumberOfAnotherUnitIsNotJudged() {
        assertThat(judged("服:退货办法规定退款500元")).containsExactly("RETURN correct '退货办法' ");
    }

    @Test
    void aFactHoldsOnlyInItsTime() {
        assertThat(judged(LocalDate.of(2032, 12, 31), "服:退货办法第21条,60日内换新"))
                .containsExactly("RETURN wrong_fact '退货办法' 应为:三十日内换新");
        assertThat(judged(LocalDate.of(2033, 1, 1), "服:退货办法第21条,60日内换新"))
                .containsExactly("RETURN unverifiable '退货办法' 目录没有当日版本的相应内容");
    }

    @Test
    void aFactNobodyVerifiedCannotBeHeldAgainstAnyone() {
        assertThat(judged("服:退货办法规定维修60日")).containsExactly("RETURN unverifiable '退货办法' 目录中的相应内容尚未核实");
        assertThat(judged("服:退货办法规定维修15日")).containsExactly("RETURN unverifiable '退货办法' 目录中的相应内容尚未核实");
    }

    @Test
    void aWrongNumberDecidesBeforeAnUnverifiedOne() {
        assertThat(judged("服:退货办法规定维修15日,这之后若还不行的话,10日内退款")).containsExactly("RETURN wrong_fact '退货办法' 应为:收到退货七日内退款");
    }

    @Test
    void aNameAloneIsVague() {
        assertThat(judged("服:我们遵守退货办法")).containsExactly("RETURN vague '退货办法' 没有说明条款或具体内容");
        assertThat(judged("服:按有关规定处理")).containsExactly("RETURN vague '有关规定' 没有说明条款或具体内容");
    }

    @Test
    void aVagueWordWithContentIsJudgedByIt() {
        assertThat(judged("服:按有关规定7日内退款")).containsExactly("RETURN correct '有关规定' ");
        assertThat(judged("服:按有关规定9日内退款")).containsExactly("RETURN wrong_fact '有关规定' 应为:收到退货七日内退款");
    }

    @Test
    void dataIsCurrentUntilTheNextEdition() {
        String said = "服:邻里投诉年报最新显示质量占27.68%";
        assertThat(judged(LocalDate.of(2032, 2, 29), said)).containsExactly("SHARES correct '邻里投诉年报' ");
        assertThat(judged(LocalDate.of(2032, 3, 1), said))
                .containsExactly("SHARES outdated_data '邻里投诉年报' 2032-03-01起已有更新一期的数据");
    }

    @Test
    void olderDataIsRightWhenItsYearIsSaid() {
        assertThat(judged("服:2030年邻里投诉年报显示质量占27.68%")).containsExactly("SHARES correct '邻里投诉年报' ");
        assertThat(judged("服:邻里投诉年报显示质量占27.68%")).containsExactly("SHARES outdated_data '邻里投诉年报' 2032-03-01起已有更新一期的数据");
        assertThat(judged("服:目前2030年邻里投诉年报显示质量占27.68%"))
                .containsExactly("SHARES outdated_data '邻里投诉年报' 2032-03-01起已有更新一期的数据");
    }

    @Test
    void aWrongFigureDecidesBeforeItsAge() {
        assertThat(judged("服:邻里投诉年报显示质量占35%")).containsExactly("SHARES wrong_fact '邻里投诉年报' 应为:质量占比27.68%");
    }

    @Test
    void aRoundedFigureIsRight() {
        assertThat(judged("服:2030年邻里投诉年报显示质量占28%")).containsExactly("SHARES correct '邻里投诉年报' ");
        assertThat(judged("服:2030年邻里投诉年报显示质量占27%")).containsExactly("SHARES wrong_fact '邻里投诉年报' 应为:质量占比27.68%");
    }

    @Test
    void aPolicyNamedTwiceInAMessageIsOneCitation() {
        assertThat(judged("服:有关规定,即邻里退货办法,退货办法规定7日内退款")).containsExactly("RETURN correct '邻里退货办法' ");
        assertThat(judged("服:退货办法规定7日内退款", "服:退货办法规定7日内退款")).hasSize(2);
    }

    @Test
    void aLongerNameHidesTheShorterInsideIt() {
        assertThat(judged("服:《邻里退货办法细则》")).containsExactly("DETAIL vague '邻里退货办法细则' 没有说明条款或具体内容");
    }

    @Test
    void eachPolicyOfAMessageIsJudgedByWhatFollowsItsName() {
        assertThat(judged("服:邻里退货办法规定10日内退款,2030年邻里投诉年报显示质量占27.68%"))
                .containsExactly("RETURN wrong_fact '邻里退货办法' 应为:收到退货七日内退款", "SHARES correct '邻里投诉年报' ");
        assertThat(judged("服:2030年邻里投诉年报显示质量占27.68%,邻里退货办法规定7日内退款"))
                .containsExactly("SHARES correct '邻里投诉年报' ", "RETURN correct '邻里退货办法' ");
    }

    @Test
    void aTitleTheCatalogDoesNotHaveIsUnknown() {
        assertThat(judged("服:根据《邻里保护条例(草案)》", "服:《一本小说》"))
                .containsExactly("UNKNOWN unknown_policy '《邻里保护条例(草案)》' 政策目录中没有这一名称");
    }

    @Test
    void aShopRuleCountsOnceAMessageAndOnlyBesideNoPolicy() {
        assertThat(judged("服:店规如此,本店规定不退", "服:店规和退货办法,7日内退款"))
                .containsExactly("SHOP-RULE unverifiable '店规' 商家或平台自己的规则,目录不作判断", "RETURN correct '退货办法' ");
    }

    @Test
    void anotherIssuerIsAWrongTitle() {
        assertThat(judged("服:街道办2029年发布的《邻里退货办法》规定7日内退款")).containsExactly("RETURN wrong_title '邻里退货办法' 发布机关是邻里委员会公布");
        assertThat(judged("服:邻委会发布的邻里退货办法规定7日内退款")).containsExactly("RETURN correct '邻里退货办法' ");
        assertThat(judged("服:街道办会按邻里退货办法7日内退款")).containsExactly("RETURN correct '邻里退货办法' ");
    }

    @Test
    void aYearOfNoVersionIsAWrongTitle() {
        String versions = "目录所载版本:2029试行(2030-01-01起)、2031正式(2031-01-01起)";
        assertThat(judged("服:邻里退货办法(2032年修订)规定7日内退款")).containsExactly("RETURN wrong_title '邻里退货办法' " + versions);
        assertThat(judged("服:2031年5月1日起施行的邻里退货办法规定7日内退款")).containsExactly("RETURN wrong_title '邻里退货办法' " + versions);
        assertThat(judged("服:2029年9月公布的邻里退货办法规定7日内退款")).containsExactly("RETURN wrong_title '邻里退货办法' " + versions);
    }

    @Test
    void aYearOfAVersionIsRight() {
        assertThat(judged("服:2029年10月公布的邻里退货办法规定7日内退款", "服:邻里退货办法自2031年1月1日起施行,7日内退款"))
                .containsExactly("RETURN correct '邻里退货办法' ", "RETURN correct '邻里退货办法' ");
    }

    @Test
    void aVersionThatIsNoLongerInForceIsSuperseded() {
        assertThat(judged("服:邻里退货办法(2029年版)规定7日内退款")).containsExactly("RETURN superseded '邻里退货办法' 这一版本2030-12-31后不再施行");
    }

    @Test
    void aVersionToComeIsNotYetInForce() {
        assertThat(judged(LocalDate.of(2030, 6, 1), "服:邻里退货办法(2031年修订)规定7日内退款"))
                .containsExactly("RETURN not_yet_in_force '邻里退货办法' 2031-01-01起施行");
    }

    @Test
    void whatTheSpeakerSaysNextCountsWhereTheNameStandsAlone() {
        assertThat(judged("服:我们按退货办法来", "服:十日内退款")).containsExactly("RETURN wrong_fact '退货办法' 应为:收到退货七日内退款");
        assertThat(judged("服:退货办法第14条", "服:您稍等", "服:七日内退款")).containsExactly("RETURN wrong_article '退货办法' 所说内容见第13条");
        assertThat(judged("服:我们按退货办法来", "客:几天?", "服:十日内退款")).containsExactly("RETURN vague '退货办法' 没有说明条款或具体内容");
    }

    @Test
    void aShopRuleInWhatIsSaidNextIsPartOfTheCitation() {
        assertThat(judged("服:我们按退货办法来", "服:店规也是七日内退款")).containsExactly("RETURN correct '退货办法' ");
    }

    @Test
    void aNumberThatConfirmsAFactDecidesWhichArticleIsMeant() {
        assertThat(judged("服:退货办法第21条,收到退款申请后首次3日内答复,30日内换新")).containsExactly("RETURN correct '退货办法' ");
        assertThat(judged("服:退货办法第13条,30日内换新也可退款")).containsExactly("RETURN wrong_article '退货办法' 所说内容见第21条");
    }

    @Test
    void howLongTheCustomerHasHadTheGoodsIsNoFact() {
        assertThat(judged("服:您买了10天,退款按退货办法7日内办")).containsExactly("RETURN correct '退货办法' ");
    }

    @Test
    void aSeriesNamedWithAPeriodIsThatEdition() {
        assertThat(judged("服:2030年的调查满意度80分")).containsExactly("SURVEY-2030 correct '调查' ");
        assertThat(judged("服:2030年上半年调查满意度80分")).containsExactly("SURVEY-2030H1 wrong_fact '调查' 应为:满意度70分");
        assertThat(judged("服:调查数据显示,2030年邻里满意度80分")).containsExactly("SURVEY-2030 correct '调查数据' ");
    }

    @Test
    void theYearOfPublicationIsNoPeriod() {
        assertThat(judged("服:2030年发布的调查数据很好")).containsExactly("SURVEY vague '调查数据' 没有说明条款或具体内容");
    }

    @Test
    void aNameThatNeedsAPeriodIsNothingWithoutIt() {
        assertThat(judged("服:我们会调查一下")).isEmpty();
    }

    @Test
    void aFigureAfterAStatisticIsNotTheShopsOwn() {
        assertThat(judged("服:满意度99分")).containsExactly("OWN vague '满意度99' 没有说明条款或具体内容");
        assertThat(judged("服:2030年的调查满意度80分")).doesNotContain("OWN");
    }

    @Test
    void aLawLeantOnWithoutMarksIsUnknownToo() {
        assertThat(judged("服:根据邻里互助法第八条不能退", "服:按照邻里包裹管理办法,不赔"))
                .containsExactly(
                        "UNKNOWN unknown_policy '邻里互助法' 政策目录中没有这一名称", "UNKNOWN unknown_policy '邻里包裹管理办法' 政策目录中没有这一名称");
        assertThat(judged("服:按照以上办法操作", "服:按照正常方法使用", "服:根据我们平台管理规定")).isEmpty();
    }

    @Test
    void aTimedMessageIsJudgedByItsDayInTheZone() {
        Message message = new Message(
                Speaker.AGENT, "", Instant.parse("2033-12-31T16:00:00Z"), "退货办法规定7日内退款", "", new Origin("talk", 1));
        Reading reading = catalog.read(new Contact("talk", List.of(message), ContactDetails.NONE));
        assertThat(new CitationFinder(catalog, SHANGHAI, IN_FORCE).in(reading, List.of()))
                .extracting(Citation::why)
                .containsExactly("已不再施行");
    }

    private List<String> judged(String... messages) {
        return judged(IN_FORCE, messages);
    }

    /** Policy, verdict, words and reason of each citation. */
    private List<String> judged(LocalDate day, String... messages) {
        Reading reading = catalog.read(Talk.of(messages));
        return new CitationFinder(catalog, SHANGHAI, day)
                .in(reading, catalog.ruleBook().fired(reading)).stream()
                        .map(citation -> citation.policy() + " "
                                + citation.verdict().id() + " '" + reading.quote(citation.span()) + "' "
                                + citation.why())
                        .toList();
    }
}
