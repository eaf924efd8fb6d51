package dev.hotspots.report;

import dev.hotspots.catalog.Service;
import java.util.List;
import java.util.stream.Stream;

/** What every figure means: formula, what is counted, what is left out, where the definition comes from. */
final class DefinitionSheet {

    private static final List<List<String>> DEFINITIONS = List.of(
            List.of("会话", "导出中的一次对话,按会话编号归并;重复导出的消息只计一次", "—", "—"),
            List.of("投诉", "客户在会话中表达不满,认为商品、交付、价格、承诺或服务有问题", "只询问而无不满的会话", "本产品口径"),
            List.of("投诉性质", "每件投诉只计一个主要性质;件数/全部投诉 = 比重", "次要性质不计入比重", "中国消费者协会投诉情况分析的分类与计法"),
            List.of("比重变化", "本期比重 − 上期比重,单位百分点", "—", "中国消费者协会表式"),
            List.of(
                    "首次响应",
                    "人工首条回复时间 − 进入人工后客户首条消息时间;有转人工记录或机器人接待的,从其后客户首条消息(没有则从转人工)起算,取中位数;同秒回复为0秒",
                    "机器人、自动回复与自动问候、系统消息、客户发言前的问候;没有时间的会话",
                    "平台首次响应时长口径"),
            List.of(
                    "每轮响应",
                    "一轮 = 客户一条或多条连续消息及其后首条人工回复;时长从该轮首条客户消息算起;最长等待、平均响应按已回复的轮次",
                    "机器人、自动回复;没有时间的轮次",
                    "平台平均响应时长口径(首问首答)"),
            List.of(
                    "事项",
                    "关于同一件事的投诉或售后会话:同一工单;否则同一客户同一订单;否则同一客户同一投诉性质且间隔不超过设定天数。跨日由查询归并",
                    "单纯咨询、建议、其他;统计时点后的会话",
                    "本产品口径"),
            List.of(
                    "解决时长",
                    "最后一次解决 − 事项首条消息;依据依次为导出字段、评价中确认、客户在对话中接受、处理后客户未再提出(满设定时长)。中位数与P90带95%区间",
                    "未解决者按截尾计入,不计为0;没有时间或解决早于开始者列为无法计量;均值只作参考(受限均值)",
                    "Kaplan-Meier 估计,Greenwood方差,log-log区间"),
            List.of("重开、催促、转手", "重开:解决后又来的会话;催促:首条之后追问进度的客户消息;转手:回复的人工客服更换", "—", "本产品口径"),
            List.of(
                    "时限承诺",
                    "客服给出的时限换算为截止时刻;兑现率 = 兑现 /(兑现 + 未兑现)",
                    "未到期、无法观察(会话之外的联系看不到)",
                    "自然日按民法典第201、203条,工作日按国务院放假安排"),
            List.of("两小时主动联系", "物流投诉自客户首条消息起两小时内解决或客服未经追问主动再联系", "会话之外的联系看不到", "客服应答规范"),
            List.of(
                    "比重变化的区间",
                    "两期比重之差的95%区间;显著:按各性质同时检验校正后错误发现率不超过5%",
                    "任一期不足5件",
                    "Newcombe 1998 方法10;Benjamini-Hochberg 1995"),
            List.of("服务时间", "只计服务台当班的时间(按技能组的周班表,可跨午夜,起算时刻计、截止时刻不计);全在班外为0", "没有适用班表的日子不计算", "服务台班表(service.yaml)"),
            List.of("工作日", "开始当天不计,其后至解决当天的工作日数", "日历范围之外不计算", "国务院办公厅年度节假日安排(含调休)"),
            List.of("满意度(CSAT)", "(满意 + 非常满意)/ 已评价会话,95% Wilson区间", "未评价的会话;推断满意度", "行业通行口径"),
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

    /** The definitions that hang on the desk's terms. */
    private static List<List<String>> agreed(Service service) {
        return List.of(
                List.of(
                        "及时响应率",
                        "口径:" + service.response().variant().zh() + ";时限内(含)得到回复的 / 全部(含末尾未回复的)",
                        service.response().variant().closingThanksCounts() ? "没有时间的轮次;末尾致谢也计为一轮" : "没有时间的轮次;末尾致谢",
                        "service.yaml 的 variant:" + service.response().variant().id()),
                List.of(
                        "参评率",
                        service.satisfaction().base() == Service.Satisfaction.Base.INVITED
                                ? "已评价会话 / 邀评会话(有邀评记录或已评价)"
                                : "已评价会话 / 有人工回复的会话",
                        "—",
                        "service.yaml 的 rating_rate_of(分母已注明)"),
                List.of(
                        "一次解决率、重复来访率",
                        "窗口" + service.cases().repeatDays() + "天:其后窗口内同一事项未再来的已解决会话 / 已解决会话;来过两次及以上的客户 / 来过的客户",
                        "窗口到统计时点未满的会话",
                        "service.yaml 的 repeat_days"));
    }

    static Sheet sheet(List<Report.Entry> about, Service service) {
        TableBuilder definitions = new TableBuilder("definitions", "指标口径")
                .text("figure", "指标", 18)
                .text("formula", "怎样计算", 60)
                .text("excluded", "不计入", 44)
                .text("source", "依据", 34);
        Stream.concat(DEFINITIONS.stream(), agreed(service).stream())
                .forEach(line -> definitions.row(line.stream()
                        .map(text -> text.equals("—") ? Value.ABSENT : Value.text(text))
                        .toList()));
        TableBuilder basis =
                new TableBuilder("about", "本报告").text("label", "项目", 18).text("value", "内容", 60);
        about.forEach(entry -> basis.row(Value.text(entry.label()), Value.text(entry.value())));
        return new Sheet("definitions", "口径说明", "口径说明", List.of(), List.of(definitions.build(), basis.build()));
    }
}
