package dev.hotspots.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hotspots.clock.WorkCalendar;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogLoaderTests {

    @TempDir
    Path directory;

    @Test
    void mistakesOfAllFilesAreReportedTogether() {
        SmallCatalog.write(directory, "catalog.yaml", "version: t\nfiles: [a.yaml, b.yaml]\n");
        SmallCatalog.write(directory, "a.yaml", """
                rules:
                  - id: one
                    about: 例
                    scores: {complaint: viel}
                    when: {customer: [$nobody]}
                """);
        SmallCatalog.write(directory, "b.yaml", """
                rules:
                  - id: one
                    abuot: 例
                    scores: {complaint: 1}
                    when: {customer: [退款]}
                """);
        assertMistakes(
                "a.yaml, line 4: 'complaint' is 'viel', expected a number",
                "a.yaml, line 5: unknown phrase list '$nobody'",
                "a.yaml, line 5: 'customer' has no phrase",
                "b.yaml, line 2: id 'one' stands also in " + directory.resolve("a.yaml") + ", line 2",
                "b.yaml, line 2: 'about' is missing",
                "b.yaml, line 3: unknown key 'abuot', expected one of id, about, scores, when, excludes, examples,"
                        + " near_misses");
    }

    @Test
    void anEditionOfAnUnknownSeriesIsAMistake() {
        assertMistakesIn("""
                policies:
                  - id: REPORT-2031
                    kind: statistic
                    title: 邻里年报
                    edition: {of: REPORT, period: 2031年}
                """, "a.yaml, line 5: unknown series 'REPORT', expected the id of a policy");
    }

    @Test
    void anUnknownSectionIsAMistake() {
        assertMistakesIn(
                "rule: []\n",
                "a.yaml, line 1: unknown key 'rule', expected one of grammar, spellings, phrases, sub_issues, rules,"
                        + " checks, policies, authorities, calendar, service, national_shares");
    }

    @Test
    void aCatalogThatNamesNoLanguageIsChinese() {
        assertThat(SmallCatalog.of(directory, "phrases: {}\n").language()).isEqualTo(Language.ZH);
    }

    @Test
    void anUnknownLanguageIsAMistake() {
        SmallCatalog.write(directory, "catalog.yaml", "version: t\nlanguage: tlh\nfiles: [a.yaml]\n");
        SmallCatalog.write(directory, "a.yaml", "phrases: {}\n");
        assertMistakes("catalog.yaml, line 2: unknown language 'tlh', expected zh or en");
    }

    @Test
    void aFileOfACatalogBesideItIsReadByItsRelativeName() {
        Catalog english = CatalogLoader.load(CatalogFiles.shipped(Language.EN));
        Catalog chinese = CatalogLoader.load(CatalogFiles.shipped(Language.ZH));
        assertThat(english.subIssues()).isEqualTo(chinese.subIssues());
        assertThat(english.nationalShares()).isEqualTo(chinese.nationalShares());
    }

    @Test
    void anIdIsUniqueOverAllFiles() {
        SmallCatalog.write(directory, "catalog.yaml", "version: t\nfiles: [a.yaml, b.yaml]\n");
        SmallCatalog.write(directory, "a.yaml", "sub_issues:\n  - {id: slow, nature: quality, zh: 慢, en: slow}\n");
        SmallCatalog.write(directory, "b.yaml", "\nsub_issues:\n  - {id: slow, nature: quality, zh: 慢, en: slow}\n");
        assertMistakes("b.yaml, line 3: id 'slow' stands also in " + directory.resolve("a.yaml") + ", line 2");
    }

    @Test
    void aPatternThatCannotBeReadIsAMistake() {
        assertMistakesIn(
                rule("when: {customer: {pattern: \"(退款\"}}"),
                "a.yaml, line 5: pattern '(退款' cannot be read: missing closing )",
                "a.yaml, line 5: neither 'any' nor 'pattern' is given");
    }

    @Test
    void brokenYamlIsReportedWithItsLineBesideTheMistakesOfOtherFiles() {
        SmallCatalog.write(directory, "catalog.yaml", "version: t\nfiles: [a.yaml, b.yaml]\n");
        SmallCatalog.write(directory, "a.yaml", "phrases:\n  pay: [退款\nrules: []\n");
        SmallCatalog.write(directory, "b.yaml", "rule: []\n");
        assertMistakes(
                "a.yaml, line 3: not YAML: expected ',' or ']', but got :",
                "b.yaml, line 1: unknown key 'rule', expected one of grammar, spellings, phrases, sub_issues, rules,"
                        + " checks, policies, authorities, calendar, service, national_shares");
    }

    @Test
    void aFileThatIsNotThereIsAMistake() {
        SmallCatalog.write(directory, "catalog.yaml", "version: t\nfiles: [a.yaml]\n");
        assertMistakes("a.yaml, line 1: the file cannot be read");
    }

    @Test
    void anEmptyFileIsAMistake() {
        assertMistakesIn("# nothing yet\n", "a.yaml, line 1: the file is empty");
    }

    @Test
    void aDirectoryWithoutCatalogIsAMistake() {
        assertMistakes("catalog.yaml, line 1: the file cannot be read");
    }

    @Test
    void aCatalogNeedsAVersion() {
        SmallCatalog.write(directory, "catalog.yaml", "files: []\n");
        assertMistakes("catalog.yaml, line 1: 'version' is missing");
    }

    @Test
    void aCatalogNeedsFiles() {
        SmallCatalog.write(directory, "catalog.yaml", "version: t\n");
        assertMistakes("catalog.yaml, line 1: 'files' is missing");
    }

    @Test
    void aFileThatIsNotUtf8IsAMistake() {
        SmallCatalog.write(directory, "catalog.yaml", "version: t\nfiles: [a.yaml]\n");
        SmallCatalog.write(directory, "a.yaml", "phrases:\n  pay: [退款]\n".getBytes(Charset.forName("GBK")));
        assertMistakes("a.yaml, line 1: the file is not UTF-8");
    }

    @Test
    void aByteOrderMarkIsNoMistake() {
        Catalog catalog = SmallCatalog.of(directory, "\uFEFF" + rule("when: {customer: [退款]}"));
        assertThat(catalog.ruleBook().rules()).extracting(Rule::id).containsExactly("r");
    }

    @Test
    void aKeyThatStandsTwiceIsAMistake() {
        assertMistakesIn("""
                phrases:
                  pay: [退款]
                  pay: [退钱]
                """, "a.yaml, line 3: 'pay' stands twice");
    }

    @Test
    void aPhraseListThatIsDefinedInTwoFilesIsAMistake() {
        SmallCatalog.write(directory, "catalog.yaml", "version: t\nfiles: [a.yaml, b.yaml]\n");
        SmallCatalog.write(directory, "a.yaml", "phrases:\n  pay: [退款]\n");
        SmallCatalog.write(directory, "b.yaml", "phrases:\n  new: [换新]\n  pay: [退钱]\n");
        assertMistakes("b.yaml, line 3: phrase list 'pay' is defined twice");
    }

    @Test
    void aPhraseListThatIncludesItselfIsAMistake() {
        assertMistakesIn(
                "phrases:\n  pay: [退款, $more]\n  more: [退钱, $pay]\n" + rule("when: {customer: [$pay]}"),
                "a.yaml, line 8: phrase list '$pay' includes itself");
    }

    @Test
    void anEmptyPhraseIsAMistake() {
        assertMistakesIn(rule("when: {customer: [退款, ' ']}"), "a.yaml, line 5: 'customer' has an empty phrase");
    }

    @Test
    void anUnknownConditionIsAMistake() {
        assertMistakesIn(
                rule("when: {costumer: [退款]}"),
                "a.yaml, line 5: unknown condition 'costumer', expected customer, agent, bot, system, staff, anyone,"
                        + " all, any, none, at_least, sequence, unanswered, before_any or contact");
    }

    @Test
    void aConditionHasExactlyOneKey() {
        assertMistakesIn(
                rule("when: {customer: [退款], agent: [抱歉]}"),
                "a.yaml, line 5: found [customer, agent], expected exactly one condition");
    }

    @Test
    void aConditionIsAMap() {
        assertMistakesIn(rule("when: 退款"), "a.yaml, line 5: found the text '退款', expected a map");
    }

    @Test
    void negationNeedsAGrammar() {
        assertMistakesIn(
                rule("when: {customer: {any: [退款], negated: skip}}"),
                "a.yaml, line 5: 'negated' needs the words of a 'grammar', which no file of the catalog has");
    }

    @Test
    void timesThatExcludeEachOtherAreAMistake() {
        assertMistakesIn(
                rule(
                        "when: {sequence: {first: {customer: [a]}, then: {agent: [b]}, after_minutes: 9, within_minutes: 5}}"),
                "a.yaml, line 5: 'after_minutes' is more than 'within_minutes': nothing lies between them");
    }

    @Test
    void anUnknownOptionOfWordsIsAMistake() {
        assertMistakesIn(
                rule("when: {customer: {any: [退款], whith: [还没]}}"),
                "a.yaml, line 5: unknown key 'whith', expected one of any, pattern, with, gap, order, except, unless,"
                        + " negated, quoted, supposed, first, last, times, longest");
    }

    @Test
    void theOptionsOfWordsAreChecked() {
        assertMistakesIn(
                rule("when: {customer: {any: [退款], gap: weit, order: behind, negated: yes}}"),
                "a.yaml, line 5: 'gap' is 'weit', expected a whole number",
                "a.yaml, line 5: 'order' is 'behind', expected [either, after, before]",
                "a.yaml, line 5: 'negated' is 'yes', expected [ignored, skip, only]");
    }

    @Test
    void wordsNeedPhrasesOrAPattern() {
        assertMistakesIn(rule("when: {customer: {first: 2}}"), "a.yaml, line 5: neither 'any' nor 'pattern' is given");
    }

    @Test
    void atLeastNeedsAsManyConditions() {
        assertMistakesIn(
                rule("when: {at_least: {n: 3, of: [{customer: [退款]}, {agent: [抱歉]}]}}"),
                "a.yaml, line 5: 'n' is 3, expected 1 to 2");
    }

    @Test
    void anEmptyListOfConditionsIsAMistake() {
        assertMistakesIn(rule("when: {all: []}"), "a.yaml, line 5: 'all' lists no condition");
    }

    @Test
    void aSequenceNeedsBothParts() {
        assertMistakesIn(
                rule("when: {sequence: {first: {customer: [退款]}, than: {agent: [抱歉]}}}"),
                "a.yaml, line 5: 'then' is missing",
                "a.yaml, line 5: unknown key 'than', expected one of first, then, each, after_minutes, within_minutes, within");
    }

    @Test
    void anUnknownDetailOfTheContactIsAMistake() {
        assertMistakesIn(
                rule("when: {contact: {chanel: [app]}}"),
                "a.yaml, line 5: unknown key 'chanel', expected one of channel, product, category, queue, rating, status");
    }

    @Test
    void scoresNameKnownDimensionsAndValues() {
        assertMistakesIn(
                """
                rules:
                  - id: r
                    about: 例
                    scores:
                      complain: 1
                      emotion.sad: 1
                      safety.fire: 1
                    when: {customer: [退款]}
                """,
                "a.yaml, line 5: unknown dimension 'complain'",
                "a.yaml, line 6: unknown value 'sad' of emotion, expected one of calm, unhappy, angry",
                "a.yaml, line 7: unknown value 'fire' of safety, expected none");
    }

    @Test
    void anUnknownSubIssueIsAMistakeThatNamesTheKnownOnes() {
        assertMistakesIn(
                "sub_issues:\n  - {id: slow, nature: quality, zh: 慢, en: slow}\n"
                        + rule("when: {customer: [退款]}").replace("complaint", "sub_issue.slwo"),
                "a.yaml, line 6: unknown value 'slwo' of sub_issue, expected one of slow");
    }

    @Test
    void aSubIssueBelongsToAKnownNature() {
        assertMistakesIn(
                "sub_issues:\n  - id: slow\n    nature: speed\n    zh: 慢\n    en: slow\n",
                "a.yaml, line 3: unknown nature 'speed'");
    }

    @Test
    void anExclusionOfAnUnknownRuleIsAMistake() {
        assertMistakesIn(
                rule("when: {customer: [退款]}") + "    excludes: [q]\n",
                "a.yaml, line 6: excludes the unknown rule 'q'");
    }

    @Test
    void aRuleNeedsScoresAndACondition() {
        assertMistakesIn(
                "rules:\n  - {id: r, about: 例}\n",
                "a.yaml, line 2: 'scores' is missing",
                "a.yaml, line 2: 'when' is missing");
    }

    @Test
    void anExampleMessageHasAKnownSpeaker() {
        assertMistakesIn(
                rule("when: {customer: [退款]}") + "    examples:\n      - {客: 退款}\n      - [{服: 您好}, {她: 退款}]\n",
                "a.yaml, line 8: found a message of [她], expected one of 客, 服, 机 or 系, or customer, agent, bot or system");
    }

    @Test
    void aCheckNeedsPassesOrFails() {
        assertMistakesIn(
                "checks:\n  - {id: c, zh: 例, principle: 例, advice: 例, applies: {customer: [退款]}}\n",
                "a.yaml, line 2: check 'c' has neither 'passes' nor 'fails'");
    }

    @Test
    void theCalendarsDaysAreDays() {
        assertMistakesIn(
                """
                calendar:
                  from: 2031-01-01
                  to: 2031-12-31
                  days_off: [2031-01-01, 2031-01-01, 2031-02-30]
                  make_up_days: []
                """,
                "a.yaml, line 4: '2031-01-01' stands twice in 'days_off'",
                "a.yaml, line 4: '2031-02-30' in 'days_off', expected a day such as 2026-10-01");
    }

    @Test
    void aLaterFileExtendsTheCalendar() {
        SmallCatalog.write(directory, "catalog.yaml", "version: t\nfiles: [a.yaml, b.yaml]\n");
        SmallCatalog.write(directory, "a.yaml", "calendar: {from: 2031-01-01, to: 2031-12-31}\n");
        SmallCatalog.write(
                directory, "b.yaml", "calendar: {from: 2032-01-01, to: 2032-12-31, days_off: [2032-01-01]}\n");
        WorkCalendar calendar = CatalogLoader.load(CatalogFiles.in(directory)).calendar();
        assertThat(calendar.covers(LocalDate.of(2031, 1, 1))).isTrue();
        assertThat(calendar.isWorkday(LocalDate.of(2032, 1, 1))).isFalse();
    }

    @Test
    void aCalendarThatLeavesAGapOrHasNoEndIsAMistake() {
        SmallCatalog.write(directory, "catalog.yaml", "version: t\nfiles: [a.yaml, b.yaml, c.yaml]\n");
        SmallCatalog.write(directory, "a.yaml", "calendar: {from: 2031-01-01, to: 2031-12-31}\n");
        SmallCatalog.write(directory, "b.yaml", "calendar: {from: 2032-01-02, to: 2032-12-31}\n");
        SmallCatalog.write(directory, "c.yaml", "calendar: {from: 2031-01-02}\n");
        assertMistakes(
                "b.yaml, line 1: calendars from 2031-01-01 to 2031-12-31 and from 2032-01-02 to 2032-12-31, expected no"
                        + " days between them",
                "c.yaml, line 1: a calendar needs 'from' and 'to', 'from' not after 'to'");
    }

    @Test
    void aDesksHoursAreReadAndTheHomesOwnCountInstead() {
        SmallCatalog.write(directory, "catalog.yaml", "version: t\nfiles: [a.yaml]\n");
        SmallCatalog.write(directory, "a.yaml", "service:\n  hours:\n    - week: {mon-sun: '08:00-23:00'}\n");
        SmallCatalog.write(directory, "own.yaml", "service:\n  hours:\n    - week: {mon-fri: '09:00-18:00'}\n");
        Catalog shared = CatalogLoader.load(CatalogFiles.in(directory));
        Catalog own = CatalogLoader.load(CatalogFiles.in(directory), directory.resolve("own.yaml"));
        assertThat(hours(shared)).contains(Duration.ofHours(7 * 15));
        assertThat(hours(own)).contains(Duration.ofHours(5 * 9));
        assertThat(own.version()).isNotEqualTo(shared.version());
    }

    private static Optional<Duration> hours(Catalog catalog) {
        Instant monday = Instant.parse("2031-06-02T00:00:00Z");
        return catalog.service()
                .desk()
                .hours("", catalog.calendar(), ZoneOffset.UTC)
                .between(monday, monday.plus(Duration.ofDays(7)));
    }

    @Test
    void aHomesOwnSettingsCountOneByOne() {
        SmallCatalog.write(directory, "catalog.yaml", "version: t\nfiles: [a.yaml]\n");
        SmallCatalog.write(
                directory, "a.yaml", "service: {response: {variant: jd}, cases: {link_days: 3, repeat_days: 2}}\n");
        SmallCatalog.write(
                directory, "own.yaml", "service: {cases: {link_days: 14}, settlement: {silence_hours: 48}}\n");
        Service service = CatalogLoader.load(CatalogFiles.in(directory), directory.resolve("own.yaml"))
                .service();
        assertThat(service.response().variant()).isEqualTo(ResponseVariant.JD);
        assertThat(service.cases()).isEqualTo(new Service.Cases(14, 2));
        assertThat(service.settlement().silence()).isEqualTo(Duration.ofDays(2));
        assertThat(service.satisfaction().fewest()).isEqualTo(5);
    }

    @Test
    void everyMistakeInADesksTermsIsReported() {
        assertMistakesIn(
                """
                service:
                  response:
                    variant: weibo
                    automatic: ["(自动"]
                  settlement: {silence_hours: 0, follow_up: 5}
                  cases: {repeat_days: soon}
                  satisfaction:
                    rating_rate_of: all
                    scales:
                      - {channels: [七鱼], levels: {"100": 6}}
                      - {channels: [天猫]}
                """,
                "a.yaml, line 3: 'variant' is 'weibo', expected one of core, core-without-thanks, qianniu, qianniu-2023,"
                        + " douyin-sessions, douyin-messages, kuaishou, pinduoduo, jd",
                "a.yaml, line 4: pattern '(自动' cannot be read: missing closing )",
                "a.yaml, line 5: 'silence_hours' is 0, expected 1 or more",
                "a.yaml, line 5: unknown key 'follow_up', expected one of done, chase, silence_hours, follow_up_minutes",
                "a.yaml, line 6: 'repeat_days' is 'soon', expected a whole number",
                "a.yaml, line 10: level 6 of '100', expected 1 to 5",
                "a.yaml, line 11: 'levels' is missing",
                "a.yaml, line 8: 'rating_rate_of' is 'all', expected served or invited");
    }

    @Test
    void everyMistakeInADesksHoursIsReported() {
        assertMistakesIn(
                """
                service:
                  hours:
                    - week: {mon-fri: "9-18", fry: "09:00-18:00", sat: ["09:00-12:00", "11:00-15:00"]}
                    - queues: [售后组]
                      to: 2031-06-30
                      week: {mon-sun: "22:00-06:00", sun: "00:00-24:00"}
                      public_holidays: maybe
                      make_up_days: someday
                    - {queues: [售前组, 售后组], from: 2031-06-30, week: {mon: "09:00-09:00"}}
                    - {from: 2032-01-01, hours: all}
                """,
                "a.yaml, line 3: '9-18' in 'mon-fri', expected hours such as 09:00-18:00 or 22:00-06:00",
                "a.yaml, line 3: days 'fry', expected one of mon, tue, wed, thu, fri, sat, sun or a range such as"
                        + " mon-fri",
                "a.yaml, line 3: hours of 'sat' overlap",
                "a.yaml, line 6: 'sun' stands twice",
                "a.yaml, line 7: 'public_holidays' is 'maybe', expected open or closed",
                "a.yaml, line 8: 'make_up_days' is 'someday', expected the weekday whose hours they have: mon, tue, wed,"
                        + " thu, fri, sat, sun",
                "a.yaml, line 9: '09:00-09:00' in 'mon', expected hours such as 09:00-18:00 or 22:00-06:00",
                "a.yaml, line 9: the schedule is in effect on days of another one for queue 售后组",
                "a.yaml, line 10: 'week' is missing",
                "a.yaml, line 10: the schedule is in effect on days of another one for every other queue",
                "a.yaml, line 10: unknown key 'hours', expected one of queues, from, to, week, public_holidays,"
                        + " make_up_days");
    }

    @Test
    void aPolicysChoicesAreChecked() {
        assertMistakesIn(
                """
                policies:
                  - id: P
                    kind: custom
                    title: 某某办法
                    versions:
                      - {label: "1", from: 2030-05-01, to: 2030-04-01}
                    natures: [slow]
                    facts:
                      - {id: f, text: 七天内, value: 7, unit: week, cues: [退款]}
                    examples:
                      - {says: 某某办法, on: 2030-13-01, verdict: vague}
                """,
                "a.yaml, line 3: unknown kind 'custom', expected one of law, regulation, rule,"
                        + " judicial_interpretation, standard, platform_rule, statistic, company_data",
                "a.yaml, line 6: 'from' 2030-05-01 is after 'to' 2030-04-01",
                "a.yaml, line 7: unknown natures 'slow', expected one of safety, counterfeit, personality_rights,"
                        + " metrology, price, false_advertising, quality, contract, after_sales, other",
                "a.yaml, line 9: unit 'week', expected one of day, hour, month, multiple, percent, score, times,"
                        + " workday, year, yuan",
                "a.yaml, line 11: 'on' is '2030-13-01', expected a day such as 2026-11-15");
    }

    @Test
    void theVersionChangesWithAnyFile() {
        String one = SmallCatalog.of(directory, "phrases: {pay: [退款]}\n").version();
        String again = SmallCatalog.of(directory, "phrases: {pay: [退款]}\n").version();
        String other = SmallCatalog.of(directory, "phrases: {pay: [退钱]}\n").version();
        assertThat(one).matches("t\\+[0-9a-f]{12}").isEqualTo(again).isNotEqualTo(other);
    }

    @Test
    void aFileMayHoldEverySection() {
        Catalog catalog = SmallCatalog.of(directory, """
                phrases: {pay: [退款]}
                sub_issues:
                  - {id: refund_delay, nature: after_sales, zh: 退款拖延, en: Delayed refund}
                rules:
                  - {id: r, about: 例, scores: {sub_issue.refund_delay: 2}, when: {customer: [$pay]}}
                checks:
                  - {id: c, zh: 例, principle: 例, advice: 例, applies: {customer: [$pay]}, passes: {agent: [抱歉]}}
                policies:
                  - {id: P, kind: rule, title: 某某办法}
                calendar: {from: 2031-01-01, to: 2031-12-31, days_off: [2031-01-01], make_up_days: [2031-01-04]}
                national_shares: {period: "2030", published: 2031-02-01, source: 例, percent: {quality: 40.5}}
                """);
        assertThat(catalog.subIssue("refund_delay"))
                .contains(new SubIssue("refund_delay", Nature.AFTER_SALES, "退款拖延", "Delayed refund"));
        assertThat(catalog.subIssue("refund")).isEqualTo(Optional.empty());
        assertThat(catalog.ruleBook().rules()).extracting(Rule::id).containsExactly("r");
        assertThat(catalog.checks()).extracting(Check::id).containsExactly("c");
        assertThat(catalog.policies()).extracting(Policy::id).containsExactly("P");
        assertThat(catalog.calendar().isWorkday(LocalDate.of(2031, 1, 1))).isFalse();
        assertThat(catalog.nationalShares())
                .isEqualTo(new NationalShares("2030", LocalDate.of(2031, 2, 1), "例", Map.of(Nature.QUALITY, 40.5)));
    }

    @Test
    void aPhraseListMayBeUsedBeforeItIsDefined() {
        SmallCatalog.write(directory, "catalog.yaml", "version: t\nfiles: [a.yaml, b.yaml]\n");
        SmallCatalog.write(directory, "a.yaml", rule("when: {customer: [$pay]}"));
        SmallCatalog.write(directory, "b.yaml", "phrases: {pay: [退款]}\n".getBytes(StandardCharsets.UTF_8));
        Catalog catalog = CatalogLoader.load(CatalogFiles.in(directory));
        assertThat(catalog.ruleBook().fired(catalog.read(Talk.of("客:退款")))).hasSize(1);
    }

    /** A rule whose condition stands on line 5. */
    private static String rule(String condition) {
        return "rules:\n  - id: r\n    about: 例\n    scores: {complaint: 1}\n    " + condition + "\n";
    }

    private void assertMistakesIn(String file, String... mistakes) {
        SmallCatalog.write(directory, "catalog.yaml", "version: t\nfiles: [a.yaml]\n");
        SmallCatalog.write(directory, "a.yaml", file);
        assertMistakes(mistakes);
    }

    /** The mistakes in any order, files named without their directory. */
    private void assertMistakes(String... mistakes) {
        String prefix = directory.resolve("x").toString().replaceFirst("x$", "");
        assertThatThrownBy(() -> CatalogLoader.load(CatalogFiles.in(directory)))
                .isInstanceOfSatisfying(
                        CatalogException.class,
                        thrown -> assertThat(String.valueOf(thrown.getMessage())
                                        .lines()
                                        .map(line -> line.startsWith(prefix) ? line.substring(prefix.length()) : line))
                                .containsExactlyInAnyOrder(mistakes));
    }
}
