package org.dueregard.dashboard.state;

/** The statements that write the state of a plan. Each touches only rows that differ. */
final class StateSql {

    /** Rows as a JSON array. */
    static final String ACTIONS = """
            INSERT INTO action_state AS s
            SELECT * FROM jsonb_populate_recordset(NULL::action_state, ?::jsonb)
                ON CONFLICT (action_id) DO UPDATE SET
                   (plan_id, rated_as_at, lifecycle, completed_on, band, rating, rating_source, explanation, computed_rating,
                    computed_rule, computed_sentence, officer_update_id, officer_expired, freshness, evidence, forecast_date,
                    forecast_reason, latest_update_id, latest_update_on, previous_band, officer_override_id) = (EXCLUDED.plan_id,
                    EXCLUDED.rated_as_at, EXCLUDED.lifecycle, EXCLUDED.completed_on, EXCLUDED.band, EXCLUDED.rating,
                    EXCLUDED.rating_source, EXCLUDED.explanation, EXCLUDED.computed_rating, EXCLUDED.computed_rule,
                    EXCLUDED.computed_sentence, EXCLUDED.officer_update_id, EXCLUDED.officer_expired, EXCLUDED.freshness,
                    EXCLUDED.evidence, EXCLUDED.forecast_date, EXCLUDED.forecast_reason, EXCLUDED.latest_update_id,
                    EXCLUDED.latest_update_on, EXCLUDED.previous_band, EXCLUDED.officer_override_id)
             WHERE s.* IS DISTINCT FROM EXCLUDED.*
            """;

    /** Rows as a JSON array. */
    static final String MEASURES = """
            INSERT INTO measure_state AS s
            SELECT * FROM jsonb_populate_recordset(NULL::measure_state, ?::jsonb)
                ON CONFLICT (measure_id) DO UPDATE SET
                   (plan_id, rated_as_at, latest_reading_id, rating, explanation, travel_last_year, travel_last_period,
                    next_due, reading_rating) =
                   (EXCLUDED.plan_id, EXCLUDED.rated_as_at, EXCLUDED.latest_reading_id, EXCLUDED.rating,
                    EXCLUDED.explanation, EXCLUDED.travel_last_year, EXCLUDED.travel_last_period,
                    EXCLUDED.next_due, EXCLUDED.reading_rating)
             WHERE s.* IS DISTINCT FROM EXCLUDED.*
            """;

    /** The words of an action and of its published updates, for those of which either is new. */
    static final String SEARCH = """
            INSERT INTO search_entry AS e (action_id, plan_id, wording_hash, update_count, document)
            SELECT s.action_id, s.plan_id, s.wording_hash, s.update_count,
                   search_document(s.plan_id, s.action_id, s.wording)
              FROM search_source s
             WHERE s.plan_id = ?
               AND NOT EXISTS (SELECT 1 FROM search_entry k
                                WHERE k.action_id = s.action_id AND k.wording_hash = s.wording_hash
                                  AND k.update_count = s.update_count)
                ON CONFLICT (action_id) DO UPDATE SET (wording_hash, update_count, document) =
                   (EXCLUDED.wording_hash, EXCLUDED.update_count, EXCLUDED.document)
            """;

    /** A published plan that is about to be refreshed: others wait, so that nobody works from old facts. */
    static final String LOCK = "SELECT plan_id FROM plan_stamp WHERE plan_id = ? FOR UPDATE";

    static final String AS_AT = """
            UPDATE plan_stamp SET rated_as_at = ?, previous_as_at = ?
             WHERE plan_id = ? AND (rated_as_at, previous_as_at) IS DISTINCT FROM (?::date, ?::date)
            """;

    static final String PUBLISH = "SELECT publish_change(?)";

    private StateSql() {}
}
