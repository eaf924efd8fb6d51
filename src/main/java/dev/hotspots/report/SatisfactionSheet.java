package dev.hotspots.report;

import dev.hotspots.catalog.Nature;
import dev.hotspots.catalog.Sentiment;
import dev.hotspots.facts.Facts;
import dev.hotspots.facts.Row;
import java.util.List;

/** What customers rated, with its interval and response rate; what their words suggest stands apart. */
final class SatisfactionSheet {

    private static final List<String> LEVELS = List.of("非常不满意", "不满意", "一般", "满意", "非常满意");
    private static final String SUMS = "count(*) AS contacts, count(*) FILTER (agent_messages > 0) AS served,"
            + " count(rating) AS rated, count(rating) FILTER (agent_messages > 0) AS rated_served, count(*) FILTER (rating >= 4) AS satisfied";

    private final Facts facts;
    private final Words words;

    SatisfactionSheet(Facts facts, Words words) {
        this.facts = facts;
        this.words = words;
    }

    Sheet sheet() {
        return new Sheet(
                "satisfaction",
                "满意度",
                "满意度",
                List.of(
                        "满意度 = (非常满意 + 满意) / 已评价会话,区间为95% Wilson区间;评价不足" + Figures.FEWEST + "个时不列比率。",
                        "参评率 = 已评价 / 人工接待会话。未评价者若全部不满意或全部满意,真实满意度落在\"下界\"与\"上界\"之间。",
                        "推断满意度来自客户用语,只供参考,从不并入满意度。"),
                List.of(byChannel(), byNature(), levels(), levelChart(), inferred()));
    }

    private Block.Table byChannel() {
        TableBuilder table = table("csat_by_channel", "按渠道", "渠道");
        facts.rows("SELECT coalesce(channel, '未注明') AS name, " + SUMS
                        + " FROM facts GROUP BY channel ORDER BY contacts DESC, name")
                .forEach(row -> table.row(line(row.text("name"), row)));
        return table.total(
                        line("合计", facts.row("SELECT " + SUMS + " FROM facts")).toArray(Value[]::new))
                .build();
    }

    private Block.Table byNature() {
        TableBuilder table = table("csat_by_nature", "按投诉性质", "投诉性质");
        facts.rows("SELECT coalesce(nature, '') AS name, " + SUMS
                        + " FROM facts GROUP BY nature ORDER BY name = '', contacts DESC, name")
                .forEach(row -> table.row(
                        line(row.text("name").isEmpty() ? "无投诉" : words.of(Nature.class, row.text("name")), row)));
        return table.build();
    }

    private static TableBuilder table(String id, String title, String first) {
        return new TableBuilder(id, title)
                .text("name", first, 16)
                .count("contacts", "会话")
                .count("rated", "已评价")
                .percent("rating_rate", "参评率")
                .count("satisfied", "满意")
                .percent("csat", "满意度")
                .text("interval", "95%区间", 18)
                .percent("lower", "下界")
                .percent("upper", "上界");
    }

    private static List<Value> line(String name, Row row) {
        long rated = row.count("rated");
        long satisfied = row.count("satisfied");
        long served = row.count("served");
        long all = served + rated - row.count("rated_served");
        boolean enough = rated >= Figures.FEWEST;
        return List.of(
                Value.text(name),
                Value.count(row.count("contacts")),
                Value.count(rated),
                Value.share(row.count("rated_served"), served),
                Value.count(satisfied),
                Figures.rate(satisfied, rated),
                enough ? Value.text(Figures.interval(satisfied, rated)) : Value.ABSENT,
                enough ? Value.share(satisfied, all) : Value.ABSENT,
                enough ? Value.share(satisfied + served - row.count("rated_served"), all) : Value.ABSENT);
    }

    private Block.Table levels() {
        TableBuilder table = new TableBuilder("rating_levels", "评价分布")
                .text("level", "评价", 16)
                .count("contacts", "会话")
                .percent("share", "比重");
        long rated = facts.row("SELECT count(rating) AS n FROM facts").count("n");
        for (int level = LEVELS.size(); level >= 1; level--) {
            long count = facts.row("SELECT count(*) AS n FROM facts WHERE rating = ?", level)
                    .count("n");
            table.row(Value.text(LEVELS.get(level - 1)), Value.count(count), Value.share(count, rated));
        }
        return table.total(Value.text("合计"), Value.count(rated), Value.share(rated, rated))
                .build();
    }

    private static Block.Chart levelChart() {
        return new Block.Chart("评价分布", Block.Chart.Kind.COLUMN, "rating_levels", "level", List.of("contacts"));
    }

    private Block.Table inferred() {
        TableBuilder table = new TableBuilder("inferred", "推断满意度(据用语,不并入满意度)")
                .text("sentiment", "推断", 16)
                .count("contacts", "会话")
                .percent("share", "比重");
        long all = facts.row("SELECT count(*) AS n FROM facts").count("n");
        facts.rows(
                        "SELECT inferred_satisfaction AS sentiment, count(*) AS n FROM facts GROUP BY ALL ORDER BY sentiment")
                .forEach(row -> table.row(
                        Value.text(words.of(Sentiment.class, row.text("sentiment"))),
                        Value.count(row.count("n")),
                        Value.share(row.count("n"), all)));
        return table.build();
    }
}
