package dev.hotspots.cli;

import dev.hotspots.evaluation.CatalogCoverage;
import dev.hotspots.evaluation.CatalogUse;
import dev.hotspots.evaluation.CoverageCount;
import dev.hotspots.report.CoverageReport;
import dev.hotspots.report.CsvTable;
import dev.hotspots.report.Report;
import dev.hotspots.report.text.TextReport;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks at a catalog by the contacts of an export. */
final class CoverageRun {

    private final CommonOptions common;

    CoverageRun(CommonOptions common) {
        this.common = common;
    }

    /** Prints what stands out, and writes every entry with its counts where a file is given. */
    void run(List<Path> inputs, Optional<Path> out) {
        Knowledge knowledge = common.knowledge();
        Contacts.Read read = Contacts.read(inputs, common.profiles(), common.zone);
        read.rejects().forEach(common.err()::println);
        CoverageCount count = new CoverageCount(
                knowledge.catalog(), knowledge.analyser(common.asOf(LocalDate.now(common.zone)), common.zone));
        read.contacts().forEach(count::add);
        CatalogCoverage coverage = count.coverage();
        List<Report.Entry> about = List.of(
                new Report.Entry(
                        "input",
                        "输入",
                        read.contacts().size() + " 个会话, 拒收 " + read.rejects().size() + " 行"),
                new Report.Entry("catalog_version", "目录版本", knowledge.version()));
        TextReport.print(CoverageReport.of(coverage, about), common.out());
        out.ifPresent(file -> write(coverage, file));
    }

    private void write(CatalogCoverage coverage, Path file) {
        CsvTable.write(
                file,
                List.of("kind", "id", "about", "contacts", "share", "finding"),
                coverage.entries().stream()
                        .sorted(Comparator.comparing(CatalogUse::kind)
                                .thenComparing(CatalogUse::contacts)
                                .thenComparing(CatalogUse::id))
                        .map(CoverageRun::line));
        common.out().println("全部条目: " + file);
    }

    private static List<String> line(CatalogUse use) {
        return List.of(
                use.kind().name().toLowerCase(Locale.ROOT),
                use.id(),
                use.about(),
                String.valueOf(use.contacts()),
                use.of() == 0 ? "" : String.format(Locale.ROOT, "%.4f", (double) use.contacts() / use.of()),
                use.isNever() ? "never" : use.isNearlyEverywhere() ? "nearly_everywhere" : "");
    }
}
