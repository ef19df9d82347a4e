package org.dueregard.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dueregard.consultation.view.ConsultationRow;
import org.dueregard.consultation.view.ConsultationView;
import org.dueregard.platform.page.Page;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.sql.Row;
import org.dueregard.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** What is public of the register: a list or one consultation, each in one statement. */
@ApplicationScoped
class ConsultationReads {

    private static final String PUBLIC = "WHERE c.status = 'PUBLIC'";

    private final Sql sql;
    private final ConsultationConfig config;
    private final Clock clock;

    ConsultationReads(Sql sql, ConsultationConfig config, Clock clock) {
        this.sql = sql;
        this.config = config;
        this.clock = clock;
    }

    /** A page of consultations. */
    Page<ConsultationRow> page(ConsultationFilter filter) {
        ConsultationRows rows = rows();
        List<ConsultationRow> items = new ArrayList<>();
        long[] total = {0};
        String order = "ORDER BY " + String.join(", ", filter.order());
        Query query = filter.where(
                        Query.of("WITH hits AS (SELECT c.id, row_number() OVER (" + order + ") AS rank"
                                + " FROM consultation c " + PUBLIC),
                        rows.today())
                .add("), shown AS (SELECT id, rank FROM hits ORDER BY rank LIMIT "
                        + filter.page().size() + " OFFSET " + filter.page().offset() + ")")
                .add("SELECT t.total, d.body FROM (SELECT count(*) AS total FROM hits) t LEFT JOIN (SELECT h.rank, "
                        + ConsultationSql.ROW + " AS body " + ConsultationSql.FROM
                        + " JOIN shown h ON h.id = c.id) d ON true ORDER BY d.rank");
        sql.list(query, row -> {
            total[0] = row.number("total");
            Stored stored = row.recordOr("body", Stored.class);
            return stored != null && items.add(rows.row(stored));
        });
        return Page.of(items, filter.page(), total[0]);
    }

    /** What differs whenever a row of the list does. */
    String fingerprint(ConsultationFilter filter) {
        ConsultationRows rows = rows();
        Query query = Query.of("SELECT md5(coalesce(string_agg(d.body::text, '|'), '')) AS print FROM (")
                .add(all(filter, rows.today()))
                .add(") d");
        return rows.today() + " " + rows.weDidMonths() + " "
                + sql.list(query, row -> row.text("print")).getFirst();
    }

    /** All consultations. */
    void all(ConsultationFilter filter, Consumer<ConsultationRow> sink) {
        ConsultationRows rows = rows();
        sql.stream(all(filter, rows.today()), ConsultationReads::stored, stored -> sink.accept(rows.row(stored)));
    }

    /** One consultation. */
    ConsultationView get(String ref) {
        Query query = Query.of("SELECT " + ConsultationSql.WHOLE + " AS body " + ConsultationSql.FROM + PUBLIC)
                .add("AND c.ref = ?", ref);
        return sql.list(query, ConsultationReads::stored).stream()
                .findFirst()
                .map(rows()::view)
                .orElseThrow(() -> missing(ref));
    }

    /** Nothing has that reference, or it is not public. */
    static ProblemException missing(String ref) {
        return ProblemException.notFound("There is no consultation with the reference " + ref);
    }

    private static @Nullable Stored stored(Row row) throws SQLException {
        return row.recordOr("body", Stored.class);
    }

    private static Query all(ConsultationFilter filter, LocalDate today) {
        return filter.where(
                        Query.of("SELECT " + ConsultationSql.ROW + " AS body " + ConsultationSql.FROM + PUBLIC), today)
                .add("ORDER BY " + String.join(", ", filter.order()));
    }

    private ConsultationRows rows() {
        return new ConsultationRows(LocalDate.now(clock), config.weDidMonths());
    }
}
