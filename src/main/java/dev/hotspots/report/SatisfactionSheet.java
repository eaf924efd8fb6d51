package dev.hotspots.report;

import dev.hotspots.catalog.Nature;
import dev.hotspots.catalog.Sentiment;
import dev.hotspots.catalog.Service;
import dev.hotspots.facts.Facts;
import dev.hotspots.facts.Row;
import java.util.List;

/** What customers rated, with its interval and response rate; what their words suggest stands apart. */
final class SatisfactionSheet {

    private static final List<String> LEVELS = List.of("非常不满意", "不满意", "一般", "满意", "非常满意");
    private static final String SUMS = "count(*) AS contacts, count(*) FILTER (agent_messages > 0) AS served,"
            + " count(rating) AS rated, count(rating) FILTER (agent_messages > 0) AS rated_served, count(*) FILTER (rating >= 4) AS satisfied,"
            + " count(*) FILTER (invited OR rating IS NOT NULL) AS invited";

    private final Facts facts;
    private final Words words;
    private final Service.Satisfaction terms;

    SatisfactionSheet(Facts facts, Words words, Service.Satisfaction terms) {
        this.facts = facts;
        this.words = words;
        this.terms = terms;
    }

    Sheet sheet() {
        return new Sheet(
                "satisfaction",
                "满意度",
                "满意度",
                List.of(
                        "满意度 = (非常满意 + 满意) / 已评价会话,区间为95% Wilson区间;评价不足" + terms.fewest() + "个时不列比率。",
                        "参评率 = 已评价 / " + base() + "。未评价者若全部不满意或全部满意,真实满意度落在\"下界\"与\"上界\"之间。",
                        "推断满意度来自客户用语,只供参考,从不并入满意度。"),
                List.of(byChannel(), byNature(), levels(), levelChart(), readings(), inferred()));
    }

    private boolean ofInvited() {
        return terms.base() == Service.Satisfaction.Base.INVITED;
    }

    private String base() {
        return ofInvited() ? "邀评会话(有邀评记录或已评价)" : "人工接待会话";
    }

    /** How the ratings were read: what changed, and what could not be read. */
    private Block.Table readings() {
        Row row = facts.row("SELECT count(rating) AS rated, count(*) FILTER (first_rating < rating) AS raised,"
                + " count(*) FILTER (first_rating > rating) AS lowered, count(rating_unread) AS unread,"
                + " count(*) FILTER (invited) AS invited FROM facts");
        return new TableBuilder("rating_readings", "评价的读取")
                .text("reading", "情形", 30)
                .count("contacts", "会话")
                .row(Value.text("已评价(以最后一次为准)"), Value.count(row.count("rated")))
                .row(Value.text("其中后一次高于首次"), Value.count(row.count("raised")))
                .row(Value.text("其中后一次低于首次"), Value.count(row.count("lowered")))
                .row(Value.text("有邀评记录"), Value.count(row.count("invited")))
                .row(Value.text("评价不在已知量表上,未计入"), Value.count(row.count("unread")))
                .build();
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

    private List<Value> line(String name, Row row) {
        long rated = row.count("rated");
        long satisfied = row.count("satisfied");
        long served = row.count("served");
        long all = served + rated - row.count("rated_served");
        boolean enough = rated >= terms.fewest();
        return List.of(
                Value.text(name),
                Value.count(row.count("contacts")),
                Value.count(rated),
                ofInvited() ? Value.share(rated, row.count("invited")) : Value.share(row.count("rated_served"), served),
                Value.count(satisfied),
                enough ? Value.share(satisfied, rated) : Value.ABSENT,
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
