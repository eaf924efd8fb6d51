package dev.hotspots.report;

import dev.hotspots.catalog.ContactType;
import dev.hotspots.catalog.Emotion;
import dev.hotspots.catalog.Escalation;
import dev.hotspots.catalog.Nature;
import dev.hotspots.catalog.Scenario;
import dev.hotspots.facts.Facts;
import dev.hotspots.facts.Row;
import dev.hotspots.privacy.Mask;
import java.time.ZoneId;
import java.util.List;

/** The contacts behind the figures: what needs a person today, all contacts, and the words behind each decision. */
final class ContactSheets {

    private final Facts facts;
    private final Words words;
    private final ZoneId zone;

    ContactSheets(Facts facts, Words words, ZoneId zone) {
        this.facts = facts;
        this.words = words;
        this.zone = zone;
    }

    /** Safety and escalation first: what a person must look at today. */
    Sheet urgent() {
        TableBuilder table = new TableBuilder("urgent", "涉及安全或升级意向的会话")
                .text("contact", "会话", 16)
                .column("opened", "开始", Format.DATE_TIME, 19)
                .text("agent", "客服", 14)
                .text("safety", "安全", 6)
                .text("escalation", "升级意向", 20)
                .text("nature", "投诉性质", 12)
                .text("state", "状态", 10)
                .text("sentence", "客户原句(已脱敏)", 60);
        facts.rows(
                        "SELECT contact_id, opened_at, coalesce(agent, '') AS agent, safety, coalesce(escalation, '') AS escalation,"
                                + " coalesce(nature, '') AS nature, resolution, list_filter(evidence, lambda e: e.decision = 'safety'"
                                + " OR starts_with(e.decision, 'escalation.'))[1].sentence AS sentence FROM facts"
                                + " WHERE safety OR escalation IS NOT NULL"
                                + " ORDER BY resolution = 'resolved', safety DESC, opened_at, contact_id")
                .forEach(row -> table.row(
                        new Value.Link(row.text("contact_id"), "contacts", row.text("contact_id")),
                        moment(row, "opened_at"),
                        Value.text(row.text("agent")),
                        Value.text(row.flag("safety") ? "是" : ""),
                        Value.text(words.list(Escalation.class, row.text("escalation"))),
                        Value.text(words.of(Nature.class, row.text("nature"))),
                        Value.text(state(row)),
                        Value.text(row.text("sentence"))));
        return new Sheet("urgent", "需跟进", "需要人工跟进", List.of("未解决的在前,其中涉及安全的最先。"), List.of(table.build()));
    }

    private Value moment(Row row, String column) {
        return row.moment(column)
                .<Value>map(at -> new Value.Moment(at.atZone(zone).toLocalDateTime()))
                .orElse(Value.ABSENT);
    }

    private static String state(Row row) {
        return switch (row.text("resolution")) {
            case "resolved" -> "已解决";
            case "open" -> "未解决";
            default -> "无法计量";
        };
    }

    /** Every contact with its decisions. */
    Sheet contacts() {
        TableBuilder table = new TableBuilder("contacts", "会话明细")
                .text("contact", "会话", 16)
                .column("opened", "开始", Format.DATE_TIME, 19)
                .text("channel", "渠道", 10)
                .text("customer", "客户(脱敏)", 12)
                .text("agent", "客服", 14)
                .text("product", "商品", 18)
                .text("type", "类型", 8)
                .text("complaint", "投诉", 6)
                .text("nature", "性质", 10)
                .text("issue", "热点问题", 18)
                .text("scenario", "场景", 12)
                .text("emotion", "情绪", 8)
                .column("first_response", "首响(分钟)", Format.MINUTES, 11)
                .text("state", "状态", 10)
                .column("hours", "时长(小时)", Format.HOURS, 11)
                .column("rating", "评价", Format.COUNT, 8)
                .text("review", "待复核", 8)
                .text("source", "来源", 30);
        facts.rows("SELECT * EXCLUDE (evidence, citations, checks, opportunities) FROM facts ORDER BY contact_id")
                .forEach(row -> table.row(contact(row)));
        return new Sheet(
                "contacts",
                "会话明细",
                "会话明细",
                List.of("未解决会话的时长为截至统计时点已持续的时间。待复核:判断的依据相近,建议人工确认。"),
                List.of(table.buildDetail()));
    }

    private List<Value> contact(Row row) {
        return List.of(
                new Value.Link(row.text("contact_id"), "evidence", row.text("contact_id")),
                moment(row, "opened_at"),
                Value.text(row.text("channel")),
                Value.text(Mask.identifier(row.text("customer_id"))),
                Value.text(row.text("agent")),
                Value.text(row.text("product")),
                Value.text(words.of(ContactType.class, row.text("contact_type"))),
                Value.text(row.flag("complaint") ? "是" : "否"),
                Value.text(words.of(Nature.class, row.text("nature"))),
                Value.text(words.subIssue(row.text("sub_issue"))),
                Value.text(words.of(Scenario.class, row.text("scenario"))),
                Value.text(words.of(Emotion.class, row.text("emotion"))),
                Figures.minutes(row.number("first_response_s")),
                Value.text(state(row)),
                Figures.hours(row.number("resolution_s")),
                Figures.number(row.number("rating")),
                Value.text(row.flag("review") ? "是" : ""),
                Value.text(row.text("source_file") + ":" + row.count("source_line")));
    }

    /** The words behind each decision. */
    Sheet evidence() {
        TableBuilder table = new TableBuilder("evidence", "判定依据")
                .text("contact", "会话", 16)
                .text("message", "消息序号", 9)
                .text("speaker", "说话方", 8)
                .text("about", "依据", 26)
                .text("decisions", "支持的判断", 40)
                .text("words", "关键词句", 22)
                .text("sentence", "所在句(已脱敏)", 60)
                .text("rule", "规则", 26);
        facts.rows("SELECT contact_id, e.rule AS rule, min(e.about) AS about, e.message AS message,"
                        + " min(e.speaker) AS speaker, min(e.words) AS words, min(e.sentence) AS sentence,"
                        + " string_agg(e.decision, ', ' ORDER BY e.decision) AS decisions FROM facts, unnest(evidence) AS u(e)"
                        + " GROUP BY contact_id, e.rule, e.message ORDER BY contact_id, message, rule")
                .forEach(row -> table.row(
                        Value.text(row.text("contact_id")),
                        Value.text(row.text("message")),
                        Value.text(speaker(row.text("speaker"))),
                        Value.text(row.text("about")),
                        Value.text(row.text("decisions")),
                        Value.text(row.text("words")),
                        Value.text(row.text("sentence")),
                        Value.text(row.text("rule"))));
        return new Sheet(
                "evidence",
                "判定依据",
                "判定依据",
                List.of("每条依据给出会话中的第几条消息、关键词句与规则编号;同一规则在同一会话只列最先出现的一处。"),
                List.of(table.buildDetail()));
    }

    private static String speaker(String id) {
        return switch (id) {
            case "CUSTOMER" -> "客户";
            case "AGENT" -> "客服";
            case "BOT" -> "机器人";
            default -> "系统";
        };
    }
}
