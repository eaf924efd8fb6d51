package dev.hotspots.report;

import dev.hotspots.evaluation.Evaluation;
import dev.hotspots.evaluation.FieldScore;
import dev.hotspots.evaluation.Grouping;
import dev.hotspots.statistics.Correlation;
import dev.hotspots.statistics.Proportion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** How well decisions agree with labels, as a report. */
public final class EvaluationReport {

    /** The kind's name in files. */
    public static final String KIND = "evaluation";

    private final Evaluation evaluation;
    private final List<FieldScore> fields;

    private EvaluationReport(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.fields = evaluation.fields();
    }

    /**
     * Lays out the report.
     *
     * @param grouping by which contacts are scored in groups; empty for the whole only
     * @param about what the figures rest on
     */
    public static Report of(Evaluation evaluation, Optional<Grouping> grouping, List<Report.Entry> about) {
        EvaluationReport report = new EvaluationReport(evaluation);
        List<Sheet> sheets = new ArrayList<>(List.of(report.summary()));
        grouping.ifPresent(by -> sheets.add(GroupSheet.of(evaluation.by(by), by, report.fields)));
        sheets.add(ScoreSheets.values(report.fields));
        sheets.add(ScoreSheets.confusions(report.fields));
        sheets.add(DisagreementSheet.of(evaluation.disagreements()));
        return new Report(KIND, KIND, "判定与标注的对照", about, sheets);
    }

    private Sheet summary() {
        TableBuilder table = new TableBuilder("fields", "各字段")
                .text("field", "字段", 34)
                .count("labelled", "有标注")
                .count("right", "判对")
                .percent("accuracy", "准确率")
                .text("interval", "95%区间", 18)
                .percent("f1", "F1(是)")
                .percent("macro_f1", "宏平均F1")
                .column("kappa", "Kappa", Format.DECIMAL, 10);
        fields.forEach(score -> table.row(
                Value.text(ScoreSheets.name(score.field())),
                Value.count(score.accuracy().whole()),
                Value.count(score.accuracy().part()),
                new Value.Amount(score.accuracy().share()),
                Value.text(interval(score.accuracy())),
                Figures.number(score.f1OfYes()),
                new Value.Amount(score.macroF1()),
                Figures.number(score.confusion().kappa())));
        return new Sheet(
                "summary",
                "总览",
                "判定与标注的对照",
                List.of(
                        "判定属于标注认可的值之一即为判对。某个值的漏判只在它是唯一认可的值时计。宏平均F1为出现过的各值F1的平均,各值等权。",
                        "Kappa为扣除偶然一致后的一致程度(Cohen),只出现一个值时无法计算。F1(是)只对是/否字段列出。"),
                List.of(new Block.KeyFigures("basis", "", figures()), table.build()));
    }

    private List<Block.KeyFigure> figures() {
        long compared = evaluation.comparisons().size();
        List<Block.KeyFigure> figures = new ArrayList<>();
        figures.add(new Block.KeyFigure(
                "compared",
                "对照的会话",
                Format.COUNT,
                Value.count(compared),
                String.format(
                        Locale.ROOT,
                        "另有 %,d 个会话没有标注, %,d 个标注的会话不在输入中",
                        evaluation.unlabelled(),
                        evaluation.missing().size())));
        figures.add(share("nature_of_found", "性质判对(投诉)", "标注为投诉且判为投诉的会话", evaluation.natureOfFoundComplaints()));
        figures.add(share(
                "nature_defensible_of_found",
                "性质判对或亦可(投诉)",
                "标注为投诉且判为投诉的会话,同样成立的性质也算",
                evaluation.defensibleNatureOfFoundComplaints()));
        figures.add(share(
                "nature_defensible_of_all",
                "性质判对或亦可(全部投诉)",
                "标注为投诉的会话,漏判的投诉算错",
                evaluation.defensibleNatureOfAllComplaints()));
        figures.add(correlation("satisfaction_pearson", "推断满意度相关(Pearson)", Correlation::pearson));
        figures.add(correlation("satisfaction_spearman", "推断满意度相关(Spearman)", Correlation::spearman));
        return figures;
    }

    private static Block.KeyFigure share(String key, String label, String of, Optional<Proportion> share) {
        return new Block.KeyFigure(
                key,
                label,
                Format.PERCENT,
                share.<Value>map(one -> new Value.Amount(one.share())).orElse(Value.ABSENT),
                share.map(one -> Figures.basis(of, one.part(), one.whole())).orElse("没有这样的标注"));
    }

    private Block.KeyFigure correlation(String key, String label, ToDoubleFunction<Correlation> of) {
        Optional<Correlation> correlation = evaluation.satisfaction();
        return new Block.KeyFigure(
                key,
                label,
                Format.DECIMAL,
                correlation
                        .<Value>map(one -> new Value.Amount(of.applyAsDouble(one)))
                        .orElse(Value.ABSENT),
                correlation.map(one -> "与标注的满意度分数, n=" + one.pairs()).orElse("标注中没有满意度分数,或分数没有差别"));
    }

    private static String interval(Proportion share) {
        return Figures.interval(share.part(), share.whole());
    }
}
