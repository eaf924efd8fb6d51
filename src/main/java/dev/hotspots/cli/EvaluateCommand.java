package dev.hotspots.cli;

import dev.hotspots.analysis.ContactAnalyser;
import dev.hotspots.evaluation.Disagreement;
import dev.hotspots.evaluation.Evaluation;
import dev.hotspots.evaluation.Grouping;
import dev.hotspots.labels.LabelFiles;
import dev.hotspots.labels.LabelSet;
import dev.hotspots.report.CsvTable;
import dev.hotspots.report.EvaluationReport;
import dev.hotspots.report.Report;
import dev.hotspots.report.excel.ExcelWorkbook;
import dev.hotspots.report.json.JsonReport;
import dev.hotspots.report.text.TextReport;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds decisions against labels and tells where they agree and where not. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "把判定与标注对照: 精确率、召回率、F1、Kappa、混淆表与不一致清单。标注可为 label 输出形式的CSV、JSON Lines 或填好的日报复核表(XLSX)。")
final class EvaluateCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--input", paramLabel = "PATH", required = true, arity = "1..*", description = "导出文件或目录")
    private List<Path> inputs = List.of();

    @Option(names = "--labels", paramLabel = "F", required = true, arity = "1..*", description = "标注文件,后面的更正前面的")
    private List<Path> labelFiles = List.of();

    @Option(names = "--by", paramLabel = "WHAT", description = "另按此分组列准确率: ${COMPLETION-CANDIDATES}")
    private @Nullable Grouping grouping;

    @Option(names = "--out", paramLabel = "F", description = "写成工作簿(.xlsx),或把不一致清单写成 .csv")
    private @Nullable Path out;

    @Option(names = "--json", paramLabel = "F", description = "把全部数字写成JSON")
    private @Nullable Path json;

    @Override
    public Integer call() {
        requireKnownEnding();
        LabelSet labels = LabelFiles.read(labelFiles);
        Knowledge knowledge = common.knowledge();
        Contacts.Read read = Contacts.read(inputs, common.profiles(), common.zone);
        read.rejects().forEach(common.err()::println);
        ContactAnalyser analyser = knowledge.analyser(common.asOf(LocalDate.now(common.zone)), common.zone);
        Evaluation evaluation = Evaluation.of(read.contacts().stream().map(analyser::analyse), labels);
        if (evaluation.comparisons().isEmpty()) {
            throw new BadUsageException("none of the " + labels.byContact().size() + " labelled contacts is among the "
                    + read.contacts().size() + " contacts of the input");
        }
        Report report = EvaluationReport.of(evaluation, Optional.ofNullable(grouping), about(labels, read, knowledge));
        TextReport.print(report, common.out());
        write(report, evaluation);
        return ExitCode.DONE;
    }

    private void requireKnownEnding() {
        if (out != null && !isCsv(out) && !out.toString().endsWith(".xlsx")) {
            throw new BadUsageException("--out is '" + out + "', expected a name that ends in .xlsx or .csv");
        }
    }

    private static boolean isCsv(Path file) {
        return file.toString().endsWith(".csv");
    }

    private static List<Report.Entry> about(LabelSet labels, Contacts.Read read, Knowledge knowledge) {
        return List.of(
                new Report.Entry(
                        "input",
                        "输入",
                        read.contacts().size() + " 个会话, 拒收 " + read.rejects().size() + " 行"),
                new Report.Entry(
                        "labels",
                        "标注",
                        labels.byContact().size() + " 个会话, 共 " + labels.lines() + " 条; 重复 " + labels.repeated()
                                + " 条(以后者为准), 更正 " + labels.changed() + " 处"),
                new Report.Entry("catalog_version", "目录版本", knowledge.version()));
    }

    private void write(Report report, Evaluation evaluation) {
        if (json != null) {
            JsonReport.write(report, json);
            common.out().println("JSON: " + json);
        }
        if (out != null && isCsv(out)) {
            CsvTable.write(
                    out,
                    List.of("contact_id", "field", "accepted", "decided", "rules", "sentences"),
                    evaluation.disagreements().stream().map(EvaluateCommand::line));
            common.out().println("不一致清单: " + out);
        } else if (out != null) {
            ExcelWorkbook.write(report, out);
            common.out().println("工作簿: " + out);
        } else {
            common.out().println("不一致清单: 用 --out F.xlsx 或 --out F.csv 写出");
        }
    }

    private static List<String> line(Disagreement disagreement) {
        return List.of(
                disagreement.contactId(),
                disagreement.field().id(),
                String.join("|", disagreement.accepted()),
                disagreement.decided(),
                disagreement.evidence().stream()
                        .map(evidence -> evidence.rule() + String.format(Locale.ROOT, " %+.1f", evidence.points()))
                        .collect(Collectors.joining("|")),
                disagreement.evidence().stream()
                        .map(evidence -> evidence.message() + ": " + evidence.sentence())
                        .distinct()
                        .collect(Collectors.joining("\n")));
    }
}
