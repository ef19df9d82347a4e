package org.dueregard.committee.pack;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.dueregard.report.release.Documents;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.Samples;

/** Documents that tests have printed: with those of the press where there is one, otherwise in memory. */
@DefaultBean
@ApplicationScoped
public class TestDocuments implements Documents {

    private static final String PRESS = "SELECT to_regclass('report_document') IS NOT NULL";

    private static final String SNAPSHOT = """
            INSERT INTO report_snapshot (report_id, ref, number, exempt, title, plan_id, as_at, size, sha256, body)
            SELECT ?, ?, ?, ?, 'A snapshot', p.id, '2021-10-20', 1, encode(sha256('x'::bytea), 'hex'), 'x'::bytea
              FROM plan p ORDER BY p.id LIMIT 1
            ON CONFLICT DO NOTHING
            """;

    private static final String DOCUMENT = """
            INSERT INTO report_document (snapshot_id, ref, number, exempt, name, title, media_type, part, place, size, sha256, body)
            SELECT s.id, s.ref, s.number, s.exempt, ?, 'A document', 'text/plain', 'REPORT',
                   (SELECT count(*) FROM report_document d WHERE d.ref = s.ref AND d.number = s.number), ?, ?, ?
              FROM report_snapshot s WHERE s.ref = ? AND s.number = ? AND s.exempt = ?
            RETURNING id
            """;

    private final Map<UUID, byte[]> kept = new ConcurrentHashMap<>();
    private final Db db;
    private final Samples samples;

    TestDocuments(Db db, Samples samples) {
        this.db = db;
        this.samples = samples;
    }

    UUID keep(Releases.Report report, int version, boolean exempt, String name, byte[] bytes) {
        if (db.value(PRESS).equals("t")) {
            samples.maidstone();
            db.write(SNAPSHOT, report.id(), report.ref(), version, exempt);
            String hash = Sha256.of(bytes);
            return UUID.fromString(db.value(DOCUMENT, name, bytes.length, hash, bytes, report.ref(), version, exempt));
        }
        UUID id = UUID.randomUUID();
        kept.put(id, bytes);
        return id;
    }

    @Override
    public InputStream open(UUID documentId) {
        return new ByteArrayInputStream(kept.get(documentId));
    }
}
