package dev.hotspots.report;

import dev.hotspots.facts.Facts;
import dev.hotspots.facts.Row;
import dev.hotspots.resolution.Attention;
import dev.hotspots.resolution.Promise;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/** What agents promised to be done by when, what became of it, and whether logistics complaints were followed up in time. */
final class PromiseSheet {

    private final Facts facts;
    private final ZoneId zone;

    PromiseSheet(Facts facts, ZoneId zone) {
        this.facts = facts;
        this.zone = zone;
    }

    Sheet sheet() {
        return new Sheet(
                "promises",
                "时限承诺",
                "时限承诺与主动联系",
                List.of(
                        "承诺:客服给出的时限,换算为截止时刻。小时、分钟从该消息起算;N天按自然日(民法典第201、203条);N个工作日按国务院放假安排;\"下班前\"按班表。",
                        "兑现:截止前客服主动再联系、告知办妥或导出的解决时间;未兑现:截止后才联系,或客户又来追问;电话等会话之外的联系看不到,列为无法观察,不计入兑现率。"),
                List.of(verdicts(), proactive(), broken()));
    }

    private Block.Table verdicts() {
        TableBuilder table = new TableBuilder("promises", "时限承诺")
                .text("verdict", "结果", 16)
                .count("promises", "承诺")
                .percent("share", "占可观察")
                .text("interval", "95%区间", 18);
        List<Row> counts = facts.rows(
                "SELECT p.verdict AS verdict, count(*) AS n FROM facts, unnest(promises) AS u(p) GROUP BY ALL");
        long observable = count(counts, Promise.Verdict.KEPT) + count(counts, Promise.Verdict.BROKEN);
        for (Promise.Verdict verdict : Promise.Verdict.values()) {
            boolean observed = verdict == Promise.Verdict.KEPT || verdict == Promise.Verdict.BROKEN;
            long count = count(counts, verdict);
            table.row(
                    Value.text(verdict.zh()),
                    Value.count(count),
                    observed ? Figures.rate(count, observable) : Value.ABSENT,
                    observed && observable >= Figures.FEWEST
                            ? Value.text(Figures.interval(count, observable))
                            : Value.ABSENT);
        }
        long all = Arrays.stream(Promise.Verdict.values())
                .mapToLong(verdict -> count(counts, verdict))
                .sum();
        return table.total(Value.text("合计"), Value.count(all), Value.ABSENT, Value.ABSENT)
                .build();
    }

    private static long count(List<Row> counts, Promise.Verdict verdict) {
        return counts.stream()
                .filter(row -> row.text("verdict").equals(verdict.id()))
                .mapToLong(row -> row.count("n"))
                .sum();
    }

    private Block.Table proactive() {
        TableBuilder table = new TableBuilder("proactive_contact", "物流投诉:两小时内主动联系")
                .text("state", "情形", 22)
                .count("contacts", "会话")
                .percent("share", "比重");
        long all = facts.row("SELECT count(proactive_contact) AS n FROM facts").count("n");
        for (Attention.Proactive state : Attention.Proactive.values()) {
            long count = facts.row("SELECT count(*) AS n FROM facts WHERE proactive_contact = ?", state.id())
                    .count("n");
            table.row(Value.text(state.zh()), Value.count(count), Value.share(count, all));
        }
        return table.total(Value.text("合计"), Value.count(all), Value.share(all, all))
                .note("自客户首条消息起两小时内解决,或客服未经追问主动再次联系。")
                .build();
    }

    private Block.Table broken() {
        TableBuilder table = new TableBuilder("promises_broken", "未兑现的承诺")
                .text("contact", "会话", 16)
                .text("agent", "客服", 14)
                .count("message", "第几条")
                .text("words", "原话(已脱敏)", 20)
                .column("deadline", "截止", Format.DATE_TIME, 19);
        facts.rows("SELECT contact_id, coalesce(agent, '') AS agent, p.message AS message, p.words AS words,"
                        + " p.deadline AS deadline FROM facts, unnest(promises) AS u(p) WHERE p.verdict = 'broken'"
                        + " ORDER BY contact_id, message")
                .forEach(row -> table.row(
                        new Value.Link(row.text("contact_id"), "contacts", row.text("contact_id")),
                        Value.text(row.text("agent")),
                        Value.count(row.count("message")),
                        Value.text(row.text("words")),
                        new Value.Moment(
                                Instant.parse(row.text("deadline")).atZone(zone).toLocalDateTime())));
        return table.build();
    }
}
