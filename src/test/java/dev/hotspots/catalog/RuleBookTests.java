package dev.hotspots.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleBookTests {

    private static final String[] WORDS = {"退款", "还没", "抱歉", "满意", "不", "5天", "，", "快递", "哈"};

    @TempDir
    Path directory;

    @Test
    void rulesFireInCatalogOrder() {
        Catalog catalog = SmallCatalog.of(directory, """
                rules:
                  - {id: later, about: 例, scores: {complaint: 1}, when: {customer: [还没]}}
                  - {id: earlier, about: 例, scores: {complaint: 1}, when: {customer: [退款]}}
                """);
        assertThat(fired(catalog, "客:退款还没到")).containsExactly("later", "earlier");
    }

    @Test
    void aRuleSilencesThoseItExcludes() {
        Catalog catalog = SmallCatalog.of(directory, """
                rules:
                  - {id: overdue, about: 例, scores: {complaint: 1}, when: {customer: [还没]}, excludes: [question]}
                  - {id: question, about: 例, scores: {complaint: -1}, when: {customer: [退款]}}
                """);
        assertThat(fired(catalog, "客:退款")).containsExactly("question");
        assertThat(fired(catalog, "客:退款还没到")).containsExactly("overdue");
    }

    @Test
    void aSilencedRuleStillSilences() {
        Catalog catalog = SmallCatalog.of(directory, """
                rules:
                  - {id: a, about: 例, scores: {complaint: 1}, when: {customer: [还没]}, excludes: [b]}
                  - {id: b, about: 例, scores: {complaint: 1}, when: {customer: [退款]}, excludes: [c]}
                  - {id: c, about: 例, scores: {complaint: 1}, when: {customer: [快递]}}
                """);
        assertThat(fired(catalog, "客:退款还没到,快递")).containsExactly("a");
    }

    @Test
    void aRuleAboutAbsenceFiresWithoutItsPhrases() {
        Catalog catalog = SmallCatalog.of(
                directory, "rules: [{id: r, about: 例, scores: {complaint: 1}, when: {none: [{agent: [抱歉]}]}}]\n");
        assertThat(fired(catalog, "服:您好")).containsExactly("r");
    }

    @Test
    void pointsAreSummedByDimensionAndValue() {
        Catalog catalog = SmallCatalog.of(directory, """
                rules:
                  - {id: a, about: 例, scores: {complaint: 2, emotion.angry: 1.5}, when: {customer: [退款]}}
                  - {id: b, about: 例, scores: {complaint: -0.5, emotion.unhappy: 1}, when: {customer: [还没]}}
                """);
        Tally tally = Tally.of(catalog.ruleBook().fired(catalog.read(Talk.of("客:退款还没到"))));
        assertThat(tally.points(Dimension.COMPLAINT)).isEqualTo(1.5);
        assertThat(tally.points(Dimension.EMOTION, Emotion.ANGRY)).isEqualTo(1.5);
        assertThat(tally.points(Dimension.EMOTION, Emotion.CALM)).isZero();
        assertThat(tally.points(Dimension.SAFETY)).isZero();
        assertThat(tally.values(Dimension.EMOTION)).hasSize(2).containsEntry("unhappy", 1.0);
    }

    /** The phrases that stand in a contact choose the rules that are tried; trying every rule must find the same. */
    @Test
    void noRuleIsMissedByLookingOnlyAtThoseWhosePhrasesStandThere() {
        Catalog catalog = SmallCatalog.of(directory, """
                rules:
                  - {id: any, about: 例, scores: {safety: 1}, when: {any: [{customer: [退款]}, {agent: [抱歉]}]}}
                  - {id: all, about: 例, scores: {safety: 1}, when: {all: [{customer: [退款]}, {none: [{agent: [抱歉]}]}]}}
                  - {id: two, about: 例, scores: {safety: 1}, when: {at_least: {n: 2, of: [{customer: [退款]}, {anyone: [还没]}, {contact: {channel: [x]}}, {none: [{bot: [满意]}]}]}}}
                  - {id: seq, about: 例, scores: {safety: 1}, when: {sequence: {first: {customer: [退款]}, then: {agent: [抱歉]}, within: 2}}}
                  - {id: open, about: 例, scores: {safety: 1}, when: {unanswered: {first: {customer: [快递]}, then: {agent: [抱歉]}, within: 2}}}
                  - {id: before, about: 例, scores: {safety: 1}, when: {before_any: {first: {agent: [抱歉]}, then: {customer: [满意]}}}}
                  - {id: none, about: 例, scores: {safety: 1}, when: {none: [{customer: [退款]}]}}
                  - {id: pattern, about: 例, scores: {safety: 1}, when: {customer: {pattern: "\\\\d天|快递哈"}}}
                  - {id: open-pattern, about: 例, scores: {safety: 1}, when: {customer: {pattern: "\\\\d"}}}
                  - {id: words, about: 例, scores: {safety: 1}, when: {customer: {any: [满意], except: [不满意], with: [快递], gap: 4, times: 1}}}
                """);
        Random random = new Random(5);
        for (int i = 0; i < 3_000; i++) {
            Reading reading = catalog.read(Talk.of(randomTalk(random)));
            List<String> expected = catalog.ruleBook().rules().stream()
                    .filter(rule -> rule.when().in(reading).holds())
                    .map(Rule::id)
                    .toList();
            assertThat(catalog.ruleBook().fired(reading))
                    .extracting(fired -> fired.rule().id())
                    .as("%s", reading.contact().messages())
                    .isEqualTo(expected);
        }
    }

    private static List<String> fired(Catalog catalog, String... messages) {
        return catalog.ruleBook().fired(catalog.read(Talk.of(messages))).stream()
                .map(one -> one.rule().id())
                .toList();
    }

    private static String[] randomTalk(Random random) {
        List<String> messages = new ArrayList<>();
        for (int left = 1 + random.nextInt(5); left > 0; left--) {
            StringBuilder text =
                    new StringBuilder().append("客服机系".charAt(random.nextInt(4))).append(':');
            for (int words = random.nextInt(6); words > 0; words--) {
                text.append(WORDS[random.nextInt(WORDS.length)]);
            }
            messages.add(text.toString());
        }
        return messages.toArray(String[]::new);
    }
}
