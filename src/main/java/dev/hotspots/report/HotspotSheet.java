package dev.hotspots.report;

import dev.hotspots.catalog.Catalog;
import dev.hotspots.catalog.Nature;
import dev.hotspots.catalog.Scenario;
import dev.hotspots.facts.Facts;
import dev.hotspots.facts.Row;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * Complaints by nature in the layout of the China Consumers Association's tables, each complaint counted once, then the
 * sub-issues, topics and products behind them.
 */
final class HotspotSheet {

    private static final int MOST_ROWS = 15;

    private final Facts facts;
    private final Optional<Facts> previous;
    private final Catalog catalog;
    private final Words words;

    HotspotSheet(Facts facts, Optional<Facts> previous, Catalog catalog) {
        this.facts = facts;
        this.previous = previous;
        this.catalog = catalog;
        this.words = new Words(catalog);
    }

    Sheet sheet() {
        return new Sheet(
                "hotspots",
                "投诉热点",
                "投诉热点",
                List.of(
                        "按中国消费者协会投诉性质分类,每件投诉只计一个主要性质;比重之和为100%。",
                        "比重变化与差异以百分点计,不是件数的增长率。全国比重:" + catalog.nationalShares().source() + "。"),
                List.of(natures(), pareto(), paretoChart(), scenarios(), products()));
    }

    /** The short table of the overview. */
    Block.Table summary() {
        Map<String, Long> counts = counts(facts);
        TableBuilder table = new TableBuilder("overview_natures", "投诉性质")
                .text("nature", "投诉性质", 16)
                .count("complaints", "件数")
                .percent("share", "比重");
        long total = total(counts);
        ranked(counts)
                .forEach(nature -> table.row(
                        Value.text(nature.zh()),
                        Value.count(count(counts, nature)),
                        Value.share(count(counts, nature), total)));
        return table.total(Value.text("合计"), Value.count(total), Value.share(total, total))
                .build();
    }

    private Block.Table natures() {
        Map<String, Long> now = counts(facts);
        Map<String, Long> before = previous.map(HotspotSheet::counts).orElse(Map.of());
        TableBuilder table = new TableBuilder("natures", "按投诉问题性质分类情况表")
                .text("nature", "项目", 16)
                .count("complaints", "本期(件)")
                .column("share", "投诉比重(%)", Format.DECIMAL, 12)
                .count("previous", "上期(件)")
                .column("previous_share", "上期比重(%)", Format.DECIMAL, 12)
                .column("change", "比重变化(百分点)", Format.POINTS, 16)
                .text("change_interval", "变化的95%区间", 18)
                .text("change_found", "变化显著", 10)
                .column("national", "全国" + catalog.nationalShares().period() + "年(%)", Format.DECIMAL, 13)
                .column("difference", "与全国差异(百分点)", Format.POINTS, 18);
        long total = total(now);
        long earlier = total(before);
        Changes changes = new Changes(now, total, before, earlier);
        ranked(now)
                .forEach(nature -> table.row(
                        Value.text(nature.zh()),
                        Value.count(count(now, nature)),
                        percent(count(now, nature), total),
                        earlier == 0 ? Value.ABSENT : Value.count(count(before, nature)),
                        percent(count(before, nature), earlier),
                        difference(count(now, nature), total, percentage(count(before, nature), earlier)),
                        changes.interval(nature.id()),
                        changes.found(nature.id()),
                        Figures.number(national(nature)),
                        difference(count(now, nature), total, national(nature))));
        table.total(
                Value.text("合计"),
                Value.count(total),
                percent(total, total),
                earlier == 0 ? Value.ABSENT : Value.count(earlier),
                percent(earlier, earlier),
                Value.ABSENT,
                Value.ABSENT,
                Value.ABSENT,
                new Value.Amount(catalog.nationalShares().total()),
                Value.ABSENT);
        return previous.isPresent()
                ? table.build()
                : table.note("上期:此前7天内没有已发布的日期,故无上期数据。").build();
    }

    private static Value percent(long part, long whole) {
        return Figures.number(percentage(part, whole));
    }

    private static OptionalDouble percentage(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * part / whole);
    }

    private static Value difference(long part, long whole, OptionalDouble from) {
        return whole == 0 || from.isEmpty()
                ? Value.ABSENT
                : new Value.Amount(100.0 * part / whole - from.getAsDouble());
    }

    private OptionalDouble national(Nature nature) {
        Double percent = catalog.nationalShares().percent().get(nature);
        return percent == null ? OptionalDouble.empty() : OptionalDouble.of(percent);
    }

    private static Map<String, Long> counts(Facts facts) {
        return facts.rows("SELECT nature, count(*) AS n FROM facts WHERE complaint GROUP BY nature").stream()
                .collect(Collectors.toMap(row -> row.text("nature"), row -> row.count("n")));
    }

    private static long count(Map<String, Long> counts, Nature nature) {
        return counts.getOrDefault(nature.id(), 0L);
    }

    private static long total(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static List<Nature> ranked(Map<String, Long> counts) {
        return Arrays.stream(Nature.values())
                .sorted(Comparator.comparing((Nature nature) -> nature == Nature.OTHER)
                        .thenComparing(nature -> -count(counts, nature)))
                .toList();
    }

    private Block.Table pareto() {
        TableBuilder table = new TableBuilder("sub_issues", "投诉热点问题(前" + MOST_ROWS + "位)")
                .text("issue", "热点问题", 26)
                .text("nature", "性质", 12)
                .count("complaints", "件数")
                .percent("share", "比重")
                .percent("cumulative", "累计比重");
        long total = total(counts(facts));
        long sum = 0;
        for (Row row :
                facts.rows("SELECT coalesce(sub_issue, '') AS issue, nature, count(*) AS n FROM facts WHERE complaint"
                        + " GROUP BY ALL ORDER BY n DESC, issue, nature LIMIT " + MOST_ROWS)) {
            sum += row.count("n");
            table.row(
                    Value.text(issue(row)),
                    Value.text(words.of(Nature.class, row.text("nature"))),
                    Value.count(row.count("n")),
                    Value.share(row.count("n"), total),
                    Value.share(sum, total));
        }
        return table.build();
    }

    /** Complaints whose words do not tell more than their nature are named after it. */
    private String issue(Row row) {
        return row.text("issue").isEmpty()
                ? words.of(Nature.class, row.text("nature")) + "(未细分)"
                : words.subIssue(row.text("issue"));
    }

    private static Block.Chart paretoChart() {
        return new Block.Chart(
                "热点问题帕累托图", Block.Chart.Kind.PARETO, "sub_issues", "issue", List.of("complaints", "cumulative"));
    }

    private Block.Table scenarios() {
        TableBuilder table = new TableBuilder("scenarios", "按场景")
                .text("scenario", "场景", 16)
                .count("contacts", "会话")
                .count("complaints", "投诉")
                .percent("share", "投诉占比");
        facts.rows("SELECT scenario, count(*) AS contacts, count(*) FILTER (complaint) AS complaints FROM facts"
                        + " GROUP BY scenario ORDER BY complaints DESC, contacts DESC, scenario")
                .forEach(row -> table.row(
                        Value.text(words.of(Scenario.class, row.text("scenario"))),
                        Value.count(row.count("contacts")),
                        Value.count(row.count("complaints")),
                        Value.share(row.count("complaints"), row.count("contacts"))));
        return table.build();
    }

    private Block.Table products() {
        TableBuilder table = new TableBuilder("products", "投诉最多的商品(前" + MOST_ROWS + "位)")
                .text("product", "商品", 30)
                .text("channel", "渠道", 14)
                .count("contacts", "会话")
                .count("complaints", "投诉")
                .text("leading", "主要性质", 14);
        facts.rows("SELECT product, coalesce(channel, '') AS channel, count(*) AS contacts,"
                        + " count(*) FILTER (complaint) AS complaints, mode(nature ORDER BY nature) AS leading FROM facts"
                        + " WHERE product IS NOT NULL GROUP BY ALL HAVING complaints > 0"
                        + " ORDER BY complaints DESC, product, channel LIMIT " + MOST_ROWS)
                .forEach(row -> table.row(
                        Value.text(row.text("product")),
                        Value.text(row.text("channel")),
                        Value.count(row.count("contacts")),
                        Value.count(row.count("complaints")),
                        Value.text(words.of(Nature.class, row.text("leading")))));
        return table.build();
    }
}
