package org.dueregard.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.dueregard.consultation.rules.WeDid;
import org.dueregard.consultation.view.ConsultationRow;
import org.dueregard.consultation.view.WeDidTask;
import org.dueregard.identity.Caller;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;

/** Consultations that have closed and wait to be answered with what the council did, in one statement. */
@ApplicationScoped
public class WeDidTasks {

    private static final int MOST = 200;

    private static final String WAITING = "SELECT " + ConsultationSql.ROW + "::text " + ConsultationSql.FROM
            + "WHERE c.status = 'PUBLIC' AND c.we_did IS NULL AND c.closes_on < ?";

    private final JsonRows rows;
    private final ConsultationConfig config;
    private final Clock clock;

    WeDidTasks(JsonRows rows, ConsultationConfig config, Clock clock) {
        this.rows = rows;
        this.config = config;
        this.clock = clock;
    }

    /** Those that a caller may answer, the longest due first. */
    @Transactional(TxType.MANDATORY)
    public List<WeDidTask> of(Caller caller) {
        Query query = Query.of(WAITING, today());
        if (!new ConsultationAccess(caller).seesAll()) {
            query.add("AND s.code = ANY (?)", List.copyOf(caller.services()));
        }
        return read(query);
    }

    /** All of them. */
    @Transactional(TxType.MANDATORY)
    public List<WeDidTask> all() {
        return read(Query.of(WAITING, today()));
    }

    private List<WeDidTask> read(Query query) {
        ConsultationRows views = new ConsultationRows(today(), config.weDidMonths());
        return rows.list(query, Stored.class).stream()
                .map(views::row)
                .map(WeDidTasks::task)
                .sorted(Comparator.comparing(WeDidTask::due).thenComparing(WeDidTask::ref))
                .limit(MOST)
                .toList();
    }

    private static WeDidTask task(ConsultationRow row) {
        return new WeDidTask(
                row.ref(),
                row.title(),
                row.service(),
                Objects.requireNonNull(row.closes()).date(),
                Objects.requireNonNull(row.weDidDue()),
                row.weDidState() == WeDid.State.OVERDUE,
                row.links());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
