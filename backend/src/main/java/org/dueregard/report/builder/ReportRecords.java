package org.dueregard.report.builder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dueregard.identity.Caller;
import org.dueregard.platform.page.Page;
import org.dueregard.platform.page.PageRequest;
import org.dueregard.platform.sql.Query;
import org.dueregard.report.builder.view.ReportRecordRow;
import org.dueregard.report.builder.view.ReportState;
import org.jspecify.annotations.Nullable;

/** Reports as those who work on them see them, in one statement. */
@ApplicationScoped
public class ReportRecords {

    private static final String MINE = """
            FROM report_implication i JOIN report_invitation n ON n.implication_id = i.id
              JOIN person o ON o.id = n.person_id
             WHERE i.report_id = r.id AND o.subject = ?
            """;

    private final ReportStore store;

    ReportRecords(ReportStore store) {
        this.store = store;
    }

    private record Found(long total, @Nullable List<ReportRecordRow> items) {}

    /**
     * A page of reports, the latest first.
     *
     * @param states only reports in these states; all when there are none
     * @param plan only reports on this plan, or null
     */
    @Transactional
    public Page<ReportRecordRow> page(Set<ReportState> states, @Nullable String plan, PageRequest page, Caller caller) {
        ReportAccess access = new ReportAccess(caller);
        Query where = Query.of(ReportSql.FROM + " WHERE true");
        if (!access.seesAll()) {
            where.add(access.clears() ? "AND (r.state <> 'DRAFT' OR EXISTS (SELECT 1" : "AND (EXISTS (SELECT 1")
                    .add(MINE, caller.subject())
                    .add("))");
        }
        if (!states.isEmpty()) {
            where.add("AND r.state = ANY (?)", states.stream().map(Enum::name).toList());
        }
        if (plan != null) {
            where.add("AND p.ref = ?", plan);
        }
        Query query = Query.of("SELECT json_build_object('total', (SELECT count(*)")
                .add(where)
                .add("""
                        ), 'items', (SELECT json_agg(x.body ORDER BY x.rank) FROM (
                            SELECT row_number() OVER (ORDER BY r.as_at DESC, r.ref DESC) AS rank,
                                   json_build_object('ref', r.ref, 'state', r.state, 'edition', r.edition,
                                       'title', r.title, 'plan', p.ref, 'asAt', r.as_at, 'meeting', r.meeting,
                                       'finalDecisionMaker', r.final_decision_maker, 'toSign', (SELECT count(*)
                        """)
                .add(MINE, caller.subject())
                .add("AND i.signed_by IS NULL)) AS body")
                .add(where)
                .add("ORDER BY 1 LIMIT " + page.size() + " OFFSET " + page.offset() + ") x))::text");
        Found found = store.list(query, Found.class).getFirst();
        return Page.of(Objects.requireNonNullElse(found.items(), List.of()), page, found.total());
    }
}
