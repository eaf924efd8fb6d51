package dev.hotspots.cli;

import dev.hotspots.analysis.CatalogExamples;
import dev.hotspots.catalog.Catalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks and tests the catalog. */
@Command(name = "catalog", mixinStandardHelpOptions = true, description = "检查目录(规则、检查、政策)或运行其中的例子。")
final class CatalogCommand implements Runnable {

    @Override
    public void run() {
        throw new BadUsageException("expected catalog check or catalog test");
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
}
