package org.dueregard.plan.course;

/** Statements about plans in whatever state; each puts its row together as JSON. */
final class PlanSql {

    /** Of the step {@code s}. */
    static final String STEP = """
            json_build_object('number', s.number, 'step', s.step, 'at', s.created_at, 'by', s.taken_by,
                              'reason', s.reason, 'digest', s.digest)
            """;

    /** Of the plan {@code p}. */
    static final String RECORD = """
            json_build_object('ref', p.ref, 'status', p.status, 'title', p.title, 'version', p.version,
                'organisation', (SELECT json_build_object('code', o.code, 'name', o.name)
                                   FROM organisation o WHERE o.id = p.organisation_id),
                'period', json_build_object('start', p.period_start, 'end', p.period_end, 'text', p.period_text),
                'reporting', json_build_object('everyMonths', p.reporting_months, 'graceDays', p.reporting_grace_days),
                'rules', json_build_object('latenessMonths', r.lateness_months, 'stalenessMonths', r.staleness_months,
                    'redShare', r.red_share_numerator || '/' || r.red_share_denominator,
                    'amberShare', r.amber_share_numerator || '/' || r.amber_share_denominator,
                    'statutoryRed', r.statutory_red, 'tolerancePercent', r.tolerance_percent,
                    'disabled', r.disabled_rules),
                'replaces', (SELECT q.ref FROM plan q WHERE q.id = p.replaces_id),
                'supersededBy', (SELECT q.ref FROM plan q WHERE q.id = p.superseded_by_id),
                'roles', %5$s, 'priorities', %2$s, 'crossCutting', %3$s, 'relatedPlans', %4$s,
                'steps', coalesce((SELECT json_agg(%1$s ORDER BY s.number) FROM plan_step s WHERE s.plan_id = p.id), '[]'),
                'abilities', json_build_array())
            """.formatted(
                    STEP, themes("PRIORITY"), themes("CROSS_CUTTING"), themes("RELATED_PLAN"), named("role x", "true"));

    static final String FROM = " FROM plan p JOIN plan_rules r ON r.plan_id = p.id ";

    static final String HEAD = """
            SELECT json_build_object('id', p.id, 'ref', p.ref, 'organisation', p.organisation_id, 'version', p.version,
                       'status', p.status, 'replaces', p.replaces_id,
                       'steps', (SELECT count(*) FROM plan_step s WHERE s.plan_id = p.id),
                       'actions', (SELECT count(*) FROM action a WHERE a.plan_id = p.id))::text
              FROM plan p
            """;

    static final String STEP_TAKEN = """
            INSERT INTO plan_step (plan_id, number, step, taken_by, reason, wording, digest)
            SELECT :plan, (SELECT coalesce(max(s.number), 0) + 1 FROM plan_step s WHERE s.plan_id = :plan), :step, :by,
                   CAST(:reason AS text), said.w, encode(sha256(convert_to(CAST(said.w AS text), 'UTF8')), 'hex')
              FROM (SELECT CASE WHEN :frozen THEN plan_wording(:plan) END AS w) AS said
            """;

    static final String SAVE = """
            UPDATE plan p
               SET title = f ->> 'title', period_start = CAST(f #>> '{period,start}' AS date),
                   period_end = CAST(f #>> '{period,end}' AS date), period_text = f #>> '{period,text}',
                   reporting_months = coalesce(CAST(f #>> '{reporting,everyMonths}' AS integer), 12),
                   reporting_grace_days = coalesce(CAST(f #>> '{reporting,graceDays}' AS integer), 28),
                   replaces_id = (SELECT q.id FROM plan q WHERE q.ref = f ->> 'replaces'), version = p.version + 1
              FROM (SELECT CAST(:fields AS jsonb) AS f) AS given
             WHERE p.id = :plan
            """;

    static final String SAVE_RULES = """
            UPDATE plan_rules r
               SET lateness_months = coalesce(CAST(f ->> 'latenessMonths' AS integer), 3),
                   staleness_months = coalesce(CAST(f ->> 'stalenessMonths' AS integer), 6),
                   red_share_numerator = CAST(split_part(coalesce(f ->> 'redShare', '1/4'), '/', 1) AS integer),
                   red_share_denominator = CAST(split_part(coalesce(f ->> 'redShare', '1/4'), '/', 2) AS integer),
                   amber_share_numerator = CAST(split_part(coalesce(f ->> 'amberShare', '1/4'), '/', 1) AS integer),
                   amber_share_denominator = CAST(split_part(coalesce(f ->> 'amberShare', '1/4'), '/', 2) AS integer),
                   statutory_red = coalesce(CAST(f ->> 'statutoryRed' AS boolean), true),
                   tolerance_percent = coalesce(CAST(f ->> 'tolerancePercent' AS numeric), 10),
                   disabled_rules = ARRAY(SELECT jsonb_array_elements_text(coalesce(nullif(f -> 'disabled', 'null'), '[]'))),
                   version = r.version + 1
              FROM (SELECT coalesce(nullif(CAST(:fields AS jsonb) -> 'rules', 'null'), '{}') AS f) AS given
             WHERE r.plan_id = :plan
            """;

    static final String ADD = """
            INSERT INTO plan (organisation_id, ref, title, status, period_text)
            SELECT o.id, :ref, :title, 'DRAFT', :period FROM organisation o WHERE o.code = :organisation
            ON CONFLICT (ref) DO NOTHING
            """;

    private PlanSql() {}

    private static String themes(String kind) {
        return named("plan_theme x", "x.kind = '" + kind + "'");
    }

    /** Codes and names of some rows {@code x} of the plan, in order. */
    private static String named(String table, String which) {
        return """
            coalesce((SELECT json_agg(json_build_object('code', x.code, 'name', x.name) ORDER BY x.ordinal, x.code)
                        FROM %s WHERE x.plan_id = p.id AND %s), '[]')
            """.formatted(table, which);
    }
}
