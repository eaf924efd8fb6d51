package dev.hotspots.cli;

import dev.hotspots.catalog.CatalogException;
import dev.hotspots.facts.FactsException;
import dev.hotspots.intake.InputRefusedException;
import dev.hotspots.labels.LabelsException;
import dev.hotspots.learned.WeightsException;
import dev.hotspots.profile.ProfileException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: one subcommand for each thing it does. */
@Command(
        name = "hotspots",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = "从客服对话导出中找出投诉热点,计量解决时长与满意度,核对政策引用,输出Excel报告。",
        subcommands = {
            DemoCommand.class,
            NightlyCommand.class,
            LabelCommand.class,
            EvaluateCommand.class,
            ProfileCommand.class,
            TrainCommand.class,
            ExplainCommand.class,
            CatalogCommand.class,
            StatusCommand.class
        })
public final class Hotspots {

    private Hotspots() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                arguments));
    }

    /** Runs a command and tells its exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Hotspots())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((exception, command, parsed) -> failed(exception, command))
                .execute(arguments);
    }

    private static int failed(Exception exception, CommandLine command) {
        command.getErr().println(exception.getMessage());
        if (exception instanceof InputRefusedException) {
            return ExitCode.INPUT_REFUSED;
        }
        if (exception instanceof CatalogException
                || exception instanceof ProfileException
                || exception instanceof LabelsException
                || exception instanceof WeightsException
                || exception instanceof BadUsageException) {
            return ExitCode.BAD_USAGE;
        }
        if (!(exception instanceof FactsException || exception instanceof UncheckedIOException)) {
            exception.printStackTrace(command.getErr());
        }
        return ExitCode.FAILED;
    }
}
