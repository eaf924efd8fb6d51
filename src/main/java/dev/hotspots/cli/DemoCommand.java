package dev.hotspots.cli;

import dev.hotspots.batch.Tolerance;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The nightly run over the sample data. */
@Command(name = "demo", mixinStandardHelpOptions = true, description = "用随附的样例数据跑一次日报,并说明工作簿在哪里。")
final class DemoCommand implements Callable<Integer> {

    /** The last day of the sample data. */
    private static final LocalDate SAMPLE_DATE = LocalDate.of(2026, 11, 15);

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--sample", paramLabel = "DIR", defaultValue = "sample-data", description = "样例数据目录")
    private Path sample = Path.of("sample-data");

    @Override
    public Integer call() {
        if (!Files.isDirectory(sample)) {
            throw new BadUsageException(sample + ": no such directory, expected the sample data");
        }
        return new NightlyRuns(common, Tolerance.USUAL, common.out())
                .run(List.of(SAMPLE_DATE), date -> List.of(sample));
    }
}
