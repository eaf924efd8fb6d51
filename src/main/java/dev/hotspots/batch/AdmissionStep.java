package dev.hotspots.batch;

import dev.hotspots.intake.InputRefusedException;
import dev.hotspots.intake.SpillReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Refuses input of which too much cannot be read, before anything is made of it. */
@Configuration(proxyBeanMethods = false)
class AdmissionStep {

    private static final int SHOWN = 5;

    @Bean
    Step admission(JobRepository repository, PlatformTransactionManager transactions, Plan plan) {
        return new StepBuilder("admission", repository)
                .tasklet((contribution, context) -> {
                    admit(plan);
                    return RepeatStatus.FINISHED;
                })
                .transactionManager(transactions)
                .allowStartIfComplete(true)
                .build();
    }

    private static void admit(Plan plan) {
        List<Accounts.SliceAccount> slices = IntStream.range(0, plan.slices().size())
                .mapToObj(slice -> Accounts.read(plan.sliceAccount(slice), Accounts.SliceAccount.class))
                .toList();
        long read = slices.stream().mapToLong(Accounts.SliceAccount::read).sum();
        long rejected =
                slices.stream().mapToLong(Accounts.SliceAccount::rejected).sum();
        if (read == 0) {
            throw new InputRefusedException(
                    "nothing to read: no row in " + plan.files().size() + " files, expected a header and rows");
        }
        if (read == rejected) {
            throw new InputRefusedException("nothing readable: all " + read + " rows rejected" + first(plan));
        }
        if (plan.tolerance().exceededBy(rejected, read)) {
            throw new InputRefusedException(String.format(
                    Locale.ROOT,
                    "too many rejects: %d of %d rows (%.1f%%), expected at most %s%s",
                    rejected,
                    read,
                    100.0 * rejected / read,
                    plan.tolerance().written(),
                    first(plan)));
        }
    }

    private static String first(Plan plan) {
        List<String> lines = new ArrayList<>();
        SpillReader.rejects(plan.spills(), reject -> {
            if (lines.size() < SHOWN) {
                lines.add("\n  " + reject);
            }
        });
        return String.join("", lines);
    }
}
