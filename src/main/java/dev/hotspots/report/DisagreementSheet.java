package dev.hotspots.report;

import dev.hotspots.analysis.Evidence;
import dev.hotspots.conversation.Speaker;
import dev.hotspots.evaluation.Disagreement;
import dev.hotspots.labels.LabelField;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Every decision that labels do not accept, with the words that led to it. */
final class DisagreementSheet {

    /** More would fill the page; the strongest decide. */
    private static final int MOST = 3;

    private DisagreementSheet() {}

    static Sheet of(List<Disagreement> disagreements) {
        TableBuilder table = new TableBuilder("disagreements", "判定与标注不一致")
                .text("contact", "会话", 24)
                .text("field", "字段", 26)
                .text("accepted", "标注", 26)
                .text("decided", "判定", 20)
                .text("evidence", "依据(已脱敏)", 90);
        disagreements.forEach(one -> table.row(
                Value.text(one.contactId()),
                Value.text(ScoreSheets.name(one.field())),
                Value.text(
                        one.accepted().stream().map(id -> zh(one.field(), id)).collect(Collectors.joining("、"))),
                Value.text(zh(one.field(), one.decided())),
                one.evidence().isEmpty()
                        ? Value.text("没有规则命中")
                        : Value.text(one.evidence().stream()
                                .sorted(Comparator.comparingDouble(evidence -> -Math.abs(evidence.points())))
                                .limit(MOST)
                                .map(DisagreementSheet::line)
                                .collect(Collectors.joining("\n")))));
        return new Sheet(
                "disagreements",
                "不一致",
                "判定与标注不一致",
                List.of("依据:支持该字段任一取值的词句、分数与规则,列分数最高的三条;没有规则命中的,多为漏判。"),
                List.of(table.buildDetail()));
    }

    private static String zh(LabelField field, String id) {
        return field.value(id).map(ScoreSheets::name).orElse(id);
    }

    /** As {@code explain} shows it. */
    static String line(Evidence evidence) {
        String points = evidence.points() == 0 ? "" : String.format(Locale.ROOT, "%+.1f ", evidence.points());
        return "第" + evidence.message() + "条 " + zh(evidence.speaker()) + " \"" + evidence.words() + "\" → "
                + evidence.decision() + " " + points + "(" + evidence.rule() + ": " + evidence.about() + ") "
                + evidence.sentence();
    }

    private static String zh(Speaker speaker) {
        return switch (speaker) {
            case CUSTOMER -> "客户";
            case AGENT -> "客服";
            case BOT -> "机器人";
            case SYSTEM -> "系统";
        };
    }
}
