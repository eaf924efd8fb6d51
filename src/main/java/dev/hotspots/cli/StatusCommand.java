package dev.hotspots.cli;

import dev.hotspots.batch.Home;
import dev.hotspots.batch.RunHistory;
import dev.hotspots.batch.RunLock;
import dev.hotspots.facts.FactsStore;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What is published, how the last runs ended, and what to do about those that did not end well. */
@Command(name = "status", mixinStandardHelpOptions = true, description = "已发布的日期、最近的运行及失败原因。")
final class StatusCommand implements Callable<Integer> {

    private static final int SHOWN = 10;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Override
    public Integer call() {
        PrintWriter out = common.out();
        Home home = common.home();
        List<LocalDate> dates = new FactsStore(home.facts()).dates();
        out.println("工作目录: " + home.directory());
        out.println("已发布: " + (dates.isEmpty() ? "无" : dates.size() + " 天, 最近 " + dates.get(dates.size() - 1)));
        RunLock.whileHeld(home, () -> new RunHistory(home).last(SHOWN))
                .ifPresentOrElse(runs -> runs.forEach(run -> print(run, out)), () -> out.println("一次运行正在进行"));
        return ExitCode.DONE;
    }

    private static void print(RunHistory.Run run, PrintWriter out) {
        out.println(run.date() + "  " + run.status() + "  开始 " + run.started() + "  历时 " + run.seconds() + " 秒");
        run.failure()
                .ifPresent(failure -> out.println("    " + failure.step() + ": " + failure.reason()
                        + "\n    排除原因后重跑: hotspots nightly --date " + run.date()));
    }
}
