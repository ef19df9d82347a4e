package org.dueregard.report.builder;

/** The statements of reports. They hold no values of a caller. */
final class ReportSql {

    static final String FROM = "FROM report r JOIN plan p ON p.id = r.plan_id";

    private static final String FIELDS = """
            json_build_object('title', r.title, 'asAt', r.as_at, 'meeting', r.meeting, 'meetingOn', r.meeting_on,
                'route', r.route, 'finalDecisionMaker', r.final_decision_maker, 'leadHeadOfService', r.lead_head,
                'leadOfficersAndAuthors', r.lead_officers, 'classification', r.classification,
                'exemptParagraph', r.exempt_paragraph, 'wards', r.wards, 'executiveSummary', r.executive_summary,
                'purpose', r.purpose, 'recommendations', r.recommendations, 'timetable', r.timetable,
                'appendices', (SELECT json_agg(json_build_object('title', a.title, 'layout', a.layout, 'href', a.href,
                                               'exempt', a.exempt) ORDER BY a.ordinal)
                                 FROM report_appendix a WHERE a.report_id = r.id),
                'exemptSections', (SELECT json_agg(s.key ORDER BY s.ordinal)
                                     FROM report_section s WHERE s.report_id = r.id AND s.exempt))
            """;

    private static final String SECTIONS = """
            (SELECT json_agg(json_build_object('key', s.key, 'number', s.ordinal, 'heading', s.heading, 'kind', s.kind,
                    'exempt', s.exempt, 'hint', s.hint, 'paragraphs',
                    (SELECT json_agg(json_build_object('id', g.id, 'version', g.version, 'number', g.number,
                            'heading', g.heading, 'text', g.text, 'exempt', g.exempt) ORDER BY g.position)
                       FROM report_paragraph g WHERE g.report_id = s.report_id AND g.section = s.key)) ORDER BY s.ordinal)
               FROM report_section s WHERE s.report_id = r.id)
            """;

    private static final String IMPLICATIONS = """
            (SELECT json_agg(json_build_object('id', i.id, 'version', i.version, 'key', i.key, 'issue', i.issue,
                    'post', i.post, 'text', i.text, 'writtenBy', i.written_by, 'writtenOn', i.written_on,
                    'signedBy', i.signed_by, 'signedPost', i.signed_post, 'signedOn', i.signed_on,
                    'recordedBy', i.recorded_by, 'recordedHow', i.recorded_how, 'invitations',
                    (SELECT json_agg(json_build_object('person', n.person_id, 'subject', o.subject, 'name', o.name,
                            'post', o.post, 'on', n.invited_on, 'by', n.invited_by, 'message', n.message) ORDER BY n.id)
                       FROM report_invitation n JOIN person o ON o.id = n.person_id WHERE n.implication_id = i.id))
                    ORDER BY i.ordinal)
               FROM report_implication i WHERE i.report_id = r.id)
            """;

    private static final String RELEASES = """
            (SELECT json_agg(json_build_object('version', e.edition, 'releasedAt', e.released_at,
                    'releasedBy', e.released_by, 'clearedBy', e.cleared_by, 'clearedOn', e.cleared_on,
                    'reason', e.reason) ORDER BY e.edition DESC)
               FROM report_release e WHERE e.report_id = r.id)
            """;

    /** A {@link Stored}. */
    static final String ONE = """
            SELECT json_build_object('id', r.id, 'ref', r.ref, 'version', r.version, 'state', r.state,
                'edition', r.edition, 'editionReason', r.edition_reason, 'planId', p.id, 'plan', p.ref,
                'planTitle', p.title, 'template', r.template, 'language', r.language, 'fields', %s, 'sections', %s,
                'implications', %s, 'writers', r.writers, 'submittedOn', r.submitted_on, 'submittedBy', r.submitted_by,
                'returnedOn', r.returned_on, 'returnedBy', r.returned_by, 'returnedReason', r.returned_reason,
                'clearedOn', r.cleared_on, 'clearedBy', r.cleared_by, 'clearedById', r.cleared_by_id,
                'numbers', (SELECT json_agg(n.number) FROM report_number n WHERE n.report_id = r.id),
                'releases', %s)::text
            %s WHERE r.ref = ?
            """.formatted(FIELDS, SECTIONS, IMPLICATIONS, RELEASES, FROM);

    static final String LOCK = "SELECT r.id FROM report r WHERE r.ref = ? FOR UPDATE";

    /** Whoever gives out references waits for whoever does so at the same time. */
    static final String TURN = "SELECT pg_advisory_xact_lock(28361)";

    static final String LAST = """
            SELECT coalesce(max(CAST(substr(r.ref, 10) AS integer)), 0)
              FROM report r WHERE r.ref ~ ('^RPT-' || ? || '-[0-9]{1,8}$')
            """;

    static final String INSERT = """
            INSERT INTO report (id, ref, plan_id, template, title, as_at, meeting, route, writers)
            SELECT CAST(f ->> 'id' AS uuid), f ->> 'ref', CAST(f ->> 'plan' AS uuid), f ->> 'template', f ->> 'title',
                   CAST(f ->> 'asAt' AS date), f ->> 'meeting', f ->> 'route', ARRAY[f ->> 'writer']
              FROM CAST(? AS jsonb) AS f
            RETURNING ref
            """;

    static final String COPY_SECTIONS = """
            INSERT INTO report_section (report_id, key, ordinal, heading, kind, hint)
            SELECT CAST(? AS uuid), s ->> 'key', n, s ->> 'heading', s ->> 'kind', s ->> 'hint'
              FROM report_template t, jsonb_array_elements(t.sections) WITH ORDINALITY AS x (s, n) WHERE t.key = ?
            RETURNING key
            """;

    static final String COPY_IMPLICATIONS = """
            INSERT INTO report_implication (report_id, ordinal, key, issue, post)
            SELECT CAST(? AS uuid), n, i ->> 'key', i ->> 'issue', i ->> 'post'
              FROM report_template t, jsonb_array_elements(t.implications) WITH ORDINALITY AS x (i, n) WHERE t.key = ?
            RETURNING key
            """;

    static final String UPDATE = """
            UPDATE report r SET title = f ->> 'title', as_at = CAST(f ->> 'asAt' AS date), meeting = f ->> 'meeting',
                   meeting_on = CAST(f ->> 'meetingOn' AS date), route = f ->> 'route',
                   final_decision_maker = f ->> 'finalDecisionMaker', lead_head = f ->> 'leadHeadOfService',
                   lead_officers = ARRAY(SELECT jsonb_array_elements_text(f -> 'leadOfficersAndAuthors')),
                   classification = f ->> 'classification', exempt_paragraph = f ->> 'exemptParagraph',
                   wards = ARRAY(SELECT jsonb_array_elements_text(f -> 'wards')),
                   executive_summary = f ->> 'executiveSummary', purpose = f ->> 'purpose',
                   recommendations = ARRAY(SELECT jsonb_array_elements_text(f -> 'recommendations')),
                   timetable = f -> 'timetable'
              FROM CAST(? AS jsonb) AS f WHERE r.id = ? RETURNING r.ref
            """;

    static final String CLEAR_APPENDICES = "DELETE FROM report_appendix WHERE report_id = ? RETURNING title";

    static final String ADD_APPENDICES = """
            INSERT INTO report_appendix (report_id, ordinal, title, layout, href, exempt)
            SELECT CAST(? AS uuid), n, a ->> 'title', a ->> 'layout', a ->> 'href', CAST(a ->> 'exempt' AS boolean)
              FROM jsonb_array_elements(CAST(? AS jsonb) -> 'appendices') WITH ORDINALITY AS x (a, n)
            RETURNING title
            """;

    static final String MARK_SECTIONS = """
            UPDATE report_section s SET exempt = NOT s.exempt
              FROM CAST(? AS jsonb) AS f
             WHERE s.report_id = ? AND s.exempt <> ((f -> 'exemptSections') @> to_jsonb(s.key)) RETURNING s.key
            """;

    /** Numbers that paragraphs keep from now on. */
    static final String GIVE_NUMBERS = """
            INSERT INTO report_number (report_id, number, paragraph_id)
            SELECT CAST(? AS uuid), n ->> 'number', CAST(n ->> 'id' AS uuid)
              FROM jsonb_array_elements(CAST(? AS jsonb)) AS n
            RETURNING number
            """;

    static final String KEEP_NUMBERS = """
            UPDATE report_paragraph g SET number = n.number
              FROM report_number n WHERE n.paragraph_id = g.id AND g.report_id = ? AND g.number IS NULL
            RETURNING g.number
            """;

    static final String SUBMIT = """
            UPDATE report SET state = 'IN_CLEARANCE', submitted_on = ?, submitted_by = ?, returned_on = NULL,
                   returned_by = NULL, returned_reason = NULL, version = version + 1
             WHERE id = ? RETURNING ref
            """;

    static final String RETURN = """
            UPDATE report SET state = 'DRAFT', returned_on = ?, returned_by = ?, returned_reason = ?, cleared_on = NULL,
                   cleared_by = NULL, cleared_by_id = NULL, version = version + 1
             WHERE id = ? RETURNING ref
            """;

    static final String CLEAR = """
            UPDATE report SET state = 'CLEARED', cleared_on = ?, cleared_by = ?, cleared_by_id = ?, version = version + 1
             WHERE id = ? RETURNING ref
            """;

    static final String DELETE = "DELETE FROM report WHERE id = ? RETURNING ref";

    /** Somebody has written in a report: whoever works from an older state of it is told. */
    static final String WROTE = """
            UPDATE report SET version = version + 1,
                   writers = CASE WHEN CAST(? AS text) = ANY (writers) THEN writers
                                  ELSE array_append(writers, CAST(? AS text)) END
             WHERE id = ? RETURNING ref
            """;

    /** Something in a report has changed that is not its text. */
    static final String TOUCH = "UPDATE report SET version = version + 1 WHERE id = ? RETURNING ref";

    private ReportSql() {}
}
