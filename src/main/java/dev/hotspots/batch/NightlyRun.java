package dev.hotspots.batch;

import dev.hotspots.catalog.Catalog;
import dev.hotspots.facts.FactsStore;
import dev.hotspots.intake.InputRefusedException;
import dev.hotspots.learned.LanguageModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;

/** Runs a plan as a Spring Batch job and says how it ended. */
public final class NightlyRun {

    private final Home home;
    private final Catalog catalog;
    private final LanguageModel model;

    public NightlyRun(Home home, Catalog catalog, LanguageModel model) {
        this.home = home;
        this.catalog = catalog;
        this.model = model;
    }

    /** How a run ended. */
    public sealed interface Ending {

        /** Facts and report are in place. */
        record Done() implements Ending {}

        /** Facts and report of this very input and catalog are in place already; nothing was done. */
        record Unchanged() implements Ending {}

        /** The input was refused; nothing was published. */
        record Refused(String reason) implements Ending {}

        /** The run failed and can be started again with the same command. */
        record Failed(String step, String reason) implements Ending {}
    }

    /** Whether the date is published from this input with this catalog and program, report included. */
    public boolean isComplete(Plan plan) {
        boolean published = new FactsStore(home.facts())
                .notesOf(plan.date())
                .filter(notes -> notes.entrySet().containsAll(plan.notes().entrySet()))
                .isPresent();
        return published && Files.isRegularFile(home.workbook(plan.date())) && reportNames(plan);
    }

    private boolean reportNames(Plan plan) {
        try {
            String json = Files.readString(home.reportJson(plan.date()));
            return json.contains("\"" + plan.fingerprint() + "\"")
                    && json.contains("\"" + plan.catalogVersion() + "\"");
        } catch (IOException e) {
            return false;
        }
    }

    /** Runs a plan; the caller holds the {@link RunLock}. */
    public Ending run(Plan plan) {
        if (isComplete(plan)) {
            return new Ending.Unchanged();
        }
        boolean resumable = Files.isDirectory(plan.work());
        try {
            Trees.deleteOthers(plan.work(), plan.date() + "-");
            Files.createDirectories(plan.work());
        } catch (IOException e) {
            throw new UncheckedIOException(home.directory() + " cannot be written", e);
        }
        try (ConfigurableApplicationContext context = start(plan)) {
            JobExecution execution = launch(
                    context.getBean(JobOperator.class),
                    context.getBean(JobRepository.class),
                    context.getBean(Job.class),
                    plan,
                    resumable);
            return ending(execution, plan);
        }
    }

    private ConfigurableApplicationContext start(Plan plan) {
        return JobApplication.start(home, NightlyJob.class, context -> register(context, plan));
    }

    private void register(ConfigurableListableBeanFactory beans, Plan plan) {
        beans.registerSingleton("plan", plan);
        beans.registerSingleton("home", home);
        beans.registerSingleton("catalog", catalog);
        beans.registerSingleton("model", model);
    }

    /**
     * Takes up a broken run of the same plan, or begins anew. What the repository shows as running is dead, for this process
     * holds the lock; an execution that ended unknown, or whose work is gone, is left behind and the next attempt begins.
     */
    private static JobExecution launch(
            JobOperator operator, JobRepository repository, Job job, Plan plan, boolean resumable) {
        try {
            for (long attempt = 1; ; attempt++) {
                JobParameters parameters = parameters(plan, attempt);
                JobExecution last = repository.getLastJobExecution(NightlyJob.NAME, parameters);
                if (last != null && last.getStatus().isRunning()) {
                    last = operator.recover(last);
                }
                if (last == null || (resumable && isRestartable(last))) {
                    return operator.start(job, parameters);
                }
            }
        } catch (JobExecutionException e) {
            throw new IllegalStateException("the job cannot be started: " + e.getMessage(), e);
        }
    }

    private static boolean isRestartable(JobExecution last) {
        return last.getStatus() == BatchStatus.FAILED || last.getStatus() == BatchStatus.STOPPED;
    }

    private static JobParameters parameters(Plan plan, long attempt) {
        return new JobParametersBuilder()
                .addString("date", plan.date().toString())
                .addString("asOf", plan.asOf().toString())
                .addString("fingerprint", plan.fingerprint())
                .addString("catalog", plan.catalogVersion())
                .addString("program", plan.programVersion())
                .addLong("attempt", attempt)
                .toJobParameters();
    }

    private static Ending ending(JobExecution execution, Plan plan) {
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            Trees.delete(plan.work());
            return new Ending.Done();
        }
        List<Throwable> failures = execution.getAllFailureExceptions();
        for (Throwable failure : failures) {
            if (failure instanceof InputRefusedException refused) {
                Trees.delete(plan.work());
                return new Ending.Refused(String.valueOf(refused.getMessage()));
            }
        }
        String step = execution.getStepExecutions().stream()
                .filter(one -> one.getStatus() != BatchStatus.COMPLETED)
                .map(one -> one.getStepName())
                .findFirst()
                .orElse("start");
        String reason = failures.isEmpty()
                ? execution.getStatus().toString()
                : String.valueOf(failures.get(failures.size() - 1).getMessage());
        return new Ending.Failed(step, reason);
    }
}
