package dev.hotspots.report;

import dev.hotspots.catalog.Service;
import dev.hotspots.facts.Facts;
import dev.hotspots.facts.Row;
import java.util.List;
import java.util.Locale;

/** What a manager looks at first. */
final class OverviewSheet {

    private final Facts facts;
    private final Input input;
    private final Matters matters;
    private final Service service;

    OverviewSheet(Facts facts, Input input, Matters matters, Service service) {
        this.facts = facts;
        this.input = input;
        this.matters = matters;
        this.service = service;
    }

    Sheet sheet(String title, Block.Table natures) {
        return new Sheet(
                "overview",
                "概览",
                title,
                List.of("比率旁注明分母与95%置信区间;\"—\"表示没有可计的数据,不等于零。"),
                List.of(
                        figures(),
                        natures,
                        new Block.Chart(
                                "投诉性质(件)", Block.Chart.Kind.BAR, "overview_natures", "nature", List.of("complaints")),
                        days(),
                        new Block.Chart(
                                "每日会话与投诉", Block.Chart.Kind.COLUMN, "days", "day", List.of("contacts", "complaints"))));
    }

    Block.KeyFigures figures() {
        Row sums = facts.row("SELECT count(*) AS contacts, count(*) FILTER (complaint) AS complaints,"
                + " count(*) FILTER (first_response_s IS NOT NULL) AS responded,"
                + " median(first_response_s) AS first_response_s, " + ResolutionSheet.PROMPT
                + ", count(*) FILTER (agent_messages > 0) AS served, count(rating) AS rated,"
                + " count(rating) FILTER (agent_messages > 0) AS rated_served,"
                + " count(*) FILTER (invited OR rating IS NOT NULL) AS invited,"
                + " count(*) FILTER (rating >= 4) AS satisfied, count(*) FILTER ((safety OR escalation IS NOT NULL) AND resolution <> 'resolved') AS urgent"
                + " FROM facts");
        Row policy = new PolicyCoverage(facts).opportunities();
        return new Block.KeyFigures(
                "key_figures",
                "关键指标",
                List.of(
                        count("contacts", "会话", sums.count("contacts"), messages()),
                        share("complaint_share", "投诉", "会话", sums.count("complaints"), sums.count("contacts")),
                        count("urgent", "需当日跟进", sums.count("urgent"), "涉及安全或升级意向且未解决的会话"),
                        minutes("first_response_median", "首次响应中位数(分钟)", sums),
                        share(
                                "prompt_rate",
                                "及时响应率",
                                service.response().variant().zh(),
                                sums.count("prompt"),
                                sums.count("rounds")),
                        hours("resolution_median", "解决时长中位数(小时)", matters),
                        count("open_matters", "未解决事项", matters.count("open"), "截至统计时点,共 " + matters.count() + " 件事项"),
                        share("csat", "满意度(CSAT)", "满意/已评价", sums.count("satisfied"), sums.count("rated")),
                        ratingRate(sums),
                        share(
                                "policy_coverage",
                                "政策引用覆盖率",
                                "有引用/引用机会",
                                policy.count("covered"),
                                policy.count("opportunities"))));
    }

    private Block.KeyFigure ratingRate(Row sums) {
        return service.satisfaction().base() == Service.Satisfaction.Base.INVITED
                ? share("rating_rate", "参评率", "已评价/邀评", sums.count("rated"), sums.count("invited"))
                : share("rating_rate", "参评率", "已评价/人工接待", sums.count("rated_served"), sums.count("served"));
    }

    private String messages() {
        return String.format(
                Locale.ROOT,
                "读入 %,d 行 = 采用 %,d + 重复 %,d + 剔除 %,d + 拒收 %,d",
                input.total(Input.File::read),
                input.total(Input.File::accepted),
                input.total(Input.File::duplicates),
                input.total(Input.File::dropped),
                input.total(Input.File::rejected));
    }

    private static Block.KeyFigure count(String key, String label, long count, String basis) {
        return new Block.KeyFigure(key, label, Format.COUNT, Value.count(count), basis);
    }

    private static Block.KeyFigure share(String key, String label, String of, long part, long whole) {
        return new Block.KeyFigure(
                key, label, Format.PERCENT, Value.share(part, whole), Figures.basis(of, part, whole));
    }

    private static Block.KeyFigure minutes(String key, String label, Row sums) {
        return new Block.KeyFigure(
                key,
                label,
                Format.MINUTES,
                Figures.minutes(sums.number("first_response_s")),
                "人工首次回复, n=" + sums.count("responded") + ", 不含机器人");
    }

    private static Block.KeyFigure hours(String key, String label, Matters matters) {
        return new Block.KeyFigure(
                key,
                label,
                Format.HOURS,
                matters.hours(0.5),
                "Kaplan-Meier, 已解决 " + matters.count("resolved") + ", 未解决按截尾计 " + matters.count("open"));
    }

    private Block.Table days() {
        TableBuilder days = new TableBuilder("days", "按会话开始日")
                .text("day", "日期", 14)
                .count("contacts", "会话")
                .count("complaints", "投诉")
                .percent("share", "投诉占比");
        facts.rows("SELECT coalesce(strftime(opened_on, '%m-%d'), '无时间') AS day, count(*) AS contacts,"
                        + " count(*) FILTER (complaint) AS complaints FROM facts GROUP BY opened_on ORDER BY opened_on")
                .forEach(row -> days.row(
                        Value.text(row.text("day")),
                        Value.count(row.count("contacts")),
                        Value.count(row.count("complaints")),
                        Value.share(row.count("complaints"), row.count("contacts"))));
        return days.build();
    }
}
