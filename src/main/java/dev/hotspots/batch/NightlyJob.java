package dev.hotspots.batch;

import dev.hotspots.analysis.ContactAnalyser;
import dev.hotspots.catalog.Catalog;
import dev.hotspots.facts.FactsStore;
import dev.hotspots.learned.LanguageModel;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/** The nightly job: a table of its steps and the objects they share. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({IntakeStep.class, AdmissionStep.class, AnalysisStep.class, PublicationStep.class, ReportStep.class})
class NightlyJob {

    static final String NAME = "nightly";

    @Bean
    Job nightly(JobRepository repository, Step intake, Step admission, Step analysis, Step publication, Step report) {
        return new JobBuilder(NAME, repository)
                .start(intake)
                .next(admission)
                .next(analysis)
                .next(publication)
                .next(report)
                .build();
    }

    @Bean
    Partitions partitions() {
        int threads = Runtime.getRuntime().availableProcessors();
        SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor("partition-");
        executor.setConcurrencyLimit(threads);
        return new Partitions(executor, threads);
    }

    @Bean
    ContactAnalyser analyser(Catalog catalog, LanguageModel model, Plan plan) {
        return new ContactAnalyser(catalog, model, plan.asOf(), plan.zone());
    }

    @Bean
    FactsStore factsStore(Home home) {
        return new FactsStore(home.facts());
    }
}
