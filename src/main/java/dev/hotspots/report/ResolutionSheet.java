package dev.hotspots.report;

import dev.hotspots.catalog.Nature;
import dev.hotspots.catalog.Service;
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
    private final Repetition repetition;
    private final Service service;

    ResolutionSheet(Facts facts, Matters matters, Repetition repetition, Service service) {
        this.facts = facts;
        this.matters = matters;
        this.repetition = repetition;
        this.service = service;
    }

    Sheet sheet() {
        return new Sheet(
                "resolution",
                "响应与解决时长",
                "响应与解决时长",
                List.of(
                        "事项:关于同一件事的投诉或售后会话,跨日归并(见\"事项明细\")。未解决事项按截尾数据进入Kaplan-Meier估计,不当作已解决,也不剔除;未达到:解决的比例还不到该分位。",
                        "响应只计人工客服,不含机器人与自动问候;没有时间的导出不计,显示为\"—\"。"),
                List.of(byNature(), bands(), bandChart(), evidence(), problems(), cases(), repetition(), responses()));
    }

    private Block.Table byNature() {
        TableBuilder table = new TableBuilder("resolution_by_nature", "解决时长(首次联系至解决)")
                .text("nature", "投诉性质", 16)
                .count("matters", "事项")
                .count("resolved", "已解决")
                .count("open", "未解决")
                .count("not_measurable", "无法计量")
                .column("median", "中位数(小时)", Format.HOURS, 14)
                .text("median_interval", "中位数95%区间", 18)
                .column("p90", "P90(小时)", Format.HOURS, 12)
                .text("p90_interval", "P90的95%区间", 18)
                .column("mean", "受限均值(小时)", Format.HOURS, 14)
                .column("workdays", "已解决者(工作日)", Format.DECIMAL, 16);
        for (Nature nature : Nature.values()) {
            Matters some = matters.ofNature(nature.id());
            if (some.count() > 0) {
                table.row(row(nature.zh(), some));
            }
        }
        Matters rest = matters.ofNature("");
        if (rest.count() > 0) {
            table.row(row("售后请求(无投诉)", rest));
        }
        return table.total(row("合计", matters).toArray(Value[]::new))
                .note("受限均值:截至最长观察时间的均值,未解决者以截尾计入,只作参考;区间为Greenwood方差的log-log区间。")
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
                matters.hoursInterval(0.5),
                matters.hours(0.9),
                matters.hoursInterval(0.9),
                matters.restrictedMean(),
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

    /** What could not be measured, and why: mistakes in the data are shown, never a negative or invented time. */
    private Block.Table problems() {
        TableBuilder table = new TableBuilder("resolution_problems", "解决时间的数据质量")
                .text("problem", "无法计量的原因", 24)
                .count("contacts", "会话")
                .text("example", "例(会话)", 20);
        for (Resolution.Reason reason : Resolution.Reason.values()) {
            Row row = facts.row(
                    "SELECT count(*) AS n, coalesce(min(contact_id), '') AS example FROM facts"
                            + " WHERE resolution_problem = ?",
                    reason.id());
            table.row(Value.text(reason.zh()), Value.count(row.count("n")), Value.text(row.text("example")));
        }
        return table.build();
    }

    private Block.Table cases() {
        TableBuilder table = new TableBuilder("cases_by_link", "事项的归并")
                .text("linked_by", "归并依据", 16)
                .count("matters", "事项")
                .count("contacts", "会话")
                .count("reopened", "重开过")
                .count("chased", "重复催促")
                .count("handoffs", "转手");
        for (String link : List.of("case", "order", "nature", "contact")) {
            table.row(caseRow(
                    CaseSheet.linkedBy(link),
                    matters.where(row -> row.text("linked_by").equals(link))));
        }
        return table.total(caseRow("合计", matters).toArray(Value[]::new))
                .note("重复催促:客户两次及以上追问进度的事项;转手:回复的人工客服更换的次数。")
                .build();
    }

    private static List<Value> caseRow(String name, Matters some) {
        return List.of(
                Value.text(name),
                Value.count(some.count()),
                Value.count(some.sum("contacts")),
                Value.count(some.where(row -> row.count("reopened") > 0).count()),
                Value.count(some.where(row -> row.count("chases") > 1).count()),
                Value.count(some.sum("handoffs")));
    }

    private Block.Table repetition() {
        int days = service.cases().repeatDays();
        return new TableBuilder("repetition", "一次解决与重复来访(窗口" + days + "天)")
                .text("figure", "指标", 20)
                .count("part", "分子")
                .count("whole", "分母")
                .percent("share", "比率")
                .text("interval", "95%区间", 18)
                .row(rate("一次解决率(FCR)", repetition.once(), repetition.resolved()))
                .row(rate("重复来访率", repetition.repeating(), repetition.customers()))
                .note("一次解决率:已解决会话中其后" + days + "天内同一事项未再来会话的;窗口到统计时点未满的会话不计。重复来访率:统计时点前" + days
                        + "天内就同一事项来过两次及以上的客户 / 来过的客户。")
                .build();
    }

    private static List<Value> rate(String name, long part, long whole) {
        return List.of(
                Value.text(name),
                Value.count(part),
                Value.count(whole),
                Figures.rate(part, whole),
                whole < Figures.FEWEST ? Value.ABSENT : Value.text(Figures.interval(part, whole)));
    }

    private Block.Table responses() {
        TableBuilder table = new TableBuilder("responses", "人工响应")
                .text("channel", "渠道", 16)
                .count("contacts", "会话")
                .count("responded", "有首次响应")
                .column("median", "首响中位(分钟)", Format.MINUTES, 15)
                .column("p90", "首响P90(分钟)", Format.MINUTES, 15)
                .column("longest", "最长等待(分钟)", Format.MINUTES, 15)
                .count("rounds", "响应率分母")
                .percent("prompt", "及时响应率")
                .count("unanswered", "末句未回复");
        facts.rows("SELECT coalesce(channel, '未注明') AS channel, " + RESPONSE_FIGURES + " FROM facts GROUP BY channel"
                        + " ORDER BY contacts DESC, channel")
                .forEach(row -> table.row(responseRow(row.text("channel"), row)));
        return table.total(responseRow("合计", facts.row("SELECT " + RESPONSE_FIGURES + " FROM facts"))
                        .toArray(Value[]::new))
                .note("及时响应率的口径:" + service.response().variant().zh() + "。最长等待不含尚未回复的末句。")
                .build();
    }

    /** Questions and prompt replies as the variant counts; files of before there were variants hold the core one's. */
    static final String PROMPT = "sum(coalesce(prompt_questions, daytime_rounds)) AS rounds,"
            + " sum(coalesce(prompt_answered, prompt_rounds)) AS prompt";

    private static final String RESPONSE_FIGURES = "count(*) AS contacts,"
            + " count(first_response_s) AS responded, median(first_response_s) AS median,"
            + " quantile_cont(first_response_s, 0.9) AS p90, max(longest_wait_s) AS longest,"
            + " " + PROMPT + ","
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
