package org.dueregard.consultation;

/** Pieces of the statements that read the register. They hold no values of a caller. */
final class ConsultationSql {

    /** Consultations with their service. */
    static final String FROM = """
            FROM consultation c
            LEFT JOIN service s ON s.id = c.service_id
            """;

    /** Links of {@code c} to what everybody may know of: a draft of a plan is named to nobody. */
    private static final String ACTIONS = """
            FROM consultation_action ca
            JOIN action a ON a.id = ca.action_id
            JOIN plan p ON p.id = a.plan_id AND p.status IN ('IN_FORCE', 'SUPERSEDED', 'CLOSED')
             WHERE ca.consultation_id = c.id
            """;

    private static final String MEASURES = """
            FROM consultation_measure cm
            JOIN measure m ON m.id = cm.measure_id
            JOIN plan p ON p.id = m.plan_id AND p.status IN ('IN_FORCE', 'SUPERSEDED', 'CLOSED')
             WHERE cm.consultation_id = c.id
            """;

    private static final String FIELDS = """
            json_build_object('title', c.title, 'why', c.why, 'audiences', c.audiences, 'method', c.method,
                'channels', c.channels, 'wards', c.wards, 'service', s.code, 'owner', c.owner,
                'opens', %s, 'closes', %s, 'askedAbout', c.asked_about, 'languages', c.languages, 'formats', c.formats,
                'invited', c.invited, 'responses', c.responses, 'partialResponses', c.partial_responses,
                'weightedBase', c.weighted_base, 'weighting', c.weighting, 'statedRate', c.stated_rate,
                'confidence', c.confidence, 'population', c.population, 'populationSource', c.population_source,
                'decisionDate', c.decision_date, 'resultsDate', c.results_date, 'feedbackDate', c.feedback_date,
                'weAsked', c.we_asked, 'youSaid', c.you_said, 'weDidDue', c.we_did_due, 'note', c.note, 'source', %s,
                'actions', (SELECT json_agg(json_build_object('plan', p.ref, 'ref', a.ref)
                                            ORDER BY p.ref, a.ordinal, a.ref) %s),
                'measures', (SELECT json_agg(json_build_object('plan', p.ref, 'ref', m.ref)
                                             ORDER BY p.ref, m.ordinal, m.ref) %s))
            """.formatted(day("opens"), day("closes"), source("c"), ACTIONS, MEASURES);

    private static final String HEAD = """
            'id', c.id, 'ref', c.ref, 'status', c.status, 'version', c.version, 'serviceName', s.name, 'fields', %s,
            'weDid', c.we_did, 'weDidOn', c.we_did_on, 'decided', c.decided
            """.formatted(FIELDS);

    private static final String BESIDE = """
            'extensions', (SELECT json_agg(json_build_object('was', json_build_object('date', e.was_on,
                        'precision', e.was_precision), 'closes', json_build_object('date', e.closes_on,
                        'precision', e.closes_precision), 'reason', e.reason, 'on', e.on_date, 'author', e.author)
                        ORDER BY e.number)
                  FROM consultation_extension e WHERE e.consultation_id = c.id),
            'fairness', (SELECT json_agg(json_build_object('question', f.question, 'answer', f.answer,
                        'explanation', f.explanation, 'answeredBy', f.answered_by, 'answeredOn', f.answered_on))
                  FROM consultation_fairness f WHERE f.consultation_id = c.id),
            'linkedActions', (SELECT json_agg(json_build_object('plan', p.ref, 'ref', a.ref, 'wording', a.wording,
                        'href', '/api/v1/actions/' || a.ref || '?plan=' || p.ref) ORDER BY p.ref, a.ordinal, a.ref) %s),
            'linkedMeasures', (SELECT json_agg(json_build_object('plan', p.ref, 'ref', m.ref, 'name', m.name,
                        'href', '/api/v1/measures/' || m.ref || '?plan=' || p.ref) ORDER BY p.ref, m.ordinal, m.ref) %s),
            'externalIds', (SELECT json_agg(json_build_object('system', x.system, 'externalId', x.external_id)
                        ORDER BY x.system) FROM consultation_external_id x WHERE x.consultation_id = c.id)
            """.formatted(ACTIONS, MEASURES);

    /** A {@link Stored} as a list needs it. */
    static final String ROW = "json_build_object(" + HEAD + ")";

    /** A {@link Stored} with what stands beside it. */
    static final String WHOLE = "json_build_object(" + HEAD + ", " + BESIDE + ")";

    private ConsultationSql() {}

    /** The paper that a row names, as JSON, or null. */
    static String source(String alias) {
        return """
            CASE WHEN %1$s.source_title IS NOT NULL THEN json_build_object('title', %1$s.source_title,
                'reference', %1$s.source_reference, 'place', %1$s.source_place, 'date', %1$s.source_date,
                'url', %1$s.source_url) END
            """.formatted(alias);
    }

    private static String day(String name) {
        return ("CASE WHEN c.%1$s_on IS NOT NULL THEN"
                        + " json_build_object('date', c.%1$s_on, 'precision', c.%1$s_precision) END")
                .formatted(name);
    }
}
