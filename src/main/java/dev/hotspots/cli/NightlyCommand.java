package dev.hotspots.cli;

import dev.hotspots.batch.Tolerance;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The nightly run, of one date or several. */
@Command(
        name = "nightly",
        mixinStandardHelpOptions = true,
        description = {"读入导出,分析,发布当日事实与日报。已完成且输入未变的日期不会重做。", "退出码: 0 完成; 2 用法或配置错误; 3 输入被拒; 4 失败,可用同一命令重启; 5 已有运行。"})
final class NightlyCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--date", paramLabel = "DATE", description = "业务日期 (默认昨天)")
    private @Nullable LocalDate date;

    @Option(names = "--from", paramLabel = "DATE", description = "补跑的第一天")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "补跑的最后一天")
    private @Nullable LocalDate to;

    @Option(
            names = "--input",
            paramLabel = "PATH",
            arity = "1..*",
            description = "导出文件或目录,{date} 代表业务日期 (默认 HOME/inbox/{date})")
    private List<String> inputs = List.of();

    @Option(
            names = "--max-rejects",
            paramLabel = "SHARE|COUNT",
            defaultValue = "0.05",
            description = "可容忍的拒收比例(0.05 或 5%%)或行数(20),超过则不发布 (默认 ${DEFAULT-VALUE})")
    private String maxRejects = "0.05";

    @Override
    public Integer call() {
        NightlyRuns runs = new NightlyRuns(common, tolerance(), common.out());
        return runs.run(dates(), this::inputsOf);
    }

    private Tolerance tolerance() {
        try {
            return Tolerance.of(maxRejects);
        } catch (IllegalArgumentException e) {
            throw new BadUsageException("--max-rejects is " + e.getMessage());
        }
    }

    private List<LocalDate> dates() {
        if (from == null && to == null) {
            return List.of(date == null ? LocalDate.now(common.zone).minusDays(1) : date);
        }
        if (from == null || to == null || date != null || to.isBefore(from)) {
            throw new BadUsageException("expected either --date, or --from and a not earlier --to");
        }
        return from.datesUntil(to.plusDays(1)).toList();
    }

    private List<Path> inputsOf(LocalDate day) {
        return inputs.isEmpty()
                ? List.of(common.home().inbox(day))
                : inputs.stream()
                        .map(input -> Path.of(input.replace("{date}", DateTimeFormatter.ISO_LOCAL_DATE.format(day))))
                        .toList();
    }
}
