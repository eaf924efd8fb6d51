package dev.hotspots.report;

import dev.hotspots.catalog.Nature;
import dev.hotspots.facts.Row;
import dev.hotspots.resolution.Resolution;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/** Every case of the date, over as many nights as it took. */
final class CaseSheet {

    private final Matters matters;
    private final Words words;
    private final ZoneId zone;

    CaseSheet(Matters matters, Words words, ZoneId zone) {
        this.matters = matters;
        this.words = words;
        this.zone = zone;
    }

    Sheet sheet() {
        TableBuilder table = new TableBuilder("cases", "事项明细")
                .text("case", "首个会话", 16)
                .text("linked_by", "归并依据", 12)
                .text("nature", "性质", 12)
                .text("state", "状态", 10)
                .column("opened", "开始", Format.DATE_TIME, 19)
                .column("first_resolved", "首次解决", Format.DATE_TIME, 19)
                .column("last_resolved", "最后解决", Format.DATE_TIME, 19)
                .text("evidence", "依据", 18)
                .column("hours", "时长(小时)", Format.HOURS, 11)
                .column("workdays", "工作日", Format.COUNT, 8)
                .count("contacts", "会话")
                .count("reopened", "重开")
                .count("handoffs", "转手")
                .count("chases", "催促");
        matters.rows().forEach(row -> table.row(line(row)));
        return new Sheet(
                "cases",
                "事项明细",
                "事项明细",
                List.of(
                        "一个事项是关于同一件事的会话:同一工单,否则同一客户同一订单,否则同一客户同一投诉性质且间隔不超过设定天数;跨日归并。",
                        "解决后又来会话的计为重开,时长算到最后一次解决;未解决的时长为截至统计时点已持续的时间。"),
                List.of(table.buildDetail()));
    }

    private List<Value> line(Row row) {
        OptionalLong days = matters.workingDays(row);
        return List.of(
                Value.text(row.text("case_name")),
                Value.text(linkedBy(row.text("linked_by"))),
                Value.text(words.of(Nature.class, row.text("nature"))),
                Value.text(state(row.text("resolution"))),
                moment(row, "opened_at"),
                moment(row, "first_resolved_at"),
                moment(row, "last_resolved_at"),
                Value.text(evidence(row.text("resolution_evidence"))),
                Figures.hours(row.number("resolution_s")),
                days.isPresent() ? Value.count(days.getAsLong()) : Value.ABSENT,
                Value.count(row.count("contacts")),
                Value.count(row.count("reopened")),
                Value.count(row.count("handoffs")),
                Value.count(row.count("chases")));
    }

    static String linkedBy(String id) {
        return switch (id) {
            case "case" -> "工单";
            case "order" -> "客户+订单";
            case "nature" -> "客户+性质";
            default -> "单个会话";
        };
    }

    private static String state(String id) {
        return switch (id) {
            case "resolved" -> "已解决";
            case "open" -> "未解决";
            default -> "无法计量";
        };
    }

    private static String evidence(String id) {
        return Arrays.stream(Resolution.Evidence.values())
                .filter(evidence -> evidence.id().equals(id))
                .map(Resolution.Evidence::zh)
                .findFirst()
                .orElse("");
    }

    private Value moment(Row row, String column) {
        return row.moment(column)
                .<Value>map(at -> new Value.Moment(at.atZone(zone).toLocalDateTime()))
                .orElse(Value.ABSENT);
    }
}
