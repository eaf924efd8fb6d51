package dev.hotspots.report;

import dev.hotspots.catalog.Nature;
import dev.hotspots.facts.Facts;
import dev.hotspots.facts.Row;
import dev.hotspots.resolution.Resolution;
import java.util.Arrays;
import java.util.List;

/** How fast agents reply and how long matters take. */
final class ResolutionSheet {

    private record Band(String name, double from, double to) {}

    private static final List<Band> BANDS = List.of(
            new Band("1小时内", 0, 1),
            new Band("1–4小时", 1, 4),
            new Band("4–24小时", 4, 24),
            new Band("1–3天", 24, 72),
            new Band("3–7天", 72, 168),
            new Band("超过7天", 168, Double.MAX_VALUE));

    private final Facts facts;
    private final Matters matters;

    ResolutionSheet(Facts facts) {
        this.facts = facts;
        this.matters = Matters.all(facts);
    }

    Sheet sheet() {
        return new Sheet(
                "resolution",
                "响应与解决时长",
                "响应与解决时长",
                List.of(
                        "事项:投诉或售后会话。未解决事项按截尾数据进入Kaplan-Meier估计,不当作已解决,也不剔除;未达到:解决的比例还不到该分位。",
                        "响应只计人工客服,不含机器人与自动问候;没有时间的导出不计,显示为\"—\"。"),
                List.of(byNature(), bands(), bandChart(), evidence(), responses()));
    }

    private Block.Table byNature() {
        TableBuilder table = new TableBuilder("resolution_by_nature", "解决时长(首次联系至解决)")
                .text("nature", "投诉性质", 16)
                .count("matters", "事项")
                .count("resolved", "已解决")
                .count("open", "未解决")
                .count("not_measurable", "无法计量")
                .column("median", "中位数(小时)", Format.HOURS, 14)
                .column("p90", "P90(小时)", Format.HOURS, 12)
                .column("workdays", "已解决者(工作日)", Format.DECIMAL, 16);
        for (Nature nature : Nature.values()) {
            Matters some = Matters.ofNature(facts, nature.id());
            if (some.count() > 0) {
                table.row(row(nature.zh(), some));
            }
        }
        Matters rest = Matters.ofNature(facts, "");
        if (rest.count() > 0) {
            table.row(row("售后请求(无投诉)", rest));
        }
        return table.total(row("合计", matters).toArray(Value[]::new))
                .note("已解决者(工作日):已解决事项的中位数,按国务院放假安排计算,开始当天不计;过半未解决时不列。不足5件时不列时长。")
                .build();
    }

    private static List<Value> row(String name, Matters matters) {
        return List.of(
                Value.text(name),
                Value.count(matters.count()),
                Value.count(matters.count("resolved")),
                Value.count(matters.count("open")),
                Value.count(matters.count("not_measurable")),
                matters.hours(0.5),
                matters.hours(0.9),
                matters.workdays());
    }

    private Block.Table bands() {
        TableBuilder table = new TableBuilder("resolution_bands", "解决时长分布")
                .text("band", "区间", 16)
                .count("matters", "事项")
                .percent("share", "比重");
        BANDS.forEach(band -> table.row(
                Value.text(band.name()),
                Value.count(matters.resolvedWithin(band.from(), band.to())),
                Value.share(matters.resolvedWithin(band.from(), band.to()), matters.count())));
        for (String state : List.of("open", "not_measurable")) {
            table.row(
                    Value.text(state.equals("open") ? "未解决" : "无法计量"),
                    Value.count(matters.count(state)),
                    Value.share(matters.count(state), matters.count()));
        }
        return table.total(
                        Value.text("合计"), Value.count(matters.count()), Value.share(matters.count(), matters.count()))
                .build();
    }

    private static Block.Chart bandChart() {
        return new Block.Chart("解决时长分布(件)", Block.Chart.Kind.COLUMN, "resolution_bands", "band", List.of("matters"));
    }

    private Block.Table evidence() {
        TableBuilder table = new TableBuilder("resolution_evidence", "解决的依据")
                .text("evidence", "依据", 20)
                .count("matters", "已解决事项")
                .percent("share", "比重");
        Arrays.stream(Resolution.Evidence.values())
                .forEach(evidence -> table.row(
                        Value.text(evidence.zh()),
                        Value.count(matters.evidenced(evidence.id())),
                        Value.share(matters.evidenced(evidence.id()), matters.count("resolved"))));
        return table.total(
                        Value.text("合计"),
                        Value.count(matters.count("resolved")),
                        Value.share(matters.count("resolved"), matters.count("resolved")))
                .build();
    }

    private Block.Table responses() {
        TableBuilder table = new TableBuilder("responses", "人工响应")
                .text("channel", "渠道", 16)
                .count("contacts", "会话")
                .count("responded", "有首次响应")
                .column("median", "首响中位(分钟)", Format.MINUTES, 15)
                .column("p90", "首响P90(分钟)", Format.MINUTES, 15)
                .column("longest", "最长等待(分钟)", Format.MINUTES, 15)
                .count("rounds", "8–23点轮次")
                .percent("prompt", "3分钟响应率")
                .count("unanswered", "末句未回复");
        facts.rows("SELECT coalesce(channel, '未注明') AS channel, " + RESPONSE_FIGURES + " FROM facts GROUP BY channel"
                        + " ORDER BY contacts DESC, channel")
                .forEach(row -> table.row(responseRow(row.text("channel"), row)));
        return table.total(responseRow("合计", facts.row("SELECT " + RESPONSE_FIGURES + " FROM facts"))
                        .toArray(Value[]::new))
                .build();
    }

    private static final String RESPONSE_FIGURES = "count(*) AS contacts,"
            + " count(first_response_s) AS responded, median(first_response_s) AS median,"
            + " quantile_cont(first_response_s, 0.9) AS p90, max(longest_wait_s) AS longest,"
            + " sum(daytime_rounds) AS rounds, sum(prompt_rounds) AS prompt,"
            + " count(*) FILTER (unanswered) AS unanswered";

    private static List<Value> responseRow(String name, Row row) {
        return List.of(
                Value.text(name),
                Value.count(row.count("contacts")),
                Value.count(row.count("responded")),
                Figures.minutes(row.number("median")),
                Figures.minutes(row.number("p90")),
                Figures.minutes(row.number("longest")),
                Value.count(row.count("rounds")),
                Value.share(row.count("prompt"), row.count("rounds")),
                Value.count(row.count("unanswered")));
    }
}
