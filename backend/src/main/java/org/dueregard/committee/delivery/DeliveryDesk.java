package org.dueregard.committee.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.dueregard.audit.Actor;
import org.dueregard.audit.AuditContext;
import org.dueregard.committee.delivery.view.DeliveryView;
import org.dueregard.committee.pack.PackPrepared;
import org.dueregard.identity.Caller;
import org.dueregard.platform.page.Page;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.platform.web.PrivateAnswers;

/** Queues deliveries when a pack is made, shows them, and has one tried by hand. */
@ApplicationScoped
public class DeliveryDesk {

    /** What has not arrived when a later version is released is not sent after it. */
    private static final String OVERTAKE = """
            UPDATE delivery SET state = 'SUPERSEDED', next_at = NULL, version = version + 1
             WHERE state = 'WAITING' AND pack_id IN (
                   SELECT o.id FROM pack o JOIN pack n ON n.report_id = o.report_id AND n.report_version > o.report_version
                    WHERE n.id = :pack)
            """;

    private static final String QUEUE = """
            INSERT INTO delivery (pack_id, exempt, destination_id, asked_at, next_at)
            SELECT p.id, p.exempt, d.id, ?::timestamptz, ?::timestamptz
              FROM pack p CROSS JOIN destination d
             WHERE p.id = ? AND d.active AND (d.accepts_exempt OR NOT p.exempt)
            ON CONFLICT (pack_id, destination_id) DO NOTHING
            RETURNING to_json(id)::text
            """;

    private static final String AGAIN = """
            UPDATE delivery SET state = 'WAITING', asked_at = :now, next_at = :now, tries = 0, version = version + 1
             WHERE id = :id
            """;

    private final EntityManager database;
    private final AuditContext audit;
    private final JsonRows rows;
    private final DeliveryReads reads;
    private final DeliveryJobs jobs;
    private final PrivateAnswers answers;
    private final Clock clock;

    DeliveryDesk(
            EntityManager database,
            AuditContext audit,
            JsonRows rows,
            DeliveryReads reads,
            DeliveryJobs jobs,
            PrivateAnswers answers,
            Clock clock) {
        this.database = database;
        this.audit = audit;
        this.rows = rows;
        this.reads = reads;
        this.jobs = jobs;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * A delivery with its version.
     *
     * @param version grows with every change
     * @param view what is shown
     */
    public record Versioned(int version, DeliveryView view) {}

    @Transactional(TxType.MANDATORY)
    void queue(@Observes PackPrepared pack) {
        database.createNativeQuery(OVERTAKE).setParameter("pack", pack.id()).executeUpdate();
        Instant now = clock.instant();
        List<UUID> queued = rows.list(Query.of(QUEUE, now.toString(), now.toString(), pack.id()), UUID.class);
        queued.forEach(delivery -> jobs.at(delivery, now));
    }

    /** A page of deliveries, the latest first. */
    @Transactional
    public Page<DeliveryView> list(DeliveryFilter filter, Caller caller) {
        return reads.page(filter, caller);
    }

    /** All deliveries. */
    @Transactional
    public void all(DeliveryFilter filter, Caller caller, Consumer<DeliveryView> sink) {
        reads.all(filter, caller, sink);
    }

    /** One delivery. */
    @Transactional
    public Versioned get(String id, Caller caller) {
        return reads.require(id, caller);
    }

    /** Has it tried now, and for days if need be. What has arrived is not sent again. */
    @Transactional
    public Versioned retry(String id, IfMatch seen, Caller caller, Actor actor) {
        audit.apply(actor);
        Versioned now = reads.locked(id, caller);
        if (!seen.names(now.version())) {
            throw ProblemException.stale(now.view(), answers.etag(now.version(), now.view()));
        }
        DeliveryState state = now.view().state();
        if (!state.isRepeatable()) {
            throw ProblemException.conflict("This delivery is " + state + " and is not sent again");
        }
        Instant moment = clock.instant();
        if (!jobs.at(now.view().id(), moment)) {
            throw ProblemException.conflict("This delivery is being tried right now");
        }
        database.createNativeQuery(AGAIN)
                .setParameter("id", now.view().id())
                .setParameter("now", moment)
                .executeUpdate();
        return reads.require(id, caller);
    }
}
