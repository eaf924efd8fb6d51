package dev.hotspots.cli;

import dev.hotspots.analysis.CatalogExamples;
import dev.hotspots.catalog.Catalog;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks and tests the catalog. */
@Command(name = "catalog", mixinStandardHelpOptions = true, description = "检查目录(规则、检查、政策)或运行其中的例子。")
final class CatalogCommand implements Runnable {

    @Override
    public void run() {
        throw new BadUsageException("expected catalog check, catalog test or catalog coverage");
    }

    @Command(name = "check", mixinStandardHelpOptions = true, description = "检查目录文件,一次列出所有错误。")
    int check(@Mixin CommonOptions common) {
        Catalog catalog = common.loadCatalog();
        common.out()
                .println("目录 " + catalog.version() + ": "
                        + catalog.ruleBook().rules().size() + " 条规则, "
                        + catalog.checks().size() + " 项检查, "
                        + catalog.policies().size() + " 项政策, 没有错误");
        return ExitCode.DONE;
    }

    @Command(name = "test", mixinStandardHelpOptions = true, description = "运行目录中的例子。")
    int test(@Mixin CommonOptions common) {
        CatalogExamples.Result result = CatalogExamples.run(common.loadCatalog());
        result.failures().forEach(common.out()::println);
        common.out().println(result.run() + " 个例子, " + result.failures().size() + " 个不符");
        return result.failures().isEmpty() ? ExitCode.DONE : ExitCode.BAD_USAGE;
    }

    @Command(
            name = "coverage",
            mixinStandardHelpOptions = true,
            description = "在真实会话上看目录: 从不触发或几乎到处触发的规则、用不上的检查与政策、说不清的会话。")
    int coverage(
            @Mixin CommonOptions common,
            @Option(names = "--input", paramLabel = "PATH", required = true, arity = "1..*", description = "导出文件或目录")
                    List<Path> inputs,
            @Option(names = "--out", paramLabel = "F.csv", description = "把每个条目的次数写成CSV") @Nullable Path out) {
        new CoverageRun(common).run(inputs, Optional.ofNullable(out));
        return ExitCode.DONE;
    }
}
