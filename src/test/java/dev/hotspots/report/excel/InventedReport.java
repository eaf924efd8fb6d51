package dev.hotspots.report.excel;

import dev.hotspots.report.Block.Chart;
import dev.hotspots.report.Block.Chart.Kind;
import dev.hotspots.report.Block.Column;
import dev.hotspots.report.Block.KeyFigure;
import dev.hotspots.report.Block.KeyFigures;
import dev.hotspots.report.Block.Table;
import dev.hotspots.report.Format;
import dev.hotspots.report.Report;
import dev.hotspots.report.Report.Entry;
import dev.hotspots.report.Sheet;
import dev.hotspots.report.Value;
import dev.hotspots.report.Value.Amount;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** A nightly report with everything a workbook can show. All figures, names and texts are invented. */
final class InventedReport {

    private static final List<String> NATURES =
            List.of("售后服务", "合同", "质量", "虚假宣传", "安全", "价格", "假冒", "计量", "人格尊严", "其他");
    private static final int[] NOW = {88, 61, 47, 25, 11, 9, 4, 2, 1, 6};
    private static final int[] BEFORE = {74, 66, 39, 29, 8, 12, 3, 2, 0, 7};

    private static final List<String> REMARKS = List.of(
            "退款申请提交已经第九天了，页面一直停在“审核中”，每次问都说在加急，到底要等到什么时候？再不处理我就打12315了",
            "快递显示签收但我根本没收到，驿站也查不到，麻烦给个准话",
            "洗衣机用了三次就漏水，师傅上门说是我安装的问题，可安装就是你们的人装的啊！第一次报修是上周二，客服答应二十四小时内联系我，结果没有任何人打电话；第二次又让我重新描述一遍，照片和视频都发过了。我只想换一台新的，或者把钱退给我，不想再听“非常抱歉给您带来不便”这种话了。",
            "发票抬头开错了，能重开吗",
            "说好保价三十天，第二天就降了两百块，申请差价被系统拒绝，理由是“活动商品除外”，下单页可没写");

    private InventedReport() {}

    static Report nightly() {
        return nightly(60);
    }

    /** The same with so many contacts listed. */
    static Report nightly(int contacts) {
        List<Entry> about = List.of(
                new Entry("business_date", "业务日期", "2026-03-17"),
                new Entry("as_of", "统计截至", "2026-03-18 02:10（Asia/Shanghai）"),
                new Entry("input", "输入文件", "在线会话_20260317.csv（1,204 行）；热线转写_20260317.csv.gz（388 行）"),
                new Entry("catalog", "规则目录", "2026.3 · 指纹 7f3a91c2"),
                new Entry("rejects", "拒收行", "3 行（0.2%），明细见“拒收”"));
        List<Sheet> sheets = List.of(
                overview(),
                hotspots(),
                resolution(),
                satisfaction(),
                coverage(),
                agents(),
                contacts(contacts),
                evidence(),
                definitions());
        return new Report("nightly", "2026-03-17", "投诉热点夜报 2026-03-17", about, sheets);
    }

    private static Sheet overview() {
        KeyFigures figures = new KeyFigures(
                "key",
                "关键数字",
                List.of(
                        new KeyFigure("contacts", "会话数", Format.COUNT, Value.count(1_486), "去重后，含热线 371 通"),
                        new KeyFigure("complaints", "投诉件数", Format.COUNT, Value.count(254), "占会话 17.1%"),
                        new KeyFigure("share_change", "投诉比重变化", Format.POINTS, new Amount(1.26), "与前四周同星期二平均相比"),
                        new KeyFigure("csat", "满意度", Format.PERCENT, new Amount(0.873), "212 份评价，95% 区间 82.1%–91.1%"),
                        new KeyFigure(
                                "first_response", "首次人工响应（中位数）", Format.SECONDS, Value.count(42), "有人工回复的 1,120 次会话"),
                        new KeyFigure(
                                "resolution", "解决时长（中位数）", Format.HOURS, new Amount(19.4), "Kaplan-Meier，未结 61 件按截尾处理"),
                        new KeyFigure("coverage", "政策引用覆盖率", Format.PERCENT, new Amount(0.412), "306 次应引用机会"),
                        new KeyFigure("p90", "解决时长（P90）", Format.HOURS, new Value.Absent("观察期内未达到"), "观察期内未达到")));
        Table natures = natures("natures");
        return new Sheet(
                "overview",
                "概览",
                "投诉热点夜报 · 概览",
                List.of("投诉指消费者表达不满并要求处理的会话；性质按中国消费者协会分类，每件投诉取一个主要性质。"),
                List.of(
                        figures,
                        new Chart("投诉性质（件）", Kind.BAR, "natures", "nature", List.of("now")),
                        new Chart("投诉性质帕累托图", Kind.PARETO, "natures", "nature", List.of("now", "cumulative")),
                        natures,
                        new Chart("近 14 日投诉件数与安全类", Kind.LINE, "days", "day", List.of("complaints", "safety")),
                        days()));
    }

    private static Table natures(String id) {
        List<List<Value>> rows = new ArrayList<>();
        int sum = 0;
        for (int i = 0; i < NOW.length; i++) {
            sum += NOW[i];
            rows.add(List.of(
                    Value.text(NATURES.get(i)), Value.count(NOW[i]), Value.share(NOW[i], 254), Value.share(sum, 254)));
        }
        rows.add(List.of(Value.text("合计"), Value.count(254), new Amount(1), Value.ABSENT));
        List<Column> columns = List.of(
                new Column("nature", "性质", Format.TEXT, 20),
                new Column("now", "投诉（件）", Format.COUNT, 12),
                new Column("share", "比重", Format.PERCENT, 12),
                new Column("cumulative", "累计比重", Format.PERCENT, 12));
        return new Table(id, "按投诉性质", columns, rows, true, false, List.of());
    }

    private static Table days() {
        List<List<Value>> rows = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            LocalDateTime day = LocalDateTime.of(2026, 3, 4, 0, 0).plusDays(i);
            Value safety = i == 5 ? new Value.Absent("当日无导出文件") : Value.count(3 + i % 4);
            Value complaints = i == 5 ? new Value.Absent("当日无导出文件") : Value.count(205 + (i * 37) % 61);
            rows.add(List.of(new Value.Moment(day), complaints, safety));
        }
        List<Column> columns = List.of(
                new Column("day", "日期", Format.DATE, 12),
                new Column("complaints", "投诉（件）", Format.COUNT, 12),
                new Column("safety", "安全类（件）", Format.COUNT, 12));
        return new Table("days", "近 14 日", columns, rows, false, false, List.of());
    }

    private static Sheet hotspots() {
        List<List<Value>> rows = new ArrayList<>();
        for (int i = 0; i < NOW.length; i++) {
            double change = (NOW[i] / 254.0 - BEFORE[i] / 240.0) * 100;
            rows.add(List.of(
                    Value.text(NATURES.get(i)),
                    Value.count(NOW[i]),
                    Value.share(NOW[i], 254),
                    Value.count(BEFORE[i]),
                    Value.share(BEFORE[i], 240),
                    new Amount(change)));
        }
        rows.add(List.of(
                Value.text("合计"), Value.count(254), new Amount(1), Value.count(240), new Amount(1), Value.ABSENT));
        List<Column> columns = List.of(
                new Column("nature", "项目", Format.TEXT, 24),
                new Column("now", "本期（件）", Format.COUNT, 14),
                new Column("share", "投诉比重（%）", Format.PERCENT, 16),
                new Column("before", "上期（件）", Format.COUNT, 14),
                new Column("share_before", "上期比重（%）", Format.PERCENT, 16),
                new Column("change", "比重变化（百分点）", Format.POINTS, 20));
        Table table = new Table(
                "cca", "按投诉性质分类情况", columns, rows, true, false, List.of("本期 2026-03-17；上期 2026-03-10（同为星期二）。"));
        return new Sheet(
                "hotspots",
                "投诉热点",
                "投诉热点（中消协表式）",
                List.of("比重之和因四舍五入可能不等于 100%。"),
                List.of(
                        table,
                        new Chart("本期与上期对比（件）", Kind.COLUMN, "cca", "nature", List.of("now", "before")),
                        new Chart("比重变化（百分点）", Kind.COLUMN, "cca", "nature", List.of("change"))));
    }

    private static Sheet resolution() {
        List<List<Value>> rows = new ArrayList<>();
        for (int i = 0; i < NATURES.size(); i++) {
            boolean small = NOW[i] < 5;
            rows.add(List.of(
                    Value.text(NATURES.get(i)),
                    Value.count(NOW[i]),
                    Value.count(NOW[i] / 5),
                    small ? new Value.Absent("样本不足 5 件") : new Amount(8.5 + i * 3.3),
                    small ? new Value.Absent("样本不足 5 件") : new Amount(1.1 + i * 0.31),
                    i > 2 ? new Value.Absent("观察期内未达到") : new Amount(61.0 + i * 9),
                    Value.share(NOW[i] / 9, NOW[i])));
        }
        List<Column> columns = List.of(
                new Column("nature", "性质", Format.TEXT, 20),
                new Column("cases", "事项（件）", Format.COUNT, 12),
                new Column("open", "未结（件）", Format.COUNT, 12),
                new Column("median", "中位数（小时）", Format.HOURS, 14),
                new Column("working_days", "中位数（工作日）", Format.DECIMAL, 16),
                new Column("p90", "P90（小时）", Format.HOURS, 14),
                new Column("reopened", "重新打开率", Format.PERCENT, 14));
        Table table = new Table("resolution", "各性质解决时长", columns, rows, false, false, List.of("未结事项按截尾处理，不计入平均。"));
        List<List<Value>> none = List.of();
        Table promises = new Table(
                "promises",
                "逾期承诺",
                List.of(new Column("contact", "会话", Format.TEXT, 20), new Column("due", "应回复时间", Format.DATE_TIME, 20)),
                none,
                false,
                false,
                List.of());
        return new Sheet(
                "resolution",
                "解决时长",
                "解决时长",
                List.of(),
                List.of(
                        table,
                        new Chart("解决时长中位数（小时）", Kind.BAR, "resolution", "nature", List.of("median")),
                        promises,
                        new Chart("逾期承诺", Kind.COLUMN, "promises", "contact", List.of("due"))));
    }

    private static Sheet satisfaction() {
        List<List<Value>> rows = new ArrayList<>();
        String[] scenarios = {"商品故障", "物流配送", "服务体验", "退换与退款", "价格与促销", "发票", "订单与账户"};
        for (int i = 0; i < scenarios.length; i++) {
            rows.add(List.of(
                    Value.text(scenarios[i]),
                    Value.count(31 + i * 7),
                    Value.count(9 + i),
                    Value.count(6 + i % 3),
                    Value.share(31 + i * 7, 46 + i * 8 + i % 3)));
        }
        List<Column> columns = List.of(
                new Column("scenario", "场景", Format.TEXT, 20),
                new Column("good", "满意", Format.COUNT, 12),
                new Column("fair", "一般", Format.COUNT, 12),
                new Column("bad", "不满意", Format.COUNT, 12),
                new Column("csat", "满意度", Format.PERCENT, 12));
        return new Sheet(
                "satisfaction",
                "满意度",
                "满意度",
                List.of("只计客户主动评价；推断满意度另列。"),
                List.of(
                        new Table("csat", "各场景评价", columns, rows, false, false, List.of()),
                        new Chart(
                                "各场景评价（份）", Kind.STACKED_COLUMN, "csat", "scenario", List.of("good", "fair", "bad"))));
    }

    private static Sheet coverage() {
        String[] policies = {"消法第24条", "消法第25条", "实施条例", "三包规定", "快递办法", "价格法", "电商法", "食安法", "发票办法", "平台规则"};
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("scenario", "场景 / 子问题", Format.TEXT, 24));
        for (int j = 0; j < policies.length; j++) {
            columns.add(new Column("p" + j, policies[j], Format.PERCENT, 9));
        }
        List<List<Value>> rows = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            List<Value> row = new ArrayList<>();
            row.add(Value.text("%s · 子问题 %d".formatted(NATURES.get(i / 2), i % 2 + 1)));
            for (int j = 0; j < policies.length; j++) {
                int whole = (i * 7 + j * 5) % 11;
                row.add(Value.share(Math.min(whole, (i + j) % 6), whole));
            }
            rows.add(row);
        }
        return new Sheet(
                "coverage",
                "政策覆盖",
                "政策引用覆盖矩阵",
                List.of("覆盖率 = 引用次数 / 应引用机会；“—”表示没有应引用机会。"),
                List.of(new Table("coverage", "政策引用覆盖矩阵", columns, rows, false, false, List.of())));
    }

    private static Sheet agents() {
        List<List<Value>> rows = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            rows.add(List.of(
                    Value.text("客服 %02d".formatted(i + 1)),
                    Value.count(96 - i * 3),
                    Value.count(18 - i),
                    new Amount(0.6 + i * 0.11),
                    Value.share(40 - i, 44),
                    new Value.Link("查看", "contacts", "S20260317-%05d".formatted(i * 4 + 1))));
        }
        List<Column> columns = List.of(
                new Column("agent", "客服", Format.TEXT, 16),
                new Column("contacts", "会话", Format.COUNT, 10),
                new Column("complaints", "投诉", Format.COUNT, 10),
                new Column("minutes", "每轮响应（分钟）", Format.MINUTES, 16),
                new Column("csat", "满意度", Format.PERCENT, 12),
                new Column("example", "例", Format.TEXT, 10));
        return new Sheet(
                "agents",
                "客服",
                "客服表现",
                List.of("归属于实际回复的客服。"),
                List.of(new Table("agents", "客服表现", columns, rows, false, false, List.of())));
    }

    private static Sheet contacts(int count) {
        List<List<Value>> rows = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String id = "S20260317-%05d".formatted(i + 1);
            rows.add(List.of(
                    Value.text(id),
                    new Value.Moment(LocalDateTime.of(2026, 3, 17, 8, 0, 13).plusMinutes(i % 800)),
                    Value.text(i % 3 == 0 ? "热线" : "在线"),
                    Value.text(NATURES.get(i % 10)),
                    Value.text(i % 4 == 0 ? "愤怒" : "不满"),
                    i % 5 == 0 ? Value.ABSENT : new Amount(0.4 + i % 50),
                    Value.text(REMARKS.get(i % REMARKS.size())),
                    new Value.Link("证据", "evidence", id)));
        }
        List<Column> columns = List.of(
                new Column("contact", "会话编号", Format.TEXT, 18),
                new Column("at", "开始时间", Format.DATE_TIME, 20),
                new Column("channel", "渠道", Format.TEXT, 8),
                new Column("nature", "性质", Format.TEXT, 12),
                new Column("emotion", "情绪", Format.TEXT, 8),
                new Column("hours", "解决（小时）", Format.HOURS, 10),
                new Column("text", "客户原话", Format.TEXT, 64),
                new Column("evidence", "证据", Format.TEXT, 8));
        return new Sheet(
                "contacts",
                "投诉明细",
                "投诉明细",
                List.of("个人信息已遮蔽；点“证据”查看判定依据。"),
                List.of(new Table("contacts", "投诉明细", columns, rows, false, true, List.of())));
    }

    private static Sheet evidence() {
        List<List<Value>> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            rows.add(List.of(
                    new Value.Link("S20260317-%05d".formatted(i + 1), "contacts", "S20260317-%05d".formatted(i + 1)),
                    Value.text("nature"),
                    Value.text(NATURES.get(i % 10)),
                    Value.text("nature.after-sales.%02d".formatted(i % 7)),
                    Value.text(REMARKS.get((i + 2) % REMARKS.size()).substring(0, 12)),
                    Value.text("在线会话_20260317.csv:" + (17 + i * 21))));
        }
        List<Column> columns = List.of(
                new Column("contact", "会话编号", Format.TEXT, 18),
                new Column("decision", "判定", Format.TEXT, 12),
                new Column("value", "结果", Format.TEXT, 14),
                new Column("rule", "规则", Format.TEXT, 26),
                new Column("span", "依据原文", Format.TEXT, 40),
                new Column("source", "来源", Format.TEXT, 30));
        return new Sheet(
                "evidence",
                "证据",
                "判定证据",
                List.of(),
                List.of(new Table("evidence", "判定证据", columns, rows, false, true, List.of())));
    }

    private static Sheet definitions() {
        List<List<Value>> rows = List.of(
                List.of(
                        Value.text("投诉比重"),
                        Value.text("某性质的投诉件数 / 全部投诉件数"),
                        Value.text("咨询、售后、建议不计入分母"),
                        Value.text("中国消费者协会投诉统计口径")),
                List.of(
                        Value.text("满意度（CSAT）"),
                        Value.text("满意与非常满意的评价数 / 全部评价数，附 Wilson 95% 区间；样本少于 30 份时不给结论"),
                        Value.text("未评价、系统默认好评"),
                        Value.text("—")),
                List.of(
                        Value.text("=SUM(A1)"),
                        Value.text("以等号开头的文字仍是文字"),
                        Value.text("_x0041_ 也按原样显示"),
                        Value.text("+86 开头也是")));
        List<Column> columns = List.of(
                new Column("figure", "指标", Format.TEXT, 22),
                new Column("formula", "算法", Format.TEXT, 50),
                new Column("excluded", "不计入", Format.TEXT, 34),
                new Column("source", "来源", Format.TEXT, 30));
        return new Sheet(
                "definitions",
                "口径",
                "指标口径",
                List.of(),
                List.of(new Table("definitions", "指标口径", columns, rows, false, false, List.of())));
    }
}
