package dev.hotspots.report;

import dev.hotspots.catalog.Catalog;
import dev.hotspots.catalog.Policy;
import dev.hotspots.catalog.Scenario;
import dev.hotspots.facts.Facts;
import dev.hotspots.facts.Row;
import dev.hotspots.policy.CompanyClaim;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * Where a policy was called for and not cited: what the agent could have said, with the fact of the day and, where enough
 * matters carry it, the period's own measured figure; and what agents said about the company's own figures, against the
 * measured ones.
 */
final class SuggestionSheet {

    private static final int MOST_ROWS = 200;

    /** Below this many settled matters no figure of one's own is offered for quoting. */
    private static final int FEWEST_QUOTED = 20;

    private final Facts facts;
    private final Matters matters;
    private final Catalog catalog;
    private final Words words;

    SuggestionSheet(Facts facts, Matters matters, Catalog catalog) {
        this.facts = facts;
        this.matters = matters;
        this.catalog = catalog;
        this.words = new Words(catalog);
    }

    Sheet sheet() {
        return new Sheet(
                "suggestions",
                "引用建议",
                "错过的引用机会与可用的说法",
                List.of(
                        "说法供培训与话术库参考,发出前请核对商品与订单的具体情形。",
                        "本期实测:同场景事项的解决时长中位数,已解决不足" + FEWEST_QUOTED + "件或未达到时不列,不列的不要自行编数字。"),
                List.of(byPolicy(), byContact(), companyClaims()));
    }

    private Block.Table byPolicy() {
        TableBuilder table = new TableBuilder("missed", "错过的引用机会与可用的说法")
                .text("policy", "政策", 40)
                .count("missed", "错过")
                .text("say", "客服可以这样说", 90);
        facts.rows("SELECT policy, count(*) AS n FROM " + PolicyCoverage.OPPORTUNITIES
                        + " WHERE NOT covered GROUP BY policy ORDER BY n DESC, policy")
                .forEach(row -> table.row(
                        Value.text(words.policy(row.text("policy"))),
                        Value.count(row.count("n")),
                        Value.text(say(row.text("policy")))));
        return table.build();
    }

    /** The first policy, in catalog order, that a contact called for in vain: one sentence a contact is what an agent can take in. */
    private Block.Table byContact() {
        TableBuilder table = new TableBuilder("missed_contacts", "逐件(前" + MOST_ROWS + "件,每件列一句)")
                .text("policy", "政策", 40)
                .text("contact", "会话", 16)
                .text("say", "当时可以这样说", 90)
                .text("agent", "客服", 14);
        facts.rows("SELECT contact_id, coalesce(agent, '') AS agent, coalesce(scenario, '') AS scenario,"
                        + " first(o.policy ORDER BY list_position([" + catalogOrder() + "], o.policy)) AS policy FROM ("
                        + "SELECT o.*, f.scenario FROM "
                        + PolicyCoverage.OPPORTUNITIES + " o JOIN facts f USING (contact_id) WHERE NOT covered) o"
                        + " GROUP BY contact_id, agent, scenario ORDER BY contact_id LIMIT " + MOST_ROWS)
                .forEach(row -> table.row(
                        Value.text(words.policy(row.text("policy"))),
                        new Value.Link(row.text("contact_id"), "contacts", row.text("contact_id")),
                        Value.text(say(row.text("policy")) + measured(row.text("scenario"))),
                        Value.text(row.text("agent"))));
        return table.buildDetail();
    }

    private String catalogOrder() {
        return catalog.policies().stream()
                .map(policy -> "'" + policy.id().replace("'", "''") + "'")
                .collect(Collectors.joining(", "));
    }

    private String say(String id) {
        return catalog.policies().stream()
                .filter(policy -> policy.id().equals(id))
                .map(Policy::say)
                .findFirst()
                .orElse("");
    }

    private String measured(String scenario) {
        Matters alike = matters.ofScenario(scenario);
        OptionalDouble hours = alike.medianHours();
        return alike.count("resolved") < FEWEST_QUOTED || hours.isEmpty()
                ? ""
                : String.format(
                        Locale.ROOT,
                        "(本期%s类事项解决时长中位数%.1f小时,%d件)",
                        words.of(Scenario.class, scenario),
                        hours.getAsDouble(),
                        alike.count());
    }

    private Block.Table companyClaims() {
        TableBuilder table = new TableBuilder("company_claims", "自有数据核对(客服所说与本期实测)")
                .text("verdict", "核对", 40)
                .text("contact", "会话", 16)
                .text("sentence", "原句(已脱敏)", 90)
                .text("agent", "客服", 14)
                .text("claim", "所说", 14)
                .text("measured", "本期实测", 14)
                .note("满意度对照CSAT(已评价不足" + Figures.FEWEST + "个不核对);处理时间对照事项解决时长的中位数,工作日对照已解决者的工作日中位数。所说另有期间的不核对。");
        facts.rows("SELECT contact_id, coalesce(agent, '') AS agent, e.sentence AS sentence FROM facts,"
                        + " unnest(evidence) AS u(e) WHERE e.decision LIKE 'citation.%' AND e.rule = 'DATA-COMPANY'"
                        + " ORDER BY contact_id, e.message LIMIT " + MOST_ROWS)
                .forEach(row -> CompanyClaim.in(row.text("sentence")).forEach(claim -> table.row(claim(row, claim))));
        return table.buildDetail();
    }

    private Value[] claim(Row row, CompanyClaim claim) {
        boolean otherPeriod = CompanyClaim.ofAnotherPeriod(row.text("sentence"));
        Optional<Double> measured = otherPeriod ? Optional.empty() : measured(claim);
        return new Value[] {
            Value.text(
                    otherPeriod
                            ? "期间不同,不核对"
                            : measured.map(value -> verdict(claim, value)).orElse("无实测值")),
            new Value.Link(row.text("contact_id"), "contacts", row.text("contact_id")),
            Value.text(row.text("sentence")),
            Value.text(row.text("agent")),
            Value.text(amount(claim.value(), claim.unit())),
            measured.<Value>map(value -> Value.text(amount(value, claim.unit())))
                    .orElse(Value.ABSENT)
        };
    }

    private static String verdict(CompanyClaim claim, double measured) {
        if (claim.agreesWith(measured)) {
            return "与实测相符";
        }
        return claim.flatters(measured) ? "好于实测,勿用" : "不及实测";
    }

    private Optional<Double> measured(CompanyClaim claim) {
        return switch (claim.measure()) {
            case SATISFACTION -> satisfaction();
            case HANDLING_TIME -> handlingTime(claim.unit());
        };
    }

    private Optional<Double> satisfaction() {
        Row rated = facts.row("SELECT count(rating) AS rated, count(*) FILTER (rating >= 4) AS satisfied FROM facts");
        return rated.count("rated") < Figures.FEWEST
                ? Optional.empty()
                : Optional.of(100.0 * rated.count("satisfied") / rated.count("rated"));
    }

    private Optional<Double> handlingTime(String unit) {
        if (unit.equals("workday")) {
            return matters.workdays() instanceof Value.Amount days ? Optional.of(days.value()) : Optional.empty();
        }
        OptionalDouble hours = matters.medianHours();
        return hours.isEmpty()
                ? Optional.empty()
                : Optional.of(unit.equals("day") ? hours.getAsDouble() / 24 : hours.getAsDouble());
    }

    private static String amount(double value, String unit) {
        String number = String.format(Locale.ROOT, "%.1f", value).replaceFirst("\\.0$", "");
        return switch (unit) {
            case "percent" -> number + "%";
            case "hour" -> number + "小时";
            case "workday" -> number + "个工作日";
            default -> number + "天";
        };
    }
}
