package org.dueregard.committee.delivery;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.dueregard.committee.delivery.adapter.Adapter;
import org.dueregard.committee.delivery.adapter.Address;
import org.dueregard.committee.delivery.adapter.HandOverFailure;
import org.dueregard.committee.delivery.adapter.Kind;
import org.dueregard.committee.delivery.adapter.Receipt;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Makes one attempt of a delivery. Nothing is held open in the database while the other side is spoken to. */
@ApplicationScoped
public class DeliveryRunner {

    private static final Logger LOG = Logger.getLogger(DeliveryRunner.class);

    private final DeliveryRecords records;
    private final Secrets secrets;
    private final RetrySchedule schedule;
    private final Clock clock;
    private final Map<Kind, Adapter> adapters = new EnumMap<>(Kind.class);

    DeliveryRunner(
            DeliveryRecords records, Secrets secrets, DeliveryConfig config, Clock clock, @All List<Adapter> adapters) {
        this.records = records;
        this.secrets = secrets;
        this.schedule = new RetrySchedule(config.firstWait(), config.longestWait(), config.giveUpAfter());
        this.clock = clock;
        adapters.forEach(adapter -> this.adapters.put(adapter.kind(), adapter));
    }

    /**
     * Tries to deliver.
     *
     * @return when to try again, or null when there is nothing more to be done
     */
    @ActivateRequestContext
    public @Nullable Instant run(UUID delivery) {
        Assignment made = records.begin(delivery);
        if (made == null) {
            return null;
        }
        try {
            records.arrived(made, deliver(made));
            return null;
        } catch (HandOverFailure failure) {
            return failed(made, failure);
        }
    }

    private Receipt deliver(Assignment made) throws HandOverFailure {
        StoredDestination to = made.to();
        if (!to.active()) {
            throw HandOverFailure.forNow("The destination is switched off");
        }
        if (made.exempt() && !to.acceptsExempt()) {
            throw HandOverFailure.rejected("The destination does not accept exempt parts any more");
        }
        Adapter adapter = adapters.get(to.kind());
        if (adapter == null) {
            throw new IllegalStateException("There is no adapter for " + to.kind());
        }
        try {
            String name = to.settings().secret();
            String secret = name == null ? null : secrets.find(name).orElse(null);
            return adapter.deliver(made.parcel(), new Address(to.address(), to.settings(), secret));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Delivery of %s to %s", made.packRef(), to.name());
            throw HandOverFailure.broken("Something is wrong on this side", e);
        }
    }

    private @Nullable Instant failed(Assignment made, HandOverFailure failure) {
        String words = String.valueOf(failure.getMessage());
        LOG.warnf("%s was not delivered to %s: %s", made.packRef(), made.to().name(), words);
        if (failure.isFinal()) {
            records.rejected(made, words);
            return null;
        }
        Duration notBefore = failure.notBefore();
        double chance = ThreadLocalRandom.current().nextDouble();
        Instant next = schedule.next(made.tries(), made.askedAt(), clock.instant(), chance, notBefore);
        return records.failed(made, words, next);
    }
}
