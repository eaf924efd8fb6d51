package dev.hotspots.batch;

import dev.hotspots.catalog.Catalog;
import dev.hotspots.facts.Facts;
import dev.hotspots.facts.FactsStore;
import dev.hotspots.report.Input;
import dev.hotspots.report.NightlyReport;
import dev.hotspots.report.Report;
import dev.hotspots.report.excel.ExcelWorkbook;
import dev.hotspots.report.json.JsonReport;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Writes the nightly workbook, then its JSON; the JSON is the mark that the date is complete. */
@Configuration(proxyBeanMethods = false)
class ReportStep {

    private static final int COMPARED_WITHIN_DAYS = 7;

    /** How far back contacts are looked for that belong to the cases of the date. */
    private static final int LINKED_DAYS = 90;

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    @Bean
    Step report(
            JobRepository repository,
            PlatformTransactionManager transactions,
            Plan plan,
            FactsStore store,
            Home home,
            Catalog catalog) {
        return new StepBuilder("report", repository)
                .tasklet((contribution, context) -> {
                    write(plan, store, home, catalog);
                    return RepeatStatus.FINISHED;
                })
                .transactionManager(transactions)
                .allowStartIfComplete(true)
                .build();
    }

    private static void write(Plan plan, FactsStore store, Home home, Catalog catalog) {
        Optional<LocalDate> earlier = store.before(plan.date(), COMPARED_WITHIN_DAYS);
        try (Facts facts = store.open(List.of(plan.date()));
                Facts before = store.open(earlier.stream().toList());
                Facts history = store.open(store.upTo(plan.date(), LINKED_DAYS))) {
            Report report = NightlyReport.of(
                    plan.date(),
                    plan.asOf(),
                    facts,
                    earlier.map(date -> before),
                    history,
                    Accounts.read(plan.input(), Input.class),
                    catalog,
                    plan.zone(),
                    about(plan, earlier));
            ExcelWorkbook.write(report, home.workbook(plan.date()));
            JsonReport.write(report, home.reportJson(plan.date()));
        }
    }

    private static List<Report.Entry> about(Plan plan, Optional<LocalDate> earlier) {
        return List.of(
                new Report.Entry("date", "业务日期", plan.date().toString()),
                new Report.Entry(
                        "as_of",
                        "统计时点",
                        MINUTE.format(plan.asOf().atZone(plan.zone())) + " (" + plan.zone() + "),此前未解决的按未解决计"),
                new Report.Entry(
                        "compared_with", "上期", earlier.map(LocalDate::toString).orElse("无")),
                new Report.Entry("files", "输入文件", plan.files().size() + " 个,清单与摘要见\"输入与拒收\""),
                new Report.Entry("fingerprint", "输入指纹", plan.fingerprint()),
                new Report.Entry("catalog_version", "目录版本", plan.catalogVersion()),
                new Report.Entry("program_version", "程序版本", plan.programVersion()));
    }
}
