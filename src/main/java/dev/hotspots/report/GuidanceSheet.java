package dev.hotspots.report;

import dev.hotspots.catalog.Catalog;
import dev.hotspots.catalog.Check;
import dev.hotspots.facts.Facts;
import dev.hotspots.facts.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The guidance checks: how often each applied and was passed, and where critical ones failed. */
final class GuidanceSheet {

    private static final int MOST_ROWS = 200;
    private static final int WEAKEST = 10;

    private final Facts facts;
    private final Catalog catalog;
    private final Words words;

    GuidanceSheet(Facts facts, Catalog catalog) {
        this.facts = facts;
        this.catalog = catalog;
        this.words = new Words(catalog);
    }

    Sheet sheet() {
        return new Sheet(
                "guidance",
                "服务规范",
                "服务规范检查",
                List.of("每项检查只在适用的会话中计数,不适用的不扣分。通过率的分母为适用的会话;适用不足" + Figures.FEWEST + "个时不列。"),
                List.of(weakest(), chart(), checks()));
    }

    /** Where a critical check failed. */
    Sheet failures() {
        return new Sheet(
                "critical_failures",
                "关键项未通过",
                "关键项未通过",
                List.of("关键项:一旦未做到,容易使问题升级的要求。点会话编号可回到会话明细。"),
                List.of(critical()));
    }

    private Map<String, Row> sums() {
        return facts
                .rows(
                        "SELECT c.id AS id, count(*) AS applied,"
                                + " count(*) FILTER (c.outcome = 'passed') AS passed FROM facts, unnest(checks) AS u(c) GROUP BY c.id")
                .stream()
                .collect(Collectors.toMap(row -> row.text("id"), row -> row));
    }

    private Block.Table weakest() {
        TableBuilder table = new TableBuilder("weakest_checks", "未通过最多的检查(前" + WEAKEST + "项)")
                .text("check", "检查", 26)
                .count("failed", "未通过")
                .count("applied", "适用");
        sums().values().stream()
                .sorted(Comparator.comparingLong((Row row) -> row.count("passed") - row.count("applied"))
                        .thenComparing(row -> row.text("id")))
                .limit(WEAKEST)
                .forEach(row -> table.row(
                        Value.text(words.check(row.text("id"))),
                        Value.count(row.count("applied") - row.count("passed")),
                        Value.count(row.count("applied"))));
        return table.build();
    }

    private static Block.Chart chart() {
        return new Block.Chart("未通过最多的检查(会话数)", Block.Chart.Kind.BAR, "weakest_checks", "check", List.of("failed"));
    }

    private Block.Table checks() {
        TableBuilder table = new TableBuilder("checks", "逐项结果")
                .text("check", "检查", 26)
                .count("applied", "适用")
                .count("passed", "通过")
                .count("failed", "未通过")
                .percent("rate", "通过率")
                .text("interval", "95%区间", 18)
                .text("critical", "关键项", 8)
                .text("principle", "要求", 44)
                .text("advice", "建议", 54);
        Map<String, Row> sums = sums();
        for (Check check : catalog.checks()) {
            Row row = sums.get(check.id());
            long applied = row == null ? 0 : row.count("applied");
            long passed = row == null ? 0 : row.count("passed");
            table.row(
                    Value.text(check.zh()),
                    Value.count(applied),
                    Value.count(passed),
                    Value.count(applied - passed),
                    Figures.rate(passed, applied),
                    applied < Figures.FEWEST ? Value.ABSENT : Value.text(Figures.interval(passed, applied)),
                    Value.text(check.critical() ? "是" : "否"),
                    Value.text(check.principle()),
                    Value.text(check.advice()));
        }
        return table.build();
    }

    private Block.Table critical() {
        TableBuilder table = new TableBuilder("critical_failures", "关键项未通过(前" + MOST_ROWS + "条)")
                .text("contact", "会话", 16)
                .text("agent", "客服", 14)
                .text("check", "检查", 22)
                .text("sentence", "相关原句(已脱敏)", 60);
        List<String> critical =
                catalog.checks().stream().filter(Check::critical).map(Check::id).toList();
        facts
                .rows("SELECT contact_id, coalesce(agent, '') AS agent, e.rule AS rule, e.sentence AS sentence"
                        + " FROM facts, unnest(evidence) AS u(e) WHERE e.decision = 'check.failed'"
                        + " ORDER BY contact_id, rule")
                .stream()
                .filter(row -> critical.contains(row.text("rule")))
                .limit(MOST_ROWS)
                .forEach(row -> table.row(
                        new Value.Link(row.text("contact_id"), "contacts", row.text("contact_id")),
                        Value.text(row.text("agent")),
                        Value.text(words.check(row.text("rule"))),
                        Value.text(row.text("sentence"))));
        return table.build();
    }
}
