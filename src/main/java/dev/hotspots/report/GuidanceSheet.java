package dev.hotspots.report;

import dev.hotspots.catalog.Catalog;
import dev.hotspots.catalog.Check;
import dev.hotspots.catalog.Scenario;
import dev.hotspots.facts.Facts;
import dev.hotspots.facts.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The guidance checks: how often each applied and was passed, and where critical ones failed. */
final class GuidanceSheet {

    private static final int MOST_ROWS = 200;
    private static final int WEAKEST = 10;
    private static final int AGENT_WEAKEST = 2;

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
                List.of(weakest(), chart(), playbooks(), byAgent(), checks()));
    }

    /** Each check by the topic of the contact. */
    Sheet scenarios() {
        return new Sheet(
                "guidance_scenarios",
                "规范与场景",
                "服务规范检查 × 场景",
                List.of("单元格为 通过/适用;不适用的场景显示为\"—\"。"),
                List.of(byScenario()));
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
            Tally tally = Tally.of(sums.get(check.id()));
            long applied = tally.applied();
            long passed = tally.passed();
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

    /** The steps of each playbook in their order. */
    private Block.Table playbooks() {
        TableBuilder table = new TableBuilder("playbooks", "情形处置步骤(按步骤顺序)")
                .text("check", "步骤", 26)
                .count("applied", "适用")
                .count("passed", "做到")
                .count("failed", "未做到")
                .percent("rate", "做到率")
                .text("playbook", "情形", 18)
                .count("step", "第几步");
        Map<String, Row> sums = sums();
        Map<String, List<Check>> steps = catalog.checks().stream()
                .filter(check -> check.playbook().isPresent())
                .collect(Collectors.groupingBy(
                        check -> check.playbook().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        steps.forEach((playbook, checks) -> {
            for (int i = 0; i < checks.size(); i++) {
                Tally tally = Tally.of(sums.get(checks.get(i).id()));
                table.row(
                        Value.text(checks.get(i).zh()),
                        Value.count(tally.applied()),
                        Value.count(tally.passed()),
                        Value.count(tally.applied() - tally.passed()),
                        Figures.rate(tally.passed(), tally.applied()),
                        Value.text(playbook),
                        Value.count(i + 1));
            }
        });
        return table.build();
    }

    /** How often a check applied and was passed; 0 of 0 where it never applied. */
    private record Tally(long applied, long passed) {
        static Tally of(@Nullable Row row) {
            return row == null ? new Tally(0, 0) : new Tally(row.count("applied"), row.count("passed"));
        }
    }

    private Block.Table byScenario() {
        List<Row> cells = facts.rows("SELECT c.id AS id, scenario, count(*) AS applied,"
                + " count(*) FILTER (c.outcome = 'passed') AS passed FROM facts, unnest(checks) AS u(c) GROUP BY ALL");
        List<Scenario> scenarios = Arrays.stream(Scenario.values())
                .filter(scenario ->
                        cells.stream().anyMatch(cell -> cell.text("scenario").equals(scenario.id())))
                .toList();
        TableBuilder table = new TableBuilder("check_scenarios", "检查 × 场景(通过/适用)").text("check", "检查", 26);
        scenarios.forEach(scenario -> table.text(scenario.id(), scenario.zh(), 12));
        for (Check check : catalog.checks()) {
            List<Row> own = cells.stream()
                    .filter(cell -> cell.text("id").equals(check.id()))
                    .toList();
            List<Value> values = new ArrayList<>(List.of(Value.text(check.zh())));
            scenarios.forEach(scenario -> values.add(own.stream()
                    .filter(cell -> cell.text("scenario").equals(scenario.id()))
                    .<Value>map(cell -> Value.text(cell.count("passed") + "/" + cell.count("applied")))
                    .findFirst()
                    .orElse(Value.ABSENT)));
            if (!own.isEmpty()) {
                table.row(values);
            }
        }
        return table.build();
    }

    /** A rate by agent is only shown with what it is made of. */
    private Block.Table byAgent() {
        TableBuilder table = new TableBuilder("check_agents", "按客服(各项等权)")
                .text("agent", "客服", 16)
                .count("contacts", "会话")
                .count("applied", "适用项次")
                .count("passed", "通过项次")
                .percent("rate", "通过率")
                .text("interval", "95%区间", 18)
                .count("critical", "关键项未过")
                .text("weakest", "未通过最多的检查", 44);
        facts.rows(
                        "WITH results AS (SELECT contact_id, coalesce(agent, '未注明') AS agent, c.id AS id, c.outcome AS outcome"
                                + " FROM facts, unnest(checks) AS u(c)), failed AS (SELECT agent, id, count(*) AS n FROM results"
                                + " WHERE outcome = 'failed' GROUP BY ALL) SELECT agent, count(DISTINCT contact_id) AS contacts,"
                                + " count(*) AS applied, count(*) FILTER (outcome = 'passed') AS passed,"
                                + " count(*) FILTER (outcome = 'failed' AND id IN (" + criticalIds() + ")) AS critical,"
                                + " (SELECT string_agg(id || ':' || n, '|' ORDER BY n DESC, id) FROM failed f WHERE f.agent = results.agent)"
                                + " AS missed FROM results GROUP BY agent ORDER BY applied DESC, agent")
                .forEach(row -> table.row(
                        Value.text(row.text("agent")),
                        Value.count(row.count("contacts")),
                        Value.count(row.count("applied")),
                        Value.count(row.count("passed")),
                        Figures.rate(row.count("passed"), row.count("applied")),
                        row.count("applied") < Figures.FEWEST
                                ? Value.ABSENT
                                : Value.text(Figures.interval(row.count("passed"), row.count("applied"))),
                        Value.count(row.count("critical")),
                        Value.text(mostMissed(row.text("missed")))));
        return table.build();
    }

    private String criticalIds() {
        return catalog.checks().stream()
                .filter(Check::critical)
                .map(check -> "'" + check.id() + "'")
                .reduce("''", (one, other) -> one + ", " + other);
    }

    private String mostMissed(String counts) {
        return Arrays.stream(counts.split("\\|", -1))
                .filter(count -> !count.isEmpty())
                .limit(AGENT_WEAKEST)
                .map(count -> words.check(count.substring(0, count.indexOf(':'))) + " "
                        + count.substring(count.indexOf(':') + 1))
                .collect(Collectors.joining("、"));
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
