package org.dueregard.committee.readback;

import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.committee.readback.view.PublicationView;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.sql.Sql;

/** What is public of publications, in one statement. */
@ApplicationScoped
public class PublicationReads {

    private static final String LATEST = """
            SELECT json_build_object('report', p.report_ref, 'version', p.report_version, 'pack', p.ref, 'hash', p.hash,
                       'releasedAt', p.released_at, 'result', b.result, 'readAt', b.read_at, 'item', b.item,
                       'address', b.address, 'decision', b.decision) AS body
              FROM pack p
              LEFT JOIN LATERAL (SELECT * FROM read_back r WHERE r.pack_id = p.id ORDER BY r.number DESC LIMIT 1) b ON true
             WHERE p.report_ref = ? AND NOT p.exempt
             ORDER BY p.report_version DESC LIMIT 1
            """;

    private final Sql sql;

    PublicationReads(Sql sql) {
        this.sql = sql;
    }

    /** The latest version that has public parts. */
    PublicationView get(String report) {
        return sql.list(Query.of(LATEST, report), row -> row.recordOr("body", PublicationView.class)).stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("No report " + report + " has been released"));
    }
}
