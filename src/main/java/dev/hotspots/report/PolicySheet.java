package dev.hotspots.report;

import dev.hotspots.catalog.Catalog;
import dev.hotspots.catalog.Nature;
import dev.hotspots.catalog.Verdict;
import dev.hotspots.facts.Facts;
import dev.hotspots.facts.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where policies were called for and cited, and whether rightly. */
final class PolicySheet {

    private static final String OPPORTUNITIES = PolicyCoverage.OPPORTUNITIES;
    private static final String CITATIONS = PolicyCoverage.CITATIONS;
    private static final int MOST_ROWS = 200;

    private final Facts facts;
    private final Words words;

    PolicySheet(Facts facts, Catalog catalog) {
        this.facts = facts;
        this.words = new Words(catalog);
    }

    Sheet sheet() {
        return new Sheet(
                "policies",
                "政策引用",
                "政策引用覆盖与准确",
                List.of(
                        "引用机会:投诉的性质与客户用语使目录中某项在当日有效的政策适用。覆盖:该会话中客服引用了这项政策(笼统引用不算)。",
                        "矩阵单元格为 覆盖/机会。准确率 = 正确 / 可判断的引用(不含笼统、无法核实与目录外)。引用按消息当日判断,并非法律意见。"),
                blocks());
    }

    private List<Block> blocks() {
        PolicyCoverage coverage = new PolicyCoverage(facts);
        List<Block> blocks = new ArrayList<>(List.of(
                coverage.figures(),
                matrix(),
                byPolicy(),
                verdicts(),
                verdictChart(),
                coverage.byAgent(),
                coverage.byQueue()));
        if (coverage.spansMonths()) {
            blocks.add(coverage.byMonth());
        }
        return blocks;
    }

    /** Citations to put right. */
    Sheet corrections() {
        return new Sheet("corrections", "引用纠正", "需要纠正的引用", List.of("按消息当日的政策目录判断;点会话编号可回到会话明细。"), List.of(wrong()));
    }

    private Block.Table matrix() {
        List<Row> cells =
                facts.rows("SELECT policy, nature, count(*) AS opportunities, count(*) FILTER (covered) AS covered"
                        + " FROM " + OPPORTUNITIES + " GROUP BY policy, nature");
        List<Nature> natures = Arrays.stream(Nature.values())
                .sorted(Comparator.comparing(Enum::ordinal, Comparator.reverseOrder()))
                .filter(nature ->
                        cells.stream().anyMatch(cell -> cell.text("nature").equals(nature.id())))
                .toList();
        TableBuilder table = new TableBuilder("policy_matrix", "政策 × 投诉性质(覆盖/机会)").text("policy", "政策", 40);
        natures.forEach(nature -> table.text(nature.id(), nature.zh(), 10));
        table.text("total", "合计", 10);
        Map<String, List<Row>> byPolicy = cells.stream().collect(Collectors.groupingBy(cell -> cell.text("policy")));
        byPolicy.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<String, List<Row>> entry) -> -sum(entry.getValue(), "opportunities"))
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry -> table.row(matrixRow(entry.getKey(), natures, entry.getValue())));
        return table.build();
    }

    private List<Value> matrixRow(String policy, List<Nature> natures, List<Row> cells) {
        List<Value> values = new ArrayList<>(List.of(Value.text(words.policy(policy))));
        natures.forEach(nature -> values.add(cell(cells.stream()
                .filter(cell -> cell.text("nature").equals(nature.id()))
                .toList())));
        values.add(cell(cells));
        return values;
    }

    private static Value cell(List<Row> cells) {
        return cells.isEmpty() ? Value.ABSENT : Value.text(sum(cells, "covered") + "/" + sum(cells, "opportunities"));
    }

    private static long sum(List<Row> cells, String column) {
        return cells.stream().mapToLong(cell -> cell.count(column)).sum();
    }

    private Block.Table byPolicy() {
        TableBuilder table = new TableBuilder("policies", "按政策")
                .text("policy", "政策", 40)
                .count("opportunities", "引用机会")
                .count("covered", "已覆盖")
                .percent("coverage", "覆盖率")
                .count("citations", "引用")
                .count("correct", "正确")
                .count("wrong", "错误")
                .percent("accuracy", "准确率");
        facts.rows(
                        "SELECT coalesce(o.policy, c.policy) AS policy, coalesce(opportunities, 0) AS opportunities,"
                                + " coalesce(covered, 0) AS covered, coalesce(n, 0) AS citations, coalesce(correct, 0) AS correct,"
                                + " coalesce(unclear, 0) AS unclear FROM"
                                + " (SELECT policy, count(*) AS opportunities, count(*) FILTER (covered) AS covered FROM "
                                + OPPORTUNITIES + " GROUP BY policy) o FULL JOIN (SELECT policy, count(*) AS n,"
                                + " count(*) FILTER (verdict = 'correct') AS correct,"
                                + " count(*) FILTER (NOT checkable) AS unclear FROM " + CITATIONS
                                + " GROUP BY policy) c ON o.policy = c.policy ORDER BY opportunities DESC, citations DESC, policy")
                .forEach(row -> {
                    long wrong = row.count("citations") - row.count("correct") - row.count("unclear");
                    table.row(
                            Value.text(words.policy(row.text("policy"))),
                            Value.count(row.count("opportunities")),
                            Value.count(row.count("covered")),
                            Value.share(row.count("covered"), row.count("opportunities")),
                            Value.count(row.count("citations")),
                            Value.count(row.count("correct")),
                            Value.count(wrong),
                            Value.share(row.count("correct"), row.count("correct") + wrong));
                });
        return table.build();
    }

    private Block.Table verdicts() {
        TableBuilder table = new TableBuilder("verdicts", "引用的判断")
                .text("verdict", "判断", 26)
                .count("citations", "引用")
                .percent("share", "比重");
        List<Row> rows = facts.rows(
                "SELECT verdict, count(*) AS n FROM " + CITATIONS + " GROUP BY verdict ORDER BY n DESC, verdict");
        long all = sum(rows, "n");
        rows.forEach(row -> table.row(
                Value.text(words.of(Verdict.class, row.text("verdict"))),
                Value.count(row.count("n")),
                Value.share(row.count("n"), all)));
        return table.total(Value.text("合计"), Value.count(all), Value.share(all, all))
                .build();
    }

    private static Block.Chart verdictChart() {
        return new Block.Chart("引用的判断", Block.Chart.Kind.BAR, "verdicts", "verdict", List.of("citations"));
    }

    private Block.Table wrong() {
        TableBuilder table = new TableBuilder("wrong_citations", "需要纠正的引用(前" + MOST_ROWS + "条)")
                .text("contact", "会话", 16)
                .text("agent", "客服", 14)
                .text("policy", "政策", 28)
                .text("verdict", "判断", 16)
                .text("why", "原因", 34)
                .text("sentence", "原句(已脱敏)", 50);
        facts.rows("SELECT contact_id, coalesce(agent, '') AS agent, e.rule AS policy, e.decision AS decision,"
                        + " e.about AS about, e.sentence AS sentence FROM facts, unnest(evidence) AS u(e)"
                        + " WHERE e.decision LIKE 'citation.%' AND e.decision NOT IN"
                        + " ('citation.correct', 'citation.unverifiable', 'citation.vague')"
                        + " ORDER BY contact_id, e.message, policy LIMIT " + MOST_ROWS)
                .forEach(row -> table.row(
                        new Value.Link(row.text("contact_id"), "contacts", row.text("contact_id")),
                        Value.text(row.text("agent")),
                        Value.text(words.policy(row.text("policy"))),
                        Value.text(words.of(Verdict.class, row.text("decision").substring("citation.".length()))),
                        Value.text(row.text("about")),
                        Value.text(row.text("sentence"))));
        return table.build();
    }
}
