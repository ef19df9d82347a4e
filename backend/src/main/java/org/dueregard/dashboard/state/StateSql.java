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
                   (plan_id, rated_as_at, latest_reading_id, rating, explanation, travel_last_year, travel_last_period) =
                   (EXCLUDED.plan_id, EXCLUDED.rated_as_at, EXCLUDED.latest_reading_id, EXCLUDED.rating,
                    EXCLUDED.explanation, EXCLUDED.travel_last_year, EXCLUDED.travel_last_period)
             WHERE s.* IS DISTINCT FROM EXCLUDED.*
            """;

    /** What an action says, in every place it has; found before what was said about it. */
    static final String WORDING_SEARCH = """
            INSERT INTO search_entry AS s (action_id, entry_id, plan_id, on_date, document)
            SELECT a.id, a.id, a.plan_id, NULL,
                   search_document(a.plan_id, setweight(to_tsvector('english',
                       concat_ws(E'\\n', a.wording, array_to_string(a.sub_points, E'\\n'),
                           (SELECT string_agg(concat_ws(E'\\n', p.ref, nullif(p.wording, a.wording)), E'\\n' ORDER BY p.ordinal)
                              FROM action_placement p WHERE p.action_id = a.id))), 'A'))
              FROM action a WHERE a.plan_id = ?
                ON CONFLICT (entry_id) DO UPDATE SET document = EXCLUDED.document
             WHERE s.document IS DISTINCT FROM EXCLUDED.document
            """;

    /** What published updates say; as they never change, only new ones are looked at. */
    static final String UPDATE_SEARCH = """
            INSERT INTO search_entry (action_id, entry_id, plan_id, on_date, document)
            SELECT u.action_id, u.id, u.plan_id, u.on_date,
                   search_document(u.plan_id, setweight(to_tsvector('english', concat_ws(E'\\n', u.progress, u.issues,
                       (SELECT string_agg(concat_ws(E'\\n', n.text, n.owner), E'\\n' ORDER BY n.ordinal)
                          FROM next_step n WHERE n.update_id = u.id))), 'B'))
              FROM progress_update u
             WHERE u.plan_id = ? AND u.state = 'PUBLISHED'
               AND NOT EXISTS (SELECT 1 FROM search_entry s WHERE s.entry_id = u.id)
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
