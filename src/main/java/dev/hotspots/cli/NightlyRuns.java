package dev.hotspots.cli;

import dev.hotspots.batch.Home;
import dev.hotspots.batch.NightlyRun;
import dev.hotspots.batch.Plan;
import dev.hotspots.batch.Planner;
import dev.hotspots.batch.RunLock;
import dev.hotspots.batch.Tolerance;
import dev.hotspots.catalog.Catalog;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Runs dates one after the other, stopping at the first that does not end well. */
final class NightlyRuns {

    private final CommonOptions common;
    private final Tolerance tolerance;
    private final PrintWriter out;

    NightlyRuns(CommonOptions common, Tolerance tolerance, PrintWriter out) {
        this.common = common;
        this.tolerance = tolerance;
        this.out = out;
    }

    /** The exit code of the dates together. */
    int run(List<LocalDate> dates, Function<LocalDate, List<Path>> inputs) {
        Catalog catalog = common.loadCatalog();
        Home home = common.home();
        return RunLock.whileHeld(home, () -> run(dates, inputs, home, common.knowledge(catalog)))
                .orElseGet(() -> {
                    out.println(home.directory() + ": 已有一次运行正在进行,本次不做任何事");
                    return ExitCode.ALREADY_RUNNING;
                });
    }

    private int run(List<LocalDate> dates, Function<LocalDate, List<Path>> inputs, Home home, Knowledge knowledge) {
        return dates.stream()
                .map(date -> run(date, inputs.apply(date), home, knowledge))
                .filter(code -> code != ExitCode.DONE)
                .findFirst()
                .orElse(ExitCode.DONE);
    }

    private int run(LocalDate date, List<Path> inputs, Home home, Knowledge knowledge) {
        Plan plan = Planner.plan(
                new Planner.Request(
                        date,
                        common.asOf(date),
                        common.zone,
                        tolerance,
                        inputs,
                        common.profiles(),
                        knowledge.version(),
                        ProgramVersion.current()),
                home);
        NightlyRun.Ending ending = new NightlyRun(home, knowledge.catalog(), knowledge.model()).run(plan);
        if (ending instanceof NightlyRun.Ending.Refused refused) {
            out.println(date + ": 输入被拒,未发布任何内容\n" + refused.reason());
            return ExitCode.INPUT_REFUSED;
        }
        if (ending instanceof NightlyRun.Ending.Failed failed) {
            out.println(date + ": 在 " + failed.step() + " 步骤失败: " + failed.reason() + "\n排除原因后用同一命令重启,已完成的部分不会重做");
            return ExitCode.FAILED;
        }
        if (ending instanceof NightlyRun.Ending.Unchanged) {
            out.println(date + ": 已完成且输入与目录均未变化,无需重做");
        }
        new Summary(home.reportJson(date)).print(out);
        out.println("工作簿: " + home.workbook(date));
        return ExitCode.DONE;
    }
}
