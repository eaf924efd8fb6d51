package dev.hotspots.cli;

import dev.hotspots.intake.InputFile;
import dev.hotspots.intake.InputFiles;
import dev.hotspots.intake.ProfileProposal;
import dev.hotspots.intake.TableSample;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Proposes a mapping profile for a table that no profile fits. */
@Command(
        name = "profile",
        mixinStandardHelpOptions = true,
        description = "按表头与前若干行为未知的导出拟一份模板(YAML);检查标有 UNSURE 的行后存入 HOME/profiles/。")
final class ProfileCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--input", paramLabel = "FILE", required = true, description = "导出文件(CSV、XLSX 或 JSON)")
    private Path input = Path.of("export.csv");

    @Override
    public Integer call() {
        InputFile file = InputFiles.of(List.of(input)).files().get(0);
        String id = String.valueOf(input.getFileName()).replaceFirst("\\.[^.]*$", "");
        common.out().print(ProfileProposal.of(TableSample.of(file), common.profiles(), id));
        common.out().flush();
        return ExitCode.DONE;
    }
}
