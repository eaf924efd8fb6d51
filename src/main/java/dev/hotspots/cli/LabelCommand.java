package dev.hotspots.cli;

import dev.hotspots.analysis.ContactAnalyser;
import dev.hotspots.analysis.ContactFacts;
import dev.hotspots.report.CsvTable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes every decision about some contacts as CSV, a line a contact, ordered by id. */
@Command(name = "label", mixinStandardHelpOptions = true, description = "把每个会话的全部判断写成CSV,一行一个会话。")
final class LabelCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--input", paramLabel = "PATH", required = true, arity = "1..*", description = "导出文件或目录")
    private List<Path> inputs = List.of();

    @Option(names = "--out", paramLabel = "F.csv", required = true, description = "写到哪里")
    private Path out = Path.of("labels.csv");

    @Override
    public Integer call() {
        ContactAnalyser analyser = common.knowledge().analyser(common.asOf(LocalDate.now(common.zone)), common.zone);
        Contacts.Read read = Contacts.read(inputs, common.profiles(), common.zone);
        CsvTable.write(
                out,
                Labels.COLUMNS.stream().map(Labels.Column::name).toList(),
                read.contacts().stream().map(analyser::analyse).map(LabelCommand::line));
        read.rejects().forEach(common.err()::println);
        common.out()
                .println(out + ": " + read.contacts().size() + " 个会话, 拒收 "
                        + read.rejects().size() + " 行");
        return ExitCode.DONE;
    }

    private static List<String> line(ContactFacts facts) {
        return Labels.COLUMNS.stream()
                .map(column -> column.value().apply(facts))
                .toList();
    }
}
