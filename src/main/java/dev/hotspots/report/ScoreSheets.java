package dev.hotspots.report;

import dev.hotspots.evaluation.Confusion;
import dev.hotspots.evaluation.FieldScore;
import dev.hotspots.evaluation.ValueScore;
import dev.hotspots.labels.LabelField;
import dev.hotspots.labels.LabelValue;
import dev.hotspots.statistics.Proportion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The scores of every value, and what was taken for what. */
final class ScoreSheets {

    private ScoreSheets() {}

    /** A field's name in Chinese and as files call it. */
    static String name(LabelField field) {
        return field.zh() + " " + field.id();
    }

    /** A value's name in Chinese and as files call it. */
    static String name(LabelValue value) {
        return value.zh() + " " + idOf(value);
    }

    private static String idOf(LabelValue value) {
        return value.id().isEmpty() ? "none" : value.id();
    }

    static Sheet values(List<FieldScore> fields) {
        TableBuilder table = new TableBuilder("values", "各取值")
                .text("field", "字段", 30)
                .text("value", "取值", 30)
                .count("labelled", "应判")
                .count("decided", "判定")
                .count("right", "判对")
                .percent("precision", "精确率")
                .text("precision_interval", "95%区间", 18)
                .percent("recall", "召回率")
                .text("recall_interval", "95%区间", 18)
                .percent("f1", "F1");
        fields.forEach(field -> field.values().forEach(value -> table.row(row(field.field(), value))));
        return new Sheet(
                "values",
                "各取值",
                "各取值的精确率与召回率",
                List.of("精确率 = 判对 / 判定;召回率 = 判对 / 应判,应判 = 判对 + 漏判。"),
                List.of(table.build()));
    }

    private static List<Value> row(LabelField field, ValueScore score) {
        return List.of(
                Value.text(name(field)),
                Value.text(name(score.value())),
                Value.count(score.truePositives() + score.falseNegatives()),
                Value.count(score.truePositives() + score.falsePositives()),
                Value.count(score.truePositives()),
                share(score.precision()),
                interval(score.precision()),
                share(score.recall()),
                interval(score.recall()),
                Figures.number(score.f1()));
    }

    private static Value share(Optional<Proportion> share) {
        return share.<Value>map(one -> new Value.Amount(one.share())).orElse(Value.ABSENT);
    }

    private static Value interval(Optional<Proportion> share) {
        return share.map(one -> Value.text(Figures.interval(one.part(), one.whole())))
                .orElse(Value.ABSENT);
    }

    static Sheet confusions(List<FieldScore> fields) {
        return new Sheet(
                "confusions",
                "混淆表",
                "混淆表",
                List.of("行为标注,列为判定。判对的在对角线上;判错的计入标注的首选值一行。"),
                fields.stream().<Block>map(ScoreSheets::confusion).toList());
    }

    private static Block.Table confusion(FieldScore field) {
        Confusion confusion = field.confusion();
        TableBuilder table = new TableBuilder("confusion_" + field.field().id(), name(field.field()))
                .text("labelled", "标注 \\ 判定", 30);
        confusion.values().forEach(value -> table.column(idOf(value), value.zh(), Format.COUNT, 12));
        table.column("total", "合计", Format.COUNT, 12);
        for (int row = 0; row < confusion.values().size(); row++) {
            List<Value> cells =
                    new ArrayList<>(List.of(Value.text(name(confusion.values().get(row)))));
            confusion.counts().get(row).forEach(count -> cells.add(Value.count(count)));
            cells.add(Value.count(confusion.labelled(row)));
            table.row(cells);
        }
        return table.total(totals(confusion)).build();
    }

    private static Value[] totals(Confusion confusion) {
        List<Value> cells = new ArrayList<>(List.of(Value.text("合计")));
        for (int column = 0; column < confusion.values().size(); column++) {
            cells.add(Value.count(confusion.decided(column)));
        }
        cells.add(Value.count(confusion.total()));
        return cells.toArray(Value[]::new);
    }
}
