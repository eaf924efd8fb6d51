package dev.hotspots.report;

import dev.hotspots.evaluation.CatalogCoverage;
import dev.hotspots.evaluation.CatalogCoverage.Unsaid;
import dev.hotspots.evaluation.CatalogUse;
import dev.hotspots.evaluation.CatalogUse.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** What a catalog says about contacts and what it leaves unsaid, as a report. */
public final class CoverageReport {

    /** The kind's name in files. */
    public static final String KIND = "coverage";

    private final CatalogCoverage coverage;

    private CoverageReport(CatalogCoverage coverage) {
        this.coverage = coverage;
    }

    /** Lays out the report. */
    public static Report of(CatalogCoverage coverage, List<Report.Entry> about) {
        CoverageReport report = new CoverageReport(coverage);
        return new Report(
                KIND,
                KIND,
                "目录覆盖情况",
                about,
                List.of(new Sheet(
                        "coverage",
                        "覆盖情况",
                        "目录覆盖情况",
                        List.of("规则:满足条件且未被其他规则排除即为触发。不触发的条目不一定多余:少见而要紧的(如安全)本来就少。"),
                        List.of(
                                report.figures(),
                                report.list(
                                        "rules_everywhere",
                                        "几乎到处触发的规则(超过一半会话)",
                                        Kind.RULE,
                                        CatalogUse::isNearlyEverywhere),
                                report.list("rules_never", "从不触发的规则", Kind.RULE, CatalogUse::isNever),
                                report.list("checks_never", "从不适用的检查", Kind.CHECK, CatalogUse::isNever),
                                report.list("policies_never", "既未涉及也未被引用的政策", Kind.POLICY, CatalogUse::isNever)))));
    }

    private Block.KeyFigures figures() {
        Unsaid unsaid = coverage.unsaid();
        return new Block.KeyFigures(
                "unsaid",
                "",
                List.of(
                        share("without_sub_issue", "没有热点问题的投诉", "投诉", unsaid.withoutSubIssue(), unsaid.complaints()),
                        share("other_nature", "性质为其他的投诉", "投诉", unsaid.otherNature(), unsaid.complaints()),
                        share("other_scenario", "场景为其他的会话", "会话", unsaid.otherScenario(), unsaid.contacts()),
                        share("other_type", "类型为其他的会话", "会话", unsaid.otherType(), unsaid.contacts()),
                        never("rules_never_count", "从不触发的规则", Kind.RULE),
                        never("checks_never_count", "从不适用的检查", Kind.CHECK),
                        never("policies_never_count", "未涉及也未被引用的政策", Kind.POLICY)));
    }

    private static Block.KeyFigure share(String key, String label, String of, long part, long whole) {
        return new Block.KeyFigure(
                key, label, Format.PERCENT, Value.share(part, whole), Figures.basis(of, part, whole));
    }

    private Block.KeyFigure never(String key, String label, Kind kind) {
        List<CatalogUse> entries = coverage.of(kind);
        long never = entries.stream().filter(CatalogUse::isNever).count();
        return new Block.KeyFigure(key, label, Format.COUNT, Value.count(never), "共 " + entries.size() + " 项");
    }

    private Block.Table list(String id, String title, Kind kind, Predicate<CatalogUse> listed) {
        TableBuilder table = new TableBuilder(id, title)
                .text("entry", "条目", 36)
                .text("about", "说明", 60)
                .count("contacts", "会话")
                .percent("share", "占比");
        coverage.of(kind).stream()
                .filter(listed)
                .sorted(Comparator.comparingLong(CatalogUse::contacts)
                        .reversed()
                        .thenComparing(CatalogUse::id))
                .forEach(use -> table.row(
                        Value.text(use.id()),
                        Value.text(use.about()),
                        Value.count(use.contacts()),
                        Value.share(use.contacts(), use.of())));
        return table.build();
    }
}
