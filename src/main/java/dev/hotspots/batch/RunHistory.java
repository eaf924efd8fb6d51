package dev.hotspots.batch;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** The runs that the job repository remembers. The caller holds the {@link RunLock}. */
public final class RunHistory {

    private final Home home;

    public RunHistory(Home home) {
        this.home = home;
    }

    /**
     * One execution of the nightly job.
     *
     * @param status in Chinese
     * @param seconds from start to end; 0 when it never ended
     */
    public record Run(String date, String status, String started, long seconds, Optional<Failure> failure) {}

    /** The step that failed and why. */
    public record Failure(String step, String reason) {}

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Repository {}

    /** The last runs, latest first. */
    public List<Run> last(int count) {
        try (ConfigurableApplicationContext context = JobApplication.start(home, Repository.class, some -> {})) {
            JobRepository repository = context.getBean(JobRepository.class);
            return repository.getJobInstances(NightlyJob.NAME, 0, count).stream()
                    .flatMap(instance -> repository.getJobExecutions(instance).stream())
                    .sorted(Comparator.comparing(JobExecution::getCreateTime).reversed())
                    .limit(count)
                    .map(RunHistory::run)
                    .toList();
        }
    }

    private static Run run(JobExecution execution) {
        LocalDateTime started = execution.getStartTime();
        LocalDateTime ended = execution.getEndTime();
        return new Run(
                String.valueOf(execution.getJobParameters().getString("date")),
                status(execution.getStatus()),
                started == null ? "—" : started.truncatedTo(ChronoUnit.SECONDS).toString(),
                started == null || ended == null
                        ? 0
                        : Duration.between(started, ended).toSeconds(),
                failure(execution));
    }

    private static String status(BatchStatus status) {
        return Map.of(
                        BatchStatus.COMPLETED, "完成",
                        BatchStatus.FAILED, "失败",
                        BatchStatus.STOPPED, "已停止",
                        BatchStatus.STARTED, "中断(未正常结束)")
                .getOrDefault(status, status.toString());
    }

    private static Optional<Failure> failure(JobExecution execution) {
        return execution.getStepExecutions().stream()
                .filter(step -> step.getStatus() == BatchStatus.FAILED || step.getStatus() == BatchStatus.UNKNOWN)
                .max(Comparator.comparing(StepExecution::getId))
                .map(step -> new Failure(
                        step.getStepName(), firstLine(step.getExitStatus().getExitDescription())));
    }

    private static String firstLine(String description) {
        return description.lines().findFirst().orElse("");
    }
}
