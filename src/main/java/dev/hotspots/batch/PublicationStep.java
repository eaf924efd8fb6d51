package dev.hotspots.batch;

import dev.hotspots.facts.FactsStore;
import dev.hotspots.intake.Assembled;
import dev.hotspots.intake.Reject;
import dev.hotspots.intake.SpillReader;
import dev.hotspots.intake.Survey;
import dev.hotspots.report.CsvTable;
import dev.hotspots.report.Input;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Balances the account of the rows and puts the date's facts in place, whole or not at all. */
@Configuration(proxyBeanMethods = false)
class PublicationStep {

    private static final String UNATTACHED = "没有对应会话的记录";

    @Bean
    Step publication(
            JobRepository repository, PlatformTransactionManager transactions, Plan plan, FactsStore store, Home home) {
        return new StepBuilder("publication", repository)
                .tasklet((contribution, context) -> {
                    contribution.incrementWriteCount(publish(plan, store, home));
                    return RepeatStatus.FINISHED;
                })
                .transactionManager(transactions)
                .allowStartIfComplete(true)
                .build();
    }

    private static long publish(Plan plan, FactsStore store, Home home) {
        List<Accounts.PartAccount> parts = IntStream.range(0, plan.buckets())
                .mapToObj(bucket -> Accounts.read(plan.partAccount(bucket), Accounts.PartAccount.class))
                .toList();
        Input input = input(plan, parts);
        Accounts.write(plan.input(), input);
        writeRejects(input.rejects(), home.rejects(plan.date()));
        long published = store.publish(plan.date(), plan.parts(), plan.notes());
        long analysed = parts.stream().mapToLong(Accounts.PartAccount::contacts).sum();
        if (published != analysed) {
            throw new IllegalStateException("published " + published + " contacts, analysed " + analysed);
        }
        return published;
    }

    private static Input input(Plan plan, List<Accounts.PartAccount> parts) {
        List<Input.File> files = new ArrayList<>();
        int slice = 0;
        for (Survey file : plan.files()) {
            Map<String, Long> dropped = new TreeMap<>();
            long spilled = 0;
            long rejected = 0;
            for (int end = slice + file.slices().size(); slice < end; slice++) {
                Accounts.SliceAccount account = Accounts.read(plan.sliceAccount(slice), Accounts.SliceAccount.class);
                spilled += account.spilled();
                account.dropped().forEach((because, rows) -> dropped.merge(because, rows, Long::sum));
                rejected += account.rejected();
            }
            files.add(file(file, spilled, dropped, rejected, parts));
        }
        List<Input.Rejected> rejects = new ArrayList<>();
        SpillReader.rejects(plan.spills(), reject -> rejects.add(rejected(reject)));
        return new Input(files, rejects);
    }

    private static Input.File file(
            Survey file, long spilled, Map<String, Long> dropped, long rejected, List<Accounts.PartAccount> parts) {
        Assembled.Tally rows = parts.stream()
                .map(part -> part.rowsByFile().get(file.file().name()))
                .filter(Objects::nonNull)
                .reduce(Assembled.Tally.NONE, Assembled.Tally::plus);
        if (rows.accepted() + rows.duplicates() + rows.unattached() != spilled) {
            throw new IllegalStateException(file.file().name() + ": spilled " + spilled + " rows, analysed " + rows);
        }
        Map<String, Long> notTaken = new TreeMap<>(dropped);
        if (rows.unattached() > 0) {
            notTaken.put(UNATTACHED, rows.unattached());
        }
        return new Input.File(
                file.file().name(),
                file.sha256(),
                file.layout().encodingLabel(),
                file.layout().label(),
                file.layout().profile().id(),
                spilled + dropped.values().stream().mapToLong(Long::longValue).sum() + rejected,
                rows.accepted(),
                rows.duplicates(),
                notTaken,
                rejected,
                rows.messages());
    }

    private static Input.Rejected rejected(Reject reject) {
        return new Input.Rejected(
                reject.file(),
                reject.firstLine(),
                reject.lastLine(),
                reject.column(),
                reject.reason(),
                reject.excerpt());
    }

    private static void writeRejects(List<Input.Rejected> rejects, Path target) {
        CsvTable.write(
                target,
                List.of("file", "first_line", "last_line", "column", "reason", "excerpt"),
                rejects.stream()
                        .map(reject -> List.of(
                                reject.file(),
                                String.valueOf(reject.firstLine()),
                                String.valueOf(reject.lastLine()),
                                reject.column(),
                                reject.reason(),
                                reject.excerpt())));
    }
}
