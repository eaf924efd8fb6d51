package dev.hotspots.report;

import java.util.List;

/** What every figure means: formula, what is counted, what is left out, where the definition comes from. */
final class DefinitionSheet {

    private static final List<List<String>> DEFINITIONS = List.of(
            List.of("会话", "导出中的一次对话,按会话编号归并;重复导出的消息只计一次", "—", "—"),
            List.of("投诉", "客户在会话中表达不满,认为商品、交付、价格、承诺或服务有问题", "只询问而无不满的会话", "本产品口径"),
            List.of("投诉性质", "每件投诉只计一个主要性质;件数/全部投诉 = 比重", "次要性质不计入比重", "中国消费者协会投诉情况分析的分类与计法"),
            List.of("比重变化", "本期比重 − 上期比重,单位百分点", "—", "中国消费者协会表式"),
            List.of("首次响应", "人工首条回复时间 − 进入人工后客户首条消息时间,取中位数", "机器人、系统消息、客户发言前的问候;没有时间的会话", "平台首次响应时长口径"),
            List.of("3分钟响应率", "8:00–23:00间开始的轮次中3分钟内(含)得到人工回复的 / 全部轮次(含末尾未回复的)", "机器人接待;没有时间的轮次", "平台三分钟响应率口径(首问首答)"),
            List.of("事项", "投诉或售后会话", "单纯咨询、建议、其他", "本产品口径"),
            List.of("解决时长", "解决时间 − 首条消息时间;依据依次为导出字段、评价中确认、客户在对话中接受", "未解决者按截尾计入,不计为0;没有时间者列为无法计量", "Kaplan-Meier 估计"),
            List.of("服务时间", "只计服务台当班的时间(按技能组的周班表,可跨午夜,起算时刻计、截止时刻不计);全在班外为0", "没有适用班表的日子不计算", "服务台班表(service.yaml)"),
            List.of("工作日", "开始当天不计,其后至解决当天的工作日数", "日历范围之外不计算", "国务院办公厅年度节假日安排(含调休)"),
            List.of("满意度(CSAT)", "(满意 + 非常满意)/ 已评价会话,95% Wilson区间", "未评价的会话;推断满意度", "行业通行口径"),
            List.of("参评率", "已评价会话 / 有人工回复的会话", "—", "本产品口径(分母已注明)"),
            List.of("引用机会", "投诉的性质、场景与客户用语使目录中某项当日有效的政策适用", "非投诉会话", "本产品口径"),
            List.of("覆盖率", "有至少一次相应引用的机会会话 / 机会会话", "笼统引用(只说\"按规定\"等)不算", "本产品口径"),
            List.of("准确率", "正确的引用 / 可判断的引用", "笼统、无法核实、目录外的引用;商家自有规则", "政策目录,按消息当日判断"),
            List.of("在施率", "所引版本当日有效的引用 / 能对应到目录的引用", "笼统引用、目录外的引用、商家自有规则与数据", "政策目录的施行日期"),
            List.of("未知率", "目录中没有的政策引用 / 全部政策引用", "商家自有规则", "政策目录"),
            List.of("自有数据核对", "客服所说的满意度对CSAT、处理时间对解决时长中位数(工作日对已解决者的工作日中位数),按所说的位数四舍五入比较", "所说另有期间的;无实测值的", "本报告期间的实测值"),
            List.of("检查通过率", "通过 / 适用", "不适用的会话", "客服应答规范"),
            List.of("待复核", "投诉与否或性质的判断领先不明显,需人工确认", "—", "本产品口径"),
            List.of("情绪、推断满意度", "由规则从用语判断,附原句", "不并入任何评分", "本产品口径"));

    private DefinitionSheet() {}

    static Sheet sheet(List<Report.Entry> about) {
        TableBuilder definitions = new TableBuilder("definitions", "指标口径")
                .text("figure", "指标", 18)
                .text("formula", "怎样计算", 60)
                .text("excluded", "不计入", 44)
                .text("source", "依据", 34);
        DEFINITIONS.forEach(line -> definitions.row(line.stream()
                .map(text -> text.equals("—") ? Value.ABSENT : Value.text(text))
                .toList()));
        TableBuilder basis =
                new TableBuilder("about", "本报告").text("label", "项目", 18).text("value", "内容", 60);
        about.forEach(entry -> basis.row(Value.text(entry.label()), Value.text(entry.value())));
        return new Sheet("definitions", "口径说明", "口径说明", List.of(), List.of(definitions.build(), basis.build()));
    }
}
