package dev.hotspots.batch;

import dev.hotspots.intake.Drop;
import dev.hotspots.intake.Reject;
import dev.hotspots.intake.RowSink;
import dev.hotspots.intake.SliceReader;
import dev.hotspots.intake.SpillWriter;
import dev.hotspots.intake.TranscriptRow;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
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
            Plan.PlannedSlice planned = plan.slices().get(number);
            try (SpillWriter spill = new SpillWriter(plan.spill(number), plan.buckets())) {
                Counted counted = new Counted(spill);
                long read = SliceReader.read(planned.slice(), planned.layout(), plan.zone(), counted);
                Accounts.SliceAccount account = counted.account();
                if (read != account.read()) {
                    throw new IllegalStateException(
                            planned.slice() + ": read " + read + " rows, but their account is " + account);
                }
                Accounts.write(plan.sliceAccount(number), account);
                spill.finish();
                contribution.incrementWriteCount(account.spilled());
                contribution.incrementFilterCount(account.read() - account.spilled());
            }
            return RepeatStatus.FINISHED;
        }
    }

    /** Counts what goes to a spill. */
    private static final class Counted implements RowSink {

        private final SpillWriter spill;
        private final Map<String, Long> dropped = new TreeMap<>();
        private long spilled;
        private long rejected;

        Counted(SpillWriter spill) {
            this.spill = spill;
        }

        @Override
        public void accepted(TranscriptRow row) {
            spill.accepted(row);
            spilled++;
        }

        @Override
        public void dropped(Drop drop) {
            dropped.merge(drop.because(), 1L, Long::sum);
        }

        @Override
        public void rejected(Reject reject) {
            spill.rejected(reject);
            rejected++;
        }

        Accounts.SliceAccount account() {
            return new Accounts.SliceAccount(spilled, dropped, rejected);
        }
    }
}
