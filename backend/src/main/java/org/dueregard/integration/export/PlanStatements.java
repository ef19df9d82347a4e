package org.dueregard.integration.export;

/** What is read of a plan itself: every row is a part of the document, its owner and its place there. */
final class PlanStatements {

    static final String PLAN = """
            SELECT 'plan' AS kind, NULL AS owner, 0 AS place, p.id, jsonb_build_object(
                'ref', p.ref, 'title', p.title, 'status', p.status,
                'organisation', jsonb_build_object('code', o.code, 'name', o.name),
                'supersededBy', (SELECT later.ref FROM plan later WHERE later.id = p.superseded_by_id),
                'period', jsonb_build_object('start', p.period_start, 'end', p.period_end, 'text', p.period_text),
                'decision', CASE WHEN p.approving_body IS NOT NULL THEN jsonb_build_object(
                    'body', p.approving_body, 'date', p.decision_date, 'text', p.decision_text, 'cites', %s) END,
                'asAt', jsonb_build_object('rule', p.as_at_rule, 'position', p.position_date),
                'reporting', jsonb_build_object('everyMonths', p.reporting_months, 'graceDays', p.reporting_grace_days),
                'rules', jsonb_build_object(
                    'version', r.rules_version, 'latenessMonths', r.lateness_months, 'stalenessMonths', r.staleness_months,
                    'redShare', r.red_share_numerator || '/' || r.red_share_denominator,
                    'amberShare', r.amber_share_numerator || '/' || r.amber_share_denominator,
                    'statutoryRed', r.statutory_red, 'measureTolerancePercent', r.tolerance_percent,
                    'disabled', to_jsonb(r.disabled_rules))) AS part
            FROM the_plan p JOIN organisation o ON o.id = p.organisation_id JOIN plan_rules r ON r.plan_id = p.id
            """.formatted(ExportPieces.cites("p.decision_source_id", "p.decision_paragraph"));

    static final String SOURCES = """
            SELECT 'sources', p.id, d.ordinal, d.id, jsonb_build_object(
                'code', d.code, 'title', d.title, 'publisher', d.publisher, 'date', d.published_on,
                'reference', d.reference, 'url', d.url)
            FROM the_plan p JOIN source_document d ON d.plan_id = p.id
            """;

    static final String PARAGRAPHS = """
            SELECT 'paragraphs', d.id, g.ordinal, g.id, jsonb_build_object(
                'number', g.number, 'heading', g.heading, 'text', g.text)
            FROM the_plan p JOIN source_document d ON d.plan_id = p.id JOIN source_paragraph g ON g.document_id = d.id
            """;

    static final String THEMES = """
            SELECT CASE t.kind WHEN 'PRIORITY' THEN 'priorities' WHEN 'CROSS_CUTTING' THEN 'crossCutting'
                    ELSE 'relatedPlans' END,
                p.id, t.ordinal, t.id, jsonb_build_object('code', t.code, 'name', t.name)
            FROM the_plan p JOIN plan_theme t ON t.plan_id = p.id
            """;

    static final String SERVICES = """
            SELECT 'services', p.id, (row_number() OVER (ORDER BY s.code COLLATE "C"))::int, s.id,
                jsonb_build_object('code', s.code, 'name', s.name)
            FROM the_plan p JOIN service s ON s.organisation_id = p.organisation_id
            WHERE EXISTS (SELECT 1 FROM action a WHERE a.plan_id = p.id AND a.lead_service_id = s.id)
            """;

    static final String ROLES = """
            SELECT 'roles', p.id, r.ordinal, r.id, jsonb_build_object('code', r.code, 'name', r.name, 'override', %s)
            FROM the_plan p JOIN role r ON r.plan_id = p.id
            """.formatted(ExportPieces.officer("r.override"));

    static final String OBJECTIVES =
            """
            SELECT 'objectives', o.role_id, o.ordinal, o.id, jsonb_build_object(
                'ref', o.ref, 'text', o.text, 'whyItMatters', to_jsonb(o.why_it_matters),
                'priorities', %1$s, 'prioritiesText', o.priorities_text, 'crossCutting', %2$s, 'relatedPlans', %3$s,
                'cites', %4$s)
            FROM the_plan p JOIN objective o ON o.plan_id = p.id
            """.formatted(themes("PRIORITY"), themes("CROSS_CUTTING"), themes("RELATED_PLAN"), ExportPieces.cites("o"));

    private PlanStatements() {}

    private static String themes(String kind) {
        return """
                (SELECT jsonb_agg(t.code ORDER BY x.ordinal) FROM objective_theme x JOIN plan_theme t ON t.id = x.theme_id
                 WHERE x.objective_id = o.id AND t.kind = '%s')""".formatted(kind);
    }
}
