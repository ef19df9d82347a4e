package org.dueregard.progress.cycle;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Runs the mail job on one replica at a time: the row in PostgreSQL says whose turn it is, and outlives them all. */
@ApplicationScoped
public class CycleJobs {

    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final Duration POLL = Duration.ofSeconds(30);
    private static final Duration LAST_WORDS = Duration.ofSeconds(4);

    private final DataSource database;
    private final CycleMailJob job;
    private final boolean enabled;
    private @Nullable Scheduler scheduler;

    CycleJobs(
            DataSource database,
            CycleMailJob job,
            @ConfigProperty(name = "quarkus.scheduler.enabled", defaultValue = "true") boolean enabled) {
        this.database = database;
        this.job = job;
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            scheduler = scheduler(database, job::run, EVERY, POLL);
            scheduler.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    static Scheduler scheduler(DataSource database, Runnable work, Duration every, Duration poll) {
        RecurringTask<Void> task =
                Tasks.recurring("cycle-mail", FixedDelay.of(every)).execute((instance, context) -> work.run());
        return Scheduler.create(database)
                .startTasks(task)
                .threads(1)
                .pollingInterval(poll)
                .shutdownMaxWait(LAST_WORDS)
                .build();
    }
}
