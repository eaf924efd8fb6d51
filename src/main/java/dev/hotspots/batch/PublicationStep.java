package dev.hotspots.batch;

import dev.hotspots.facts.FactsStore;
import dev.hotspots.intake.Reject;
import dev.hotspots.intake.SpillReader;
import dev.hotspots.intake.Survey;
import dev.hotspots.report.CsvTable;
import dev.hotspots.report.Input;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
            long spilled = 0;
            long rejected = 0;
            for (int end = slice + file.slices().size(); slice < end; slice++) {
                Accounts.SliceAccount account = Accounts.read(plan.sliceAccount(slice), Accounts.SliceAccount.class);
                spilled += account.accepted();
                rejected += account.rejected();
            }
            files.add(file(file, spilled, rejected, parts));
        }
        List<Input.Rejected> rejects = new ArrayList<>();
        SpillReader.rejects(plan.spills(), reject -> rejects.add(rejected(reject)));
        return new Input(files, rejects);
    }

    private static Input.File file(Survey file, long spilled, long rejected, List<Accounts.PartAccount> parts) {
        long accepted = parts.stream()
                .mapToLong(
                        part -> part.acceptedByFile().getOrDefault(file.file().name(), 0L))
                .sum();
        return new Input.File(
                file.file().name(),
                file.sha256(),
                file.layout().encoding().label(),
                spilled + rejected,
                accepted,
                spilled - accepted,
                rejected);
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
