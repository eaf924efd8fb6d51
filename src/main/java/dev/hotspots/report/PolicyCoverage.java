package dev.hotspots.report;

import dev.hotspots.facts.Facts;
import dev.hotspots.facts.Row;
import java.util.List;

/**
 * How often policies were cited where they were called for, and whether rightly.
 *
 * <p>Coverage: opportunity contacts with a citation of that policy / opportunity contacts, a vague one not counting. Accuracy:
 * correct / citations with something to check. In force: citations whose version is in force on the day / citations of a policy
 * of the catalog. Unknown: citations of no policy of the catalog / citations. A vague citation is in neither numerator nor
 * denominator of the last three but the unknown share's denominator; a shop's own rules are in none.
 */
final class PolicyCoverage {

    /** A contact's opportunity is covered when one of its citations names that policy with something to check. */
    static final String OPPORTUNITIES = "(SELECT contact_id, nature, agent, queue, opened_on, o.policy,"
            + " coalesce(list_contains(list_transform(list_filter(citations, lambda c: c.verdict <> 'vague'),"
            + " lambda c: c.policy), o.policy), false) AS covered"
            + " FROM facts, unnest(opportunities) AS o(policy))";

    /** Each citation by what it counts for. */
    static final String CITATIONS = "(SELECT contact_id, nature, agent, queue, opened_on, c.policy, c.verdict,"
            + " c.verdict = 'correct' AS correct,"
            + " c.verdict NOT IN ('vague', 'unverifiable', 'unknown_policy') AS checkable,"
            + " c.verdict NOT IN ('vague', 'unknown_policy') AND c.policy NOT IN ('SHOP-RULE', 'DATA-COMPANY') AS resolved,"
            + " c.verdict IN ('superseded', 'not_yet_in_force') AS out_of_force,"
            + " c.policy <> 'SHOP-RULE' AS of_policy"
            + " FROM facts, unnest(citations) AS u(c))";

    private static final String SUMS =
            "count(*) FILTER (of_policy) AS citations, count(*) FILTER (checkable) AS checkable,"
                    + " count(*) FILTER (correct) AS correct, count(*) FILTER (resolved) AS resolved,"
                    + " count(*) FILTER (resolved AND NOT out_of_force) AS in_force,"
                    + " count(*) FILTER (verdict = 'unknown_policy') AS unknown";

    private final Facts facts;

    PolicyCoverage(Facts facts) {
        this.facts = facts;
    }

    /** Opportunity contacts and those covered: a contact counts once, covered when any of its opportunities is. */
    Row opportunities() {
        return facts.row("SELECT count(*) AS opportunities, count(*) FILTER (covered) AS covered FROM"
                + " (SELECT contact_id, bool_or(covered) AS covered FROM " + OPPORTUNITIES + " GROUP BY contact_id)");
    }

    Block.KeyFigures figures() {
        Row called = opportunities();
        Row cited = facts.row("SELECT " + SUMS + " FROM " + CITATIONS);
        return new Block.KeyFigures(
                "policy_figures",
                "引用指标",
                List.of(
                        share("coverage", "覆盖率", "有引用/机会会话", called.count("covered"), called.count("opportunities")),
                        share("accuracy", "准确率", "正确/可判断的引用", cited.count("correct"), cited.count("checkable")),
                        share("in_force", "在施率", "当日有效/目录内引用", cited.count("in_force"), cited.count("resolved")),
                        share("unknown", "未知率", "目录外/全部政策引用", cited.count("unknown"), cited.count("citations"))));
    }

    private static Block.KeyFigure share(String key, String label, String of, long part, long whole) {
        return new Block.KeyFigure(
                key, label, Format.PERCENT, Value.share(part, whole), Figures.basis(of, part, whole));
    }

    Block.Table byAgent() {
        return by("policy_agents", "按客服", "客服", "coalesce(agent, '未注明')");
    }

    Block.Table byQueue() {
        return by("policy_queues", "按技能组", "技能组", "coalesce(queue, '未注明')");
    }

    Block.Table byMonth() {
        return by("policy_months", "按月(会话开始日)", "月份", "coalesce(strftime(opened_on, '%Y-%m'), '无时间')");
    }

    /** Whether the contacts began in more than one month. */
    boolean spansMonths() {
        return facts.row("SELECT count(DISTINCT strftime(opened_on, '%Y-%m')) AS months FROM facts")
                        .count("months")
                > 1;
    }

    private Block.Table by(String id, String title, String heading, String group) {
        TableBuilder table = new TableBuilder(id, title)
                .text("group", heading, 22)
                .count("opportunities", "机会会话")
                .count("covered", "已覆盖")
                .percent("coverage", "覆盖率")
                .count("citations", "政策引用")
                .count("checkable", "可判断")
                .count("correct", "正确")
                .percent("accuracy", "准确率")
                .percent("in_force", "在施率")
                .count("unknown", "目录外");
        facts.rows("SELECT coalesce(o.grp, c.grp) AS grp, coalesce(opportunities, 0) AS opportunities,"
                        + " coalesce(covered, 0) AS covered, coalesce(citations, 0) AS citations,"
                        + " coalesce(checkable, 0) AS checkable, coalesce(correct, 0) AS correct,"
                        + " coalesce(resolved, 0) AS resolved, coalesce(in_force, 0) AS in_force,"
                        + " coalesce(unknown, 0) AS unknown FROM"
                        + " (SELECT grp, count(*) AS opportunities, count(*) FILTER (covered) AS covered FROM (SELECT "
                        + group + " AS grp, contact_id, bool_or(covered) AS covered FROM " + OPPORTUNITIES
                        + " GROUP BY ALL) GROUP BY grp) o FULL JOIN (SELECT " + group + " AS grp, " + SUMS + " FROM "
                        + CITATIONS
                        + " GROUP BY ALL) c ON o.grp = c.grp ORDER BY opportunities DESC, citations DESC, grp")
                .forEach(row -> table.row(
                        Value.text(row.text("grp")),
                        Value.count(row.count("opportunities")),
                        Value.count(row.count("covered")),
                        Figures.rate(row.count("covered"), row.count("opportunities")),
                        Value.count(row.count("citations")),
                        Value.count(row.count("checkable")),
                        Value.count(row.count("correct")),
                        Figures.rate(row.count("correct"), row.count("checkable")),
                        Figures.rate(row.count("in_force"), row.count("resolved")),
                        Value.count(row.count("unknown"))));
        return table.build();
    }
}
