package org.dueregard.dashboard.state;

/** The statements that load the facts of one plan; each takes the plan's identity. */
final class FactsSql {

    static final String HEAD = """
            SELECT p.id, p.status, p.period_end, p.as_at_rule, p.position_date, p.reporting_months, p.reporting_grace_days,
                   r.lateness_months, r.staleness_months, r.red_share_numerator, r.red_share_denominator,
                   r.amber_share_numerator, r.amber_share_denominator, r.statutory_red, r.tolerance_percent, r.disabled_rules
              FROM plan p JOIN plan_rules r ON r.plan_id = p.id
             WHERE p.id = ?
            """;

    static final String ACTIONS = """
            SELECT id, start_date, due_kind, due_date, due_precision, due_text, recurs_months, next_review, disposition,
                   closure_reason
              FROM action WHERE plan_id = ? ORDER BY id
            """;

    static final String STEPS = """
            SELECT s.action_id, s.text, s.due_date, s.due_precision, s.done_on
              FROM milestone s JOIN action a ON a.id = s.action_id
             WHERE a.plan_id = ? ORDER BY s.action_id, s.ordinal
            """;

    static final String MEASURES = """
            SELECT id, ref, type, good, target, target_upper, tolerance_percent, baseline, unit, next_due, frequency,
                   due_days, t.from_dates, t.targets, t.target_uppers
              FROM measure
              LEFT JOIN LATERAL (SELECT array_agg(from_date::text) AS from_dates, array_agg(measure_target.target) AS targets,
                                        array_agg(measure_target.target_upper) AS target_uppers
                                   FROM measure_target WHERE measure_id = measure.id) t ON true
             WHERE plan_id = ? ORDER BY id
            """;

    static final String READINGS = """
            SELECT g.id, g.measure_id, g.period_start, g.period_end, g.value, g.target, g.numerator, g.denominator, g.text,
                   g.provisional, g.corrects_id
              FROM measure m JOIN reading g ON g.measure_id = m.id
             WHERE m.plan_id = ? ORDER BY g.measure_id, g.period_end, g.id
            """;

    static final String JUDGES =
            "SELECT action_id, measure_id FROM measure_action WHERE plan_id = ? ORDER BY measure_id";

    static final String UPDATES = """
            SELECT u.id, u.action_id, u.on_date, u.lifecycle, u.lifecycle_reason, u.completed_on, u.forecast_date,
                   u.forecast_reason, u.officer_rating, u.officer_author, u.officer_reason, u.officer_review_by, u.corrects_id,
                   EXISTS (SELECT 1 FROM evidence e WHERE e.update_id = u.id) AS documented,
                   EXISTS (SELECT 1 FROM update_reading r WHERE r.update_id = u.id) AS measured
              FROM action a JOIN progress_update u ON u.action_id = a.id AND u.state = 'PUBLISHED'
             WHERE a.plan_id = ? ORDER BY u.action_id, u.on_date, u.id
            """;

    /** Officer ratings without an update; `overruled` says that an update of the same day brought one afterwards. */
    static final String OVERRIDES = """
            SELECT o.id, o.action_id, o.on_date, o.rating, o.author, o.reason, o.review_by,
                   EXISTS (SELECT 1 FROM progress_update u
                            WHERE u.action_id = o.action_id AND u.state = 'PUBLISHED' AND u.officer_rating IS NOT NULL
                              AND u.on_date = o.on_date AND u.published_at > o.recorded_at) AS overruled
              FROM action_override o
             WHERE o.plan_id = ? ORDER BY o.action_id, o.number
            """;

    /** The day for which a plan is rated at the moment. */
    static final String AS_AT = "SELECT rated_as_at FROM plan_stamp WHERE plan_id = ?";

    private FactsSql() {}

    /** The same statement for one action; it takes the action's identity behind the plan's. */
    static String ofAction(String statement, String column) {
        return statement.replace(" ORDER BY", " AND " + column + " = ? ORDER BY");
    }

    /** The same statement for the measures that judge one action. */
    static String ofJudges(String statement, String column) {
        return statement.replace(
                " ORDER BY",
                " AND " + column + " IN (SELECT j.measure_id FROM measure_action j WHERE j.action_id = ?) ORDER BY");
    }
}
