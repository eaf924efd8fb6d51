package dev.hotspots.batch;

import dev.hotspots.analysis.ContactAnalyser;
import dev.hotspots.conversation.Contact;
import dev.hotspots.facts.FactsWriter;
import dev.hotspots.intake.Assembled;
import dev.hotspots.intake.ContactAssembly;
import dev.hotspots.intake.SpillReader;
import java.io.IOException;
import java.util.List;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Analyses contacts and writes their facts; a partition is a spill bucket. */
@Configuration(proxyBeanMethods = false)
class AnalysisStep {

    @Bean
    Step analysis(JobRepository repository, Plan plan, Partitions partitions, Step analysisOfBucket) {
        return partitions.of("analysis", "bucket", plan.buckets(), analysisOfBucket, repository);
    }

    @Bean
    Step analysisOfBucket(
            JobRepository repository, PlatformTransactionManager transactions, BucketAnalysis bucketAnalysis) {
        return new StepBuilder("analysisOfBucket", repository)
                .tasklet(bucketAnalysis)
                .transactionManager(transactions)
                .build();
    }

    @Bean
    @StepScope
    BucketAnalysis bucketAnalysis(
            Plan plan, ContactAnalyser analyser, @Value("#{stepExecutionContext['bucket']}") int bucket) {
        return new BucketAnalysis(plan, analyser, bucket);
    }

    /** Analyses the contacts of one bucket. */
    static class BucketAnalysis implements Tasklet {

        private final Plan plan;
        private final ContactAnalyser analyser;
        private final int bucket;

        BucketAnalysis(Plan plan, ContactAnalyser analyser, int bucket) {
            this.plan = plan;
            this.analyser = analyser;
            this.bucket = bucket;
        }

        @Override
        public RepeatStatus execute(StepContribution contribution, ChunkContext context)
                throws JobInterruptedException, IOException {
            Assembled assembled = assembled();
            List<Contact> contacts = assembled.contacts();
            try (FactsWriter writer = new FactsWriter(plan.part(bucket), plan.run())) {
                for (Contact contact : contacts) {
                    stopWhenAsked(contribution.getStepExecution());
                    writer.write(analyser.analyse(contact));
                }
                Accounts.write(plan.partAccount(bucket), new Accounts.PartAccount(assembled.byFile(), contacts.size()));
                writer.finish();
            }
            contribution.incrementWriteCount(contacts.size());
            return RepeatStatus.FINISHED;
        }

        private Assembled assembled() throws IOException {
            try (SpillReader rows = SpillReader.rows(plan.spills(), bucket)) {
                return ContactAssembly.contacts(rows);
            }
        }

        private static void stopWhenAsked(StepExecution execution) throws JobInterruptedException {
            if (execution.isTerminateOnly()) {
                throw new JobInterruptedException("stopped on request");
            }
        }
    }
}
