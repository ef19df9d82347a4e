package org.dueregard.audit.trail;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.dueregard.platform.page.Page;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.sql.Row;
import org.dueregard.platform.sql.Sql;
import org.dueregard.platform.web.Representation;
import org.jspecify.annotations.Nullable;

/** Reads the trail. */
@ApplicationScoped
class Trail {

    private static final String COUNT = "SELECT count(*) AS total FROM audit.change c";

    private static final String FROM = "FROM audit.change c";

    private static final String ENTRIES = """
            SELECT p.*, p.before::text AS old_row, p.after::text AS new_row,
                   (SELECT s.batch FROM audit.seal s WHERE s.ids @> p.id) AS batch
              FROM (SELECT c.*
            """;

    private static final String STATE = """
            SELECT (SELECT count(*) FROM unnest(audit.unsealed(coalesce(l.settled, 0))) AS gap
                      JOIN audit.change c ON c.id >= lower(gap) AND c.id < coalesce(upper(gap), 9223372036854775807)) AS waiting,
                   l.batch, encode(l.digest, 'hex') AS digest, l.row_count, l.sealed_at,
                   v.at AS proved_at, v.batch AS proved_batch, v.sealed AS proved_rows, v.broken
              FROM (SELECT 1) AS one
              LEFT JOIN (SELECT * FROM audit.seal ORDER BY batch DESC LIMIT 1) AS l ON true
              LEFT JOIN (SELECT * FROM audit.verification ORDER BY id DESC LIMIT 1) AS v ON true
            """;

    private final Sql sql;
    private final ObjectMapper json;
    private final TrailKinds kinds;

    Trail(Sql sql, ObjectMapper json, TrailKinds kinds) {
        this.sql = sql;
        this.json = json;
        this.kinds = kinds;
    }

    TrailFilter filter(QueryReader query, Representation format) {
        return TrailFilter.read(query, format, kinds.tables());
    }

    Page<TrailEntryView> page(TrailFilter filter) {
        long total = sql.list(filter.narrow(Query.of(COUNT)), row -> row.number("total"))
                .getFirst();
        Query query = select(filter)
                .add("LIMIT ? OFFSET ?", filter.page().size(), filter.page().offset());
        List<TrailEntryView> entries = sql.list(ordered(query, filter), this::entry);
        return Page.of(entries, filter.page(), total);
    }

    void all(TrailFilter filter, Consumer<TrailEntryView> sink) {
        sql.stream(ordered(select(filter), filter), this::entry, sink);
    }

    SealStateView state() {
        return sql.list(Query.of(STATE), Trail::stateOf).getFirst();
    }

    /** The page is cut out first; only its rows are looked up among the seals. */
    private static Query select(TrailFilter filter) {
        return filter.narrow(Query.of(ENTRIES).add(FROM)).add("ORDER BY c.id " + direction(filter));
    }

    private static Query ordered(Query query, TrailFilter filter) {
        return query.add(") AS p ORDER BY p.id " + direction(filter));
    }

    private static String direction(TrailFilter filter) {
        return filter.newestFirst() ? "DESC" : "ASC";
    }

    private TrailEntryView entry(Row row) throws SQLException {
        @Nullable String before = row.textOr("old_row");
        @Nullable String after = row.textOr("new_row");
        return new TrailEntryView(
                row.number("id"),
                row.moment("at"),
                new TrailEntryView.Who(row.text("actor"), row.textOr("actor_id"), row.textOr("actor_role")),
                row.textOr("request_id"),
                row.textOr("reason"),
                row.constant("operation", TrailOperation.class),
                new TrailEntryView.What(
                        TrailKinds.of(row.text("table_name")),
                        row.idOr("row_id"),
                        Differences.reference(json, before, after)),
                Withheld.from(row.text("table_name"), Differences.between(json, before, after)),
                row.textOr("batch") == null ? null : row.number("batch"));
    }

    private static SealStateView stateOf(Row row) throws SQLException {
        SealStateView.Batch last = row.textOr("batch") == null
                ? null
                : new SealStateView.Batch(
                        row.number("batch"), row.text("digest"), row.integer("row_count"), row.moment("sealed_at"));
        @Nullable String broken = row.textOr("broken");
        SealStateView.Verification verification = row.textOr("proved_at") == null
                ? null
                : new SealStateView.Verification(
                        row.moment("proved_at"),
                        broken == null,
                        row.number("proved_batch"),
                        row.number("proved_rows"),
                        broken);
        return new SealStateView(last, row.number("waiting"), verification);
    }
}
