package dev.hotspots.batch;

import dev.hotspots.intake.Slice;
import dev.hotspots.intake.SliceReader;
import dev.hotspots.intake.Spill;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Reads slices of the input and spills their rows by contact; a partition is a slice. */
@Configuration(proxyBeanMethods = false)
class IntakeStep {

    @Bean
    Step intake(JobRepository repository, Plan plan, Partitions partitions, Step intakeOfSlice) {
        return partitions.of("intake", "slice", plan.slices().size(), intakeOfSlice, repository);
    }

    @Bean
    Step intakeOfSlice(JobRepository repository, PlatformTransactionManager transactions, SliceIntake sliceIntake) {
        return new StepBuilder("intakeOfSlice", repository)
                .tasklet(sliceIntake)
                .transactionManager(transactions)
                .build();
    }

    @Bean
    @StepScope
    SliceIntake sliceIntake(Plan plan, @Value("#{stepExecutionContext['slice']}") int slice) {
        return new SliceIntake(plan, slice);
    }

    /** Takes in one slice. */
    static class SliceIntake implements Tasklet {

        private final Plan plan;
        private final int number;

        SliceIntake(Plan plan, int number) {
            this.plan = plan;
            this.number = number;
        }

        @Override
        public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
            Slice slice = plan.slices().get(number);
            Path target = plan.spill(number);
            Path unfinished = target.resolveSibling(target.getFileName() + ".tmp");
            Trees.delete(target);
            Trees.delete(unfinished);
            Files.createDirectories(unfinished);
            Accounts.SliceAccount account = spill(slice, unfinished);
            Accounts.write(Accounts.ofSlice(unfinished), account);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            contribution.incrementWriteCount(account.accepted());
            contribution.incrementFilterCount(account.rejects().size());
            return RepeatStatus.FINISHED;
        }

        private Accounts.SliceAccount spill(Slice slice, Path directory) {
            Spill spill = new Spill(directory, plan.buckets());
            try (spill) {
                long read = SliceReader.read(slice, plan.zone(), spill);
                if (read != spill.accepted() + spill.rejects().size()) {
                    throw new IllegalStateException(slice + ": read " + read + " rows, accepted " + spill.accepted()
                            + " and rejected " + spill.rejects().size());
                }
            }
            return Accounts.SliceAccount.of(spill);
        }
    }
}
