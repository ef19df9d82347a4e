package org.dueregard.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dueregard.consultation.view.ConsultationRow;
import org.dueregard.identity.Caller;
import org.dueregard.platform.page.Page;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;
import org.jspecify.annotations.Nullable;

/** The register as its keepers see it, in one statement: everything public, and the drafts of the own services. */
@ApplicationScoped
public class RecordReads {

    private final JsonRows rows;
    private final ConsultationConfig config;
    private final Clock clock;

    RecordReads(JsonRows rows, ConsultationConfig config, Clock clock) {
        this.rows = rows;
        this.config = config;
        this.clock = clock;
    }

    private record StoredPage(long total, @Nullable List<Stored> items) {}

    /** A page of consultations, of one status where one is given. */
    @Transactional
    public Page<ConsultationRow> page(ConsultationFilter filter, @Nullable Status status, Caller caller) {
        LocalDate today = LocalDate.now(clock);
        Query where = Query.of(ConsultationSql.FROM + "WHERE true");
        if (!new ConsultationAccess(caller).seesAll()) {
            where.add("AND (c.status = 'PUBLIC' OR s.code = ANY (?))", List.copyOf(caller.services()));
        }
        if (status != null) {
            where.add("AND c.status = ?", status.name());
        }
        filter.where(where, today);
        Query query = Query.of("SELECT json_build_object('total', (SELECT count(*)")
                .add(where)
                .add("), 'items', (SELECT json_agg(x.body ORDER BY x.rank) FROM (SELECT row_number() OVER (ORDER BY "
                        + String.join(", ", filter.order()) + ") AS rank, " + ConsultationSql.ROW + " AS body")
                .add(where)
                .add("ORDER BY 1 LIMIT " + filter.page().size() + " OFFSET "
                        + filter.page().offset() + ") x))::text");
        StoredPage page = rows.list(query, StoredPage.class).getFirst();
        ConsultationRows views = new ConsultationRows(today, config.weDidMonths());
        return Page.of(
                Objects.requireNonNullElse(page.items(), List.<Stored>of()).stream()
                        .map(views::row)
                        .toList(),
                filter.page(),
                page.total());
    }
}
