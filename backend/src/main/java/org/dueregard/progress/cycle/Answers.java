package org.dueregard.progress.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;

/**
 * Which actions are asked for an update in a cycle, and how far each is: in one statement. Asked for are those that had
 * begun and neither ended nor were reported complete before the window opened, and whatever was reported on all the same.
 */
@ApplicationScoped
class Answers {

    /** Values: window opens; cycle, latest or not, window opens, last day; plan, last day on which an action may begin. */
    private static final String SELECT = """
            SELECT json_build_object('action', a.ref, 'wording', ap.wording, 'service', s.code, 'serviceName', s.name,
                       'state', coalesce(u.state, 'NOT_STARTED'), 'update', u.ref, 'author', u.author,
                       'submittedOn', coalesce((u.submitted_at AT TIME ZONE 'Europe/London')::date,
                                               CASE WHEN u.origin = 'IMPORTED' THEN u.on_date END),
                       'acknowledgedOn', coalesce((u.acknowledged_at AT TIME ZONE 'Europe/London')::date,
                                                  CASE WHEN u.origin = 'IMPORTED' THEN u.on_date END))::text
              FROM action a
              JOIN action_placement ap ON ap.action_id = a.id AND ap.ref = a.ref
              JOIN objective o ON o.id = ap.objective_id
              JOIN role r ON r.id = o.role_id
              LEFT JOIN service s ON s.id = a.lead_service_id
              LEFT JOIN LATERAL (
                   SELECT p.lifecycle FROM progress_update p
                    WHERE p.action_id = a.id AND p.state = 'PUBLISHED' AND p.on_date < ?::date
                    ORDER BY p.on_date DESC, p.id DESC LIMIT 1) before ON true
              LEFT JOIN LATERAL (
                   SELECT c.* FROM progress_update c
                    WHERE c.action_id = a.id
                      AND (c.cycle_id = ?
                           OR (c.state IN ('DRAFT', 'RETURNED') AND ?)
                           OR (c.cycle_id IS NULL AND c.origin = 'IMPORTED' AND c.on_date BETWEEN ?::date AND ?::date))
                    ORDER BY array_position(ARRAY['PUBLISHED', 'ACKNOWLEDGED', 'SUBMITTED', 'RETURNED', 'DRAFT'], c.state),
                             c.on_date DESC, c.id DESC
                    LIMIT 1) u ON true
             WHERE a.plan_id = ?
               AND (u.id IS NOT NULL
                    OR (a.disposition IS NULL AND (a.start_date IS NULL OR a.start_date <= ?::date)
                        AND coalesce(before.lifecycle, 'NOT_STARTED') NOT IN ('COMPLETE', 'CANCELLED')))
             ORDER BY r.ordinal, o.ordinal, ap.ordinal, a.ref
            """;

    private final JsonRows rows;

    Answers(JsonRows rows) {
        this.rows = rows;
    }

    /**
     * Answers of a cycle in the plan's order.
     *
     * @param latest whether no later cycle has opened: what is not submitted yet belongs to the latest
     */
    List<Answer> of(ReportingCycle cycle, boolean latest) {
        CycleDays days = cycle.days();
        LocalDate end = cycle.plan().periodEnd();
        return rows.list(
                Query.of(
                        SELECT,
                        days.opens(),
                        cycle.id(),
                        latest,
                        days.opens(),
                        days.lastDay(),
                        cycle.planId(),
                        end.isAfter(days.opens()) ? end : days.opens()),
                Answer.class);
    }
}
