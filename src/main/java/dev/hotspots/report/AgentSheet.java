package dev.hotspots.report;

import dev.hotspots.facts.Facts;
import java.util.List;

/** Figures by agent, credited to the human who wrote most of a contact's replies. */
final class AgentSheet {

    private final Facts facts;

    AgentSheet(Facts facts) {
        this.facts = facts;
    }

    Sheet sheet() {
        return new Sheet(
                "agents",
                "客服",
                "按客服",
                List.of(
                        "会话归于回复最多的人工客服。各人接待的问题难易不同,不宜只按比率排名;样本不足" + Figures.FEWEST + "个时不列比率。",
                        "检查通过率 = 通过的检查 / 适用的检查,各项等权。"),
                List.of(table()));
    }

    private Block.Table table() {
        TableBuilder table = new TableBuilder("agents", "客服明细")
                .text("agent", "客服", 18)
                .count("contacts", "会话")
                .count("complaints", "投诉")
                .column("first_response", "首响中位(分钟)", Format.MINUTES, 15)
                .percent("prompt", "及时响应率")
                .count("rated", "已评价")
                .percent("csat", "满意度")
                .text("interval", "95%区间", 18)
                .count("citations", "政策引用")
                .count("wrong", "引用错误")
                .count("checks", "适用检查")
                .percent("passed", "检查通过率");
        facts.rows("SELECT agent, count(*) AS contacts, count(*) FILTER (complaint) AS complaints,"
                        + " count(first_response_s) AS responded, median(first_response_s) AS first_response, "
                        + ResolutionSheet.PROMPT
                        + ", count(rating) AS rated, count(*) FILTER (rating >= 4) AS satisfied,"
                        + " sum(len(citations)) AS citations, sum(len(list_filter(citations, lambda c: c.verdict NOT IN"
                        + " ('correct', 'vague', 'unverifiable')))) AS wrong, sum(len(checks)) AS checks,"
                        + " sum(len(list_filter(checks, lambda c: c.outcome = 'passed'))) AS passed"
                        + " FROM facts WHERE agent IS NOT NULL GROUP BY agent ORDER BY contacts DESC, agent")
                .forEach(row -> table.row(
                        Value.text(row.text("agent")),
                        Value.count(row.count("contacts")),
                        Value.count(row.count("complaints")),
                        row.count("responded") < Figures.FEWEST
                                ? Value.ABSENT
                                : Figures.minutes(row.number("first_response")),
                        Figures.rate(row.count("prompt"), row.count("rounds")),
                        Value.count(row.count("rated")),
                        Figures.rate(row.count("satisfied"), row.count("rated")),
                        row.count("rated") < Figures.FEWEST
                                ? Value.ABSENT
                                : Value.text(Figures.interval(row.count("satisfied"), row.count("rated"))),
                        Value.count(row.count("citations")),
                        Value.count(row.count("wrong")),
                        Value.count(row.count("checks")),
                        Figures.rate(row.count("passed"), row.count("checks"))));
        return table.build();
    }
}
