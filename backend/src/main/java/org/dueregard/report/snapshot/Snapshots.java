package org.dueregard.report.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.sql.Sql;

/** Finds snapshots again. */
@ApplicationScoped
public class Snapshots {

    private static final String TABLE = "report_snapshot";
    private static final String SELECT =
            "SELECT s.id, s.ref, s.number, s.exempt, s.as_at, s.size, s.sha256 FROM report_snapshot s WHERE ";

    private final Sql sql;
    private final JsonRows rows;
    private final FileRows files;

    Snapshots(Sql sql, JsonRows rows, FileRows files) {
        this.sql = sql;
        this.rows = rows;
        this.files = files;
    }

    /**
     * A snapshot without its bytes.
     *
     * @param version version of the report
     */
    public record Card(UUID id, String ref, int version, boolean exempt, LocalDate asAt, long size, String sha256) {}

    /** The public snapshot of a version of a report. */
    public Optional<Card> find(String ref, int version) {
        return cards(Query.of(SELECT + "NOT s.exempt AND s.ref = ? AND s.number = ?", ref, version)).stream()
                .findFirst();
    }

    /** The public snapshots of a report, the latest first. */
    public List<Card> of(String ref) {
        return cards(Query.of(SELECT + "NOT s.exempt AND s.ref = ? ORDER BY s.number DESC", ref));
    }

    /** The public snapshot that was last made of the same plan before that of a report's version. */
    public Optional<Card> before(Card card) {
        return cards(Query.of(SELECT + """
                                NOT s.exempt AND s.id <> ? AND (s.as_at, s.id) < (?, ?)
                                AND s.plan_id = (SELECT own.plan_id FROM report_snapshot own WHERE own.id = ?)
                                ORDER BY s.as_at DESC, s.id DESC LIMIT 1
                                """, card.id(), card.asAt(), card.id(), card.id())).stream()
                .findFirst();
    }

    /** The bytes of a snapshot from their start. */
    public InputStream open(UUID id) {
        return files.open(TABLE, id);
    }

    /** The digest of a snapshot that was kept in the running transaction. */
    @Transactional(TxType.MANDATORY)
    public String digest(UUID id) {
        return rows.list(Query.of("SELECT to_json(sha256)::text FROM report_snapshot WHERE id = ?", id), String.class)
                .getFirst();
    }

    /** The snapshot itself. */
    public Snapshot read(Card card) {
        return read(card.id(), card.sha256());
    }

    /** The snapshot of that identity and digest; it may have been kept in the running transaction. */
    public Snapshot read(UUID id, String sha256) {
        return SnapshotReader.read(sha256, () -> files.open(TABLE, id));
    }

    private List<Card> cards(Query query) {
        return sql.list(
                query,
                row -> new Card(
                        row.id("id"),
                        row.text("ref"),
                        row.integer("number"),
                        row.yes("exempt"),
                        row.date("as_at"),
                        row.number("size"),
                        row.text("sha256")));
    }
}
