package org.dueregard.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dueregard.audit.Actor;
import org.dueregard.audit.AuditContext;
import org.dueregard.consultation.rules.FinancialYear;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.platform.web.PrivateAnswers;

/** Numbers that papers published. None is ever changed: one that was recorded by mistake is taken away. */
@ApplicationScoped
public class TotalDesk {

    private static final String ONE = """
            SELECT json_build_object('id', t.id, 'year',
                       t.financial_year || '-' || lpad(((t.financial_year + 1) %% 100)::text, 2, '0'), 'kind', t.kind,
                       'count', t.count, 'asAt', t.as_at, 'note', t.note, 'source', %s)::text
              FROM consultation_total t WHERE t.id = ?
            """.formatted(ConsultationSql.source("t"));

    /** What is there already just so is left alone. */
    private static final String INSERT = """
            INSERT INTO consultation_total (financial_year, kind, count, as_at, note, source_title, source_reference,
                        source_place, source_date, source_url)
            SELECT CAST(left(r ->> 'year', 4) AS integer), r ->> 'kind', CAST(r ->> 'count' AS integer),
                   CAST(r ->> 'asAt' AS date), r ->> 'note', r #>> '{source,title}', r #>> '{source,reference}',
                   r #>> '{source,place}', CAST(r #>> '{source,date}' AS date), r #>> '{source,url}'
              FROM jsonb_array_elements(CAST(? AS jsonb)) AS r
            ON CONFLICT (financial_year, kind, as_at, source_title, source_date) DO NOTHING
            RETURNING to_json(id)::text
            """;

    private static final String DELETE = "DELETE FROM consultation_total WHERE id = ? RETURNING id";

    private final ConsultationStore store;
    private final JsonRows rows;
    private final AuditContext audit;
    private final PrivateAnswers answers;

    TotalDesk(ConsultationStore store, JsonRows rows, AuditContext audit, PrivateAnswers answers) {
        this.store = store;
        this.rows = rows;
        this.audit = audit;
        this.answers = answers;
    }

    /** One of them. */
    @Transactional
    public TotalFields get(UUID id) {
        List<TotalFields> found = rows.list(Query.of(ONE, id), TotalFields.class);
        if (found.isEmpty()) {
            throw missing();
        }
        return found.getFirst();
    }

    /** Records one. */
    @Transactional
    public TotalFields record(TotalFields total, Actor actor) {
        audit.apply(actor);
        List<FieldError> errors = problems("", total);
        if (!errors.isEmpty()) {
            throw ProblemException.invalidBody(errors);
        }
        List<UUID> made = insert(List.of(total));
        if (made.isEmpty()) {
            throw ProblemException.conflict(
                    "This paper's " + total.kind() + " of " + total.year() + " is recorded already");
        }
        return get(made.getFirst());
    }

    /** Takes one away. */
    @Transactional
    public void delete(UUID id, IfMatch seen, Actor actor) {
        audit.apply(actor);
        TotalFields now = get(id);
        if (!seen.names(0)) {
            throw ProblemException.stale(now, answers.etag(0, now));
        }
        store.write(DELETE, id);
    }

    /** Records those that are not there yet, and says which. */
    @Transactional(TxType.MANDATORY)
    List<UUID> insert(List<TotalFields> totals) {
        return rows.list(Query.of(INSERT, store.text(totals)), UUID.class);
    }

    static List<FieldError> problems(String place, TotalFields total) {
        List<FieldError> errors = new ArrayList<>();
        FinancialYear year = FinancialYear.parse(total.year());
        if (year == null) {
            errors.add(FieldError.body(place + "/year", "malformed", "A financial year is written 2020-21"));
        } else if (total.asAt() != null && !FinancialYear.of(total.asAt()).equals(year)) {
            errors.add(FieldError.body(place + "/asAt", "out-of-range", "The day does not lie in the year " + year));
        }
        return errors;
    }

    static ProblemException missing() {
        return ProblemException.notFound("There is no published total with that id");
    }
}
