package org.dueregard.dashboard.state;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.plan.AsAtRule;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Rates plans anew when the day turns in London: lateness and freshness depend on the date. Replicas share the work, each
 * plan is claimed by one of them.
 */
@ApplicationScoped
public class DayTurn {

    private static final Logger LOG = Logger.getLogger(DayTurn.class);

    /** Plans that may be rated for another day than today's; most have none in an ordinary half minute. */
    private static final String RATED = """
            SELECT s.plan_id, s.rated_as_at, p.as_at_rule, p.period_end, p.position_date,
                   CASE WHEN p.period_end < ?::date AND p.position_date IS NULL
                        THEN (SELECT max(u.on_date) FROM progress_update u
                               WHERE u.plan_id = p.id AND u.state = 'PUBLISHED' AND u.on_date <= ?::date)
                   END AS latest_update
              FROM plan_stamp s JOIN plan p ON p.id = s.plan_id
             WHERE s.rated_as_at IS DISTINCT FROM ?::date
             ORDER BY s.plan_id
            """;

    private static final String CLAIM =
            "SELECT plan_id FROM plan_stamp WHERE plan_id = ? AND rated_as_at IS NOT DISTINCT FROM ?::date"
                    + " FOR UPDATE SKIP LOCKED";

    private final TransactionSql sql;
    private final StateRefresher refresher;
    private final Clock clock;
    private volatile LocalDate settled = LocalDate.MIN;

    DayTurn(TransactionSql sql, StateRefresher refresher, Clock clock) {
        this.sql = sql;
        this.refresher = refresher;
        this.clock = clock;
    }

    /** Looks at the start and then every half minute whether the day has turned. Costs nothing when it has not. */
    @Scheduled(every = "30s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        LocalDate today = LocalDate.now(clock);
        if (!settled.equals(today) && due(today).isEmpty()) {
            settled = today;
        } else if (!settled.equals(today)) {
            turn();
        }
    }

    /**
     * Rates every plan anew that is not rated for the right day, but for those that somebody else is rating.
     *
     * @return how many plans were rated
     */
    public int turn() {
        int rated = 0;
        for (Due due : due(LocalDate.now(clock))) {
            if (rate(due)) {
                rated++;
            }
        }
        return rated;
    }

    /** One plan that cannot be rated must not keep the others from it. */
    private boolean rate(Due due) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> claim(due));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Plan %s could not be rated as at %s; tried again soon", due.planId(), due.asAt());
            return false;
        }
    }

    private boolean claim(Due due) {
        boolean mine = !sql.list(CLAIM, row -> row.id("plan_id"), due.planId(), due.ratedAsAt())
                .isEmpty();
        if (mine) {
            refresher.refresh(due.planId(), false);
        }
        return mine;
    }

    private List<Due> due(LocalDate today) {
        return sql
                .list(
                        RATED,
                        row -> new Due(
                                row.id("plan_id"),
                                row.dateOr("rated_as_at"),
                                PlanHead.asAt(
                                        row.constant("as_at_rule", AsAtRule.class),
                                        row.dateOr("period_end"),
                                        row.dateOr("position_date"),
                                        row.dateOr("latest_update"),
                                        today)),
                        today,
                        today,
                        today)
                .stream()
                .filter(due -> !due.asAt().equals(due.ratedAsAt()))
                .toList();
    }

    private record Due(UUID planId, @Nullable LocalDate ratedAsAt, LocalDate asAt) {}
}
