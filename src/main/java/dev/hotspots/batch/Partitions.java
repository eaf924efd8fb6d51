package dev.hotspots.batch;

import java.util.HashMap;
import java.util.Map;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.core.task.TaskExecutor;

/**
 * Partitioned steps. A partition is named after its number in the plan; a restart asks for all of them again, and those that
 * are complete are not run twice.
 */
final class Partitions {

    private final TaskExecutor executor;
    private final int threads;

    Partitions(TaskExecutor executor, int threads) {
        this.executor = executor;
        this.threads = threads;
    }

    /**
     * A step over partitions 0 to {@code count - 1}.
     *
     * @param key under which a partition finds its number in its execution context
     */
    Step of(String name, String key, int count, Step worker, JobRepository repository) {
        return new StepBuilder(name, repository)
                .partitioner(worker.getName(), gridSize -> numbered(key, count))
                .step(worker)
                .gridSize(threads)
                .taskExecutor(executor)
                .build();
    }

    private static Map<String, ExecutionContext> numbered(String key, int count) {
        Map<String, ExecutionContext> partitions = new HashMap<>();
        for (int number = 0; number < count; number++) {
            ExecutionContext context = new ExecutionContext();
            context.putInt(key, number);
            partitions.put(key + number, context);
        }
        return partitions;
    }
}
