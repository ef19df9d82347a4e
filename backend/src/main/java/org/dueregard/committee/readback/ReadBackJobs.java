package org.dueregard.committee.readback;

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

/** Reads back from time to time, on one replica at a time. */
@ApplicationScoped
class ReadBackJobs {

    private static final Duration POLL = Duration.ofMinutes(1);
    private static final Duration LAST_WORDS = Duration.ofSeconds(4);

    private final DataSource database;
    private final ReadBackRun work;
    private final PapersConfig config;
    private final boolean enabled;
    private @Nullable Scheduler scheduler;

    ReadBackJobs(
            DataSource database,
            ReadBackRun work,
            PapersConfig config,
            @ConfigProperty(name = "quarkus.scheduler.enabled", defaultValue = "true") boolean enabled) {
        this.database = database;
        this.work = work;
        this.config = config;
        this.enabled = enabled;
    }

    /** Where no papers system is set there is nothing to be run. */
    void start(@Observes StartupEvent event) {
        if (!enabled || config.url().isEmpty()) {
            return;
        }
        RecurringTask<Void> task =
                Tasks.recurring("read-back", FixedDelay.of(config.every())).execute((instance, context) -> work.run());
        scheduler = Scheduler.create(database)
                .startTasks(task)
                .threads(1)
                .pollingInterval(POLL)
                .shutdownMaxWait(LAST_WORDS)
                .build();
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent event) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }
}
