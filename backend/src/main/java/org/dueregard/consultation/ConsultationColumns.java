package org.dueregard.consultation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How the fields of a consultation are stored: one statement writes any number of them, each an element {@code r} of a
 * JSON array. So one record of a form, a file of samples and ten thousand rows of a system go the same way.
 */
final class ConsultationColumns {

    private static final Map<String, String> COLUMNS = columns();

    private static final String SENT = " FROM jsonb_array_elements(CAST(? AS jsonb)) AS r ";

    static final String INSERT = "INSERT INTO consultation (id, ref, " + String.join(", ", COLUMNS.keySet())
            + ") SELECT CAST(r ->> 'id' AS uuid), r ->> 'ref', " + String.join(", ", COLUMNS.values()) + SENT
            + "RETURNING ref";

    static final String UPDATE = "UPDATE consultation c SET saves = c.saves + 1, version = c.version + 1, "
            + COLUMNS.entrySet().stream()
                    .map(column -> column.getKey() + " = " + column.getValue())
                    .collect(Collectors.joining(", "))
            + SENT + "WHERE c.id = CAST(r ->> 'id' AS uuid) RETURNING c.ref";

    static final String UNLINK_ACTIONS = """
            DELETE FROM consultation_action ca USING jsonb_array_elements(CAST(? AS jsonb)) AS r
             WHERE ca.consultation_id = CAST(r ->> 'id' AS uuid)
               AND NOT EXISTS (SELECT 1 FROM jsonb_array_elements(coalesce(r #> '{fields,actions}', '[]')) AS l
                                 JOIN plan p ON p.ref = l ->> 'plan'
                                 JOIN action_placement ap ON ap.plan_id = p.id AND ap.ref = l ->> 'ref'
                                WHERE ap.action_id = ca.action_id)
            RETURNING 1
            """;

    static final String LINK_ACTIONS = """
            INSERT INTO consultation_action (consultation_id, plan_id, action_id)
            SELECT DISTINCT CAST(r ->> 'id' AS uuid), ap.plan_id, ap.action_id
              FROM jsonb_array_elements(CAST(? AS jsonb)) AS r
             CROSS JOIN LATERAL jsonb_array_elements(coalesce(r #> '{fields,actions}', '[]')) AS l
              JOIN plan p ON p.ref = l ->> 'plan'
              JOIN action_placement ap ON ap.plan_id = p.id AND ap.ref = l ->> 'ref'
            ON CONFLICT DO NOTHING RETURNING 1
            """;

    static final String UNLINK_MEASURES = """
            DELETE FROM consultation_measure cm USING jsonb_array_elements(CAST(? AS jsonb)) AS r
             WHERE cm.consultation_id = CAST(r ->> 'id' AS uuid)
               AND NOT EXISTS (SELECT 1 FROM jsonb_array_elements(coalesce(r #> '{fields,measures}', '[]')) AS l
                                 JOIN plan p ON p.ref = l ->> 'plan'
                                 JOIN measure m ON m.plan_id = p.id AND m.ref = l ->> 'ref'
                                WHERE m.id = cm.measure_id)
            RETURNING 1
            """;

    static final String LINK_MEASURES = """
            INSERT INTO consultation_measure (consultation_id, plan_id, measure_id)
            SELECT DISTINCT CAST(r ->> 'id' AS uuid), m.plan_id, m.id
              FROM jsonb_array_elements(CAST(? AS jsonb)) AS r
             CROSS JOIN LATERAL jsonb_array_elements(coalesce(r #> '{fields,measures}', '[]')) AS l
              JOIN plan p ON p.ref = l ->> 'plan'
              JOIN measure m ON m.plan_id = p.id AND m.ref = l ->> 'ref'
            ON CONFLICT DO NOTHING RETURNING 1
            """;

    private ConsultationColumns() {}

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("decided", texts("r -> 'decided'"));
        columns.put("service_id", """
                (SELECT v.id FROM service v JOIN organisation o ON o.id = v.organisation_id
                  WHERE o.code = r ->> 'council' AND v.code = r #>> '{fields,service}')""");
        columns.put("asked_about", texts("r #> '{fields,askedAbout}'"));
        for (String list : new String[] {"audiences", "channels", "wards", "languages", "formats"}) {
            columns.put(list, texts("r #> '{fields," + list + "}'"));
        }
        for (String day : new String[] {"opens", "closes"}) {
            columns.put(day + "_on", cast(day + ",date", "date"));
            columns.put(day + "_precision", cast(day + ",precision", "text"));
        }
        text(columns, "title", "title");
        text(columns, "why", "why");
        text(columns, "method", "method");
        text(columns, "owner", "owner");
        text(columns, "weighting", "weighting");
        text(columns, "confidence", "confidence");
        text(columns, "population_source", "populationSource");
        text(columns, "we_asked", "weAsked");
        text(columns, "you_said", "youSaid");
        text(columns, "note", "note");
        figures(columns);
        days(columns);
        return columns;
    }

    private static void figures(Map<String, String> columns) {
        columns.put("invited", cast("invited", "integer"));
        columns.put("responses", cast("responses", "integer"));
        columns.put("partial_responses", cast("partialResponses", "integer"));
        columns.put("weighted_base", cast("weightedBase", "integer"));
        columns.put("population", cast("population", "integer"));
        columns.put("stated_rate", cast("statedRate", "numeric"));
    }

    private static void days(Map<String, String> columns) {
        columns.put("decision_date", cast("decisionDate", "date"));
        columns.put("results_date", cast("resultsDate", "date"));
        columns.put("feedback_date", cast("feedbackDate", "date"));
        columns.put("we_did_due", cast("weDidDue", "date"));
        columns.put("source_date", cast("source,date", "date"));
        for (String part : new String[] {"title", "reference", "place", "url"}) {
            columns.put("source_" + part, cast("source," + part, "text"));
        }
    }

    private static void text(Map<String, String> columns, String column, String field) {
        columns.put(column, cast(field, "text"));
    }

    private static String cast(String field, String type) {
        return "CAST(r #>> '{fields," + field + "}' AS " + type + ")";
    }

    private static String texts(String list) {
        return "ARRAY(SELECT jsonb_array_elements_text(coalesce(" + list + ", '[]')))";
    }
}
