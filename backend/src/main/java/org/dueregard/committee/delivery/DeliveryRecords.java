package org.dueregard.committee.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dueregard.audit.Actor;
import org.dueregard.audit.AuditContext;
import org.dueregard.committee.delivery.adapter.Parcel;
import org.dueregard.committee.delivery.adapter.Receipt;
import org.dueregard.committee.pack.PackFiles;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what happens to deliveries. An attempt is on record before anything is sent, so that a crash leaves a trace,
 * and what has arrived is on record once, whoever reports it.
 */
@ApplicationScoped
class DeliveryRecords {

    /** Who delivers. */
    static final Actor COURIER = Actor.named("hand-over", "Delivery of a released report");

    private static final int WORDS = 1000;

    private static final String LOCKED = """
            SELECT json_build_object('state', v.state, 'attempts', v.attempts, 'tries', v.tries, 'askedAt', v.asked_at,
                       'pack', p.id, 'packRef', p.ref, 'hash', p.hash, 'manifest', p.manifest, 'exempt', p.exempt,
                       'destination', %s)::text
              FROM delivery v JOIN pack p ON p.id = v.pack_id JOIN destination d ON d.id = v.destination_id
             WHERE v.id = ? FOR UPDATE OF v
            """.formatted(StoredDestination.JSON);

    private static final String COUNT =
            "UPDATE delivery SET attempts = attempts + 1, tries = tries + 1, version = version + 1 WHERE id = :id";

    private static final String ATTEMPT = """
            INSERT INTO delivery_attempt (delivery_id, number, started_at) VALUES (?, ?, ?::timestamptz)
            RETURNING to_json(id)::text
            """;

    private static final String OUTCOME = """
            INSERT INTO delivery_outcome (attempt_id, delivery_id, result, detail, ended_at)
            VALUES (:attempt, :delivery, :result, :detail, :at)
            """;

    private static final String STATE = """
            UPDATE delivery SET state = :state, next_at = :next, done_at = :done, version = version + 1 WHERE id = :id
            """;

    private final EntityManager database;
    private final AuditContext audit;
    private final JsonRows rows;
    private final PackFiles files;
    private final DeliveryNotices notices;
    private final Clock clock;

    DeliveryRecords(
            EntityManager database,
            AuditContext audit,
            JsonRows rows,
            PackFiles files,
            DeliveryNotices notices,
            Clock clock) {
        this.database = database;
        this.audit = audit;
        this.rows = rows;
        this.files = files;
        this.notices = notices;
        this.clock = clock;
    }

    /** A delivery with what it carries and where it goes. */
    record Locked(
            DeliveryState state,
            int attempts,
            int tries,
            Instant askedAt,
            UUID pack,
            String packRef,
            String hash,
            String manifest,
            boolean exempt,
            StoredDestination destination) {}

    /** Begins an attempt, or null when there is none to be made any more. Committed before anything is sent. */
    @Transactional(TxType.REQUIRES_NEW)
    @Nullable
    Assignment begin(UUID delivery) {
        audit.apply(COURIER);
        Locked now = lock(delivery);
        if (now == null || now.state() != DeliveryState.WAITING) {
            return null;
        }
        database.createNativeQuery(COUNT).setParameter("id", delivery).executeUpdate();
        int number = now.attempts() + 1;
        UUID attempt = rows.list(
                        Query.of(ATTEMPT, delivery, number, clock.instant().toString()), UUID.class)
                .getFirst();
        return new Assignment(
                delivery,
                attempt,
                number,
                now.tries() + 1,
                now.askedAt(),
                now.packRef(),
                now.exempt(),
                parcel(now),
                now.destination());
    }

    /** It has arrived. */
    @Transactional(TxType.REQUIRES_NEW)
    void arrived(Assignment made, Receipt receipt) {
        audit.apply(COURIER);
        Locked now = lock(made.delivery());
        DeliveryState state = receipt.accepted() ? DeliveryState.ACCEPTED : DeliveryState.DELIVERED;
        boolean isFirst = now != null && !now.state().isArrived();
        outcome(made, isFirst ? state.name() : "REPEATED", receipt.words());
        if (isFirst) {
            state(made.delivery(), state, null, clock.instant());
            notices.arrived(made);
        }
    }

    /** It was refused for good. */
    @Transactional(TxType.REQUIRES_NEW)
    void rejected(Assignment made, String words) {
        audit.apply(COURIER);
        Locked now = lock(made.delivery());
        outcome(made, "REJECTED", words);
        if (now != null && now.state() == DeliveryState.WAITING) {
            state(made.delivery(), DeliveryState.REJECTED, null, null);
            notices.rejected(made, words);
        }
    }

    /**
     * It did not work out.
     *
     * @param next when it is tried again, or null when it is given up
     * @return when to try again, or null when there is nothing more to be done
     */
    @Transactional(TxType.REQUIRES_NEW)
    @Nullable
    Instant failed(Assignment made, String words, @Nullable Instant next) {
        audit.apply(COURIER);
        Locked now = lock(made.delivery());
        outcome(made, "FAILED", words);
        if (now == null || now.state() != DeliveryState.WAITING) {
            return null;
        }
        state(made.delivery(), next == null ? DeliveryState.GIVEN_UP : DeliveryState.WAITING, next, null);
        if (next == null) {
            notices.givenUp(made, words);
        }
        return next;
    }

    private @Nullable Locked lock(UUID delivery) {
        List<Locked> found = rows.list(Query.of(LOCKED, delivery), Locked.class);
        return found.isEmpty() ? null : found.getFirst();
    }

    private Parcel parcel(Locked now) {
        List<Parcel.Item> items = files.of(now.pack()).stream()
                .map(file -> new Parcel.Item(
                        file.name(), file.mediaType(), file.size(), file.sha256(), () -> files.open(file)))
                .toList();
        return new Parcel(Parcel.name(now.packRef(), now.hash()), now.hash(), now.manifest(), items);
    }

    private void outcome(Assignment made, String result, String words) {
        String detail = words.isBlank() ? result : words;
        database.createNativeQuery(OUTCOME)
                .setParameter("attempt", made.attempt())
                .setParameter("delivery", made.delivery())
                .setParameter("result", result)
                .setParameter("detail", detail.length() <= WORDS ? detail : detail.substring(0, WORDS))
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    private void state(UUID delivery, DeliveryState state, @Nullable Instant next, @Nullable Instant done) {
        database.createNativeQuery(STATE)
                .setParameter("id", delivery)
                .setParameter("state", state.name())
                .setParameter("next", next)
                .setParameter("done", done)
                .executeUpdate();
    }
}
