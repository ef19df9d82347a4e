package org.dueregard.report.builder;

/** The statements that take a report of the past apart. Each takes it whole, as JSON. */
final class SampleSql {

    private static final String SENT = "FROM (SELECT CAST(? AS jsonb) AS f) s ";

    static final String REPORT = """
            INSERT INTO report (id, ref, plan_id, template, state, title, language, as_at, meeting, meeting_on,
                   final_decision_maker, lead_head, lead_officers, classification, exempt_paragraph, wards,
                   executive_summary, purpose, recommendations, timetable, submitted_on, submitted_by, cleared_on,
                   cleared_by, cleared_by_id)
            SELECT CAST(f ->> 'id' AS uuid), t ->> 'ref', CAST(f ->> 'plan' AS uuid), 'committee-report', 'CLEARED',
                   t ->> 'title', t ->> 'language', CAST(t ->> 'asAt' AS date), t #>> '{face,meetingRef}',
                   CAST(t #>> '{face,meetingOn}' AS date), t #>> '{face,finalDecisionMaker}',
                   t #>> '{face,leadHeadOfService}',
                   ARRAY(SELECT jsonb_array_elements_text(t #> '{face,leadOfficersAndAuthors}')),
                   t #>> '{face,classification}', t #>> '{face,exemptParagraph}',
                   ARRAY(SELECT jsonb_array_elements_text(t #> '{face,wards}')), t ->> 'executiveSummary', t ->> 'purpose',
                   ARRAY(SELECT r ->> 'text' FROM jsonb_array_elements(t -> 'recommendations') AS r), t -> 'timetable',
                   CAST(f ->> 'today' AS date), f ->> 'by', CAST(f ->> 'today' AS date), f ->> 'by', f ->> 'by'
            """ + SENT + """
            CROSS JOIN LATERAL (SELECT f -> 'text' AS t) x RETURNING ref
            """;

    static final String SECTIONS = """
            INSERT INTO report_section (report_id, key, ordinal, heading, kind, exempt)
            SELECT CAST(f ->> 'id' AS uuid), c ->> 'key', n, c ->> 'heading', c ->> 'kind', CAST(c ->> 'exempt' AS boolean)
            """ + SENT + """
            CROSS JOIN LATERAL jsonb_array_elements(f #> '{text,sections}') WITH ORDINALITY AS x (c, n) RETURNING key
            """;

    private static final String EACH_PARAGRAPH = SENT + """
            CROSS JOIN LATERAL jsonb_array_elements(f #> '{text,sections}') AS c
            CROSS JOIN LATERAL jsonb_array_elements(c -> 'paragraphs') WITH ORDINALITY AS x (g, n)
            """;

    static final String NUMBERS = """
            INSERT INTO report_number (report_id, number, paragraph_id)
            SELECT CAST(f ->> 'id' AS uuid), g ->> 'number', uuidv7()
            """ + EACH_PARAGRAPH + "RETURNING number";

    static final String PARAGRAPHS = """
            INSERT INTO report_paragraph (id, report_id, section, position, number, heading, text, exempt)
            SELECT k.paragraph_id, k.report_id, c ->> 'key', n, k.number, g ->> 'heading', g ->> 'text',
                   CAST(g ->> 'exempt' AS boolean)
            """ + EACH_PARAGRAPH + """
            JOIN report_number k ON k.report_id = CAST(f ->> 'id' AS uuid) AND k.number = g ->> 'number'
            RETURNING number
            """;

    static final String IMPLICATIONS = """
            INSERT INTO report_implication (report_id, ordinal, key, issue, post, text, written_by, written_on, signed_by,
                   signed_on, recorded_by, recorded_how)
            SELECT CAST(f ->> 'id' AS uuid), n, i ->> 'key', i ->> 'issue', i ->> 'signedBy', i ->> 'text', f ->> 'by',
                   CAST(f ->> 'today' AS date), i ->> 'signedBy', CAST(i ->> 'signedOn' AS date), f ->> 'by',
                   'As the published report names it'
            """ + SENT + """
            CROSS JOIN LATERAL jsonb_array_elements(f #> '{text,sections}') AS c
            CROSS JOIN LATERAL jsonb_array_elements(c -> 'implications') WITH ORDINALITY AS x (i, n) RETURNING key
            """;

    static final String APPENDICES = """
            INSERT INTO report_appendix (report_id, ordinal, title, layout, href, exempt)
            SELECT CAST(f ->> 'id' AS uuid), n, a ->> 'title', a ->> 'layout', a ->> 'href', CAST(a ->> 'exempt' AS boolean)
            """ + SENT + """
            CROSS JOIN LATERAL jsonb_array_elements(f #> '{text,sections}') AS c
            CROSS JOIN LATERAL jsonb_array_elements(c -> 'appendices') WITH ORDINALITY AS x (a, n) RETURNING title
            """;

    private SampleSql() {}
}
