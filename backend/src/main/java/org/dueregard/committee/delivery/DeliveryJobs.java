package org.dueregard.committee.delivery;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * When deliveries are tried: a job for each, which one replica at a time takes. The job is a row that is written in the
 * transaction that queues the delivery; of a replica that falls silent in the middle another one takes over.
 */
@ApplicationScoped
class DeliveryJobs {

    private static final String NAME = "delivery";
    private static final int THREADS = 3;
    private static final int SILENCES = 4;
    private static final Duration AFTER_A_FAULT = Duration.ofMinutes(1);
    private static final Duration LAST_WORDS = Duration.ofSeconds(4);

    private final DataSource database;
    private final DeliveryConfig config;
    private final CustomTask<Void> task;
    private final boolean enabled;
    private @Nullable Scheduler scheduler;
    private @Nullable SchedulerClient client;

    DeliveryJobs(
            DataSource database,
            DeliveryRunner runner,
            DeliveryConfig config,
            @ConfigProperty(name = "quarkus.scheduler.enabled", defaultValue = "true") boolean enabled) {
        this.database = database;
        this.config = config;
        this.enabled = enabled;
        this.task = task(runner);
    }

    private static CustomTask<Void> task(DeliveryRunner runner) {
        return Tasks.custom(NAME, Void.class)
                .onDeadExecutionRevive()
                .onFailureReschedule(FixedDelay.of(AFTER_A_FAULT))
                .execute((instance, context) -> after(runner.run(UUID.fromString(instance.getId()))));
    }

    private static CompletionHandler<Void> after(@Nullable Instant next) {
        return (done, job) -> {
            if (next == null) {
                job.stop();
            } else {
                job.reschedule(done, next);
            }
        };
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            scheduler = scheduler(database, task, config);
            scheduler.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    static Scheduler scheduler(DataSource database, Task<?> task, DeliveryConfig config) {
        return Scheduler.create(database, task)
                .threads(THREADS)
                .pollingInterval(config.poll())
                .heartbeatInterval(config.heartbeat())
                .missedHeartbeatsLimit(SILENCES)
                .shutdownMaxWait(LAST_WORDS)
                .build();
    }

    /**
     * Has a delivery tried at a moment, in the caller's transaction.
     *
     * @return false when it is being tried right now
     */
    @Transactional(TxType.MANDATORY)
    boolean at(UUID delivery, Instant when) {
        try {
            return client().schedule(task.instance(delivery.toString()), when, ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
        } catch (TaskInstanceCurrentlyExecutingException e) {
            return false;
        }
    }

    private synchronized SchedulerClient client() {
        SchedulerClient made = client;
        if (made == null) {
            made = SchedulerClient.Builder.create(database, task).build();
            client = made;
        }
        return made;
    }
}
