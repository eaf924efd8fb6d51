package dev.hotspots.report;

import dev.hotspots.evaluation.Evaluation;
import dev.hotspots.evaluation.FieldScore;
import dev.hotspots.evaluation.Grouping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Accuracy by group, to see whether decisions are equally good everywhere. */
final class GroupSheet {

    private GroupSheet() {}

    /** The columns are the fields labelled anywhere; of a small group no rate is shown. */
    static Sheet of(Map<String, Evaluation> groups, Grouping by, List<FieldScore> fields) {
        TableBuilder table = new TableBuilder("groups", "按" + by.zh() + "的准确率")
                .text("group", by.zh(), 24)
                .count("contacts", "会话");
        fields.forEach(score -> table.column(score.field().id(), ScoreSheets.name(score.field()), Format.PERCENT, 13));
        for (Map.Entry<String, Evaluation> group : groups.entrySet()) {
            table.row(row(group.getKey(), group.getValue(), fields));
        }
        return new Sheet(
                "groups",
                "按" + by.zh(),
                "按" + by.zh(),
                List.of("准确率 = 判对 / 有标注的会话;不足" + Figures.FEWEST + "个时不列。"),
                List.of(table.build()));
    }

    private static List<Value> row(String name, Evaluation group, List<FieldScore> fields) {
        List<Value> row = new ArrayList<>(
                List.of(Value.text(name), Value.count(group.comparisons().size())));
        List<FieldScore> scores = group.fields();
        for (FieldScore column : fields) {
            row.add(scores.stream()
                    .filter(score -> score.field() == column.field())
                    .map(score -> Figures.rate(
                            score.accuracy().part(), score.accuracy().whole()))
                    .findFirst()
                    .orElse(Value.ABSENT));
        }
        return row;
    }
}
