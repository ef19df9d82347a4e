package org.dueregard.report.builder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dueregard.identity.Caller;
import org.dueregard.platform.sql.Query;
import org.dueregard.report.builder.check.Finding;
import org.dueregard.report.builder.check.ReportChecks;
import org.dueregard.report.builder.check.ReportChecks.Hole;
import org.dueregard.report.builder.figure.BoundFigure;
import org.dueregard.report.builder.figure.FigureFault;
import org.dueregard.report.builder.figure.Placeholders;
import org.dueregard.report.builder.figure.RecordFigures;
import org.dueregard.report.builder.view.ChecksView;
import org.dueregard.report.builder.view.ReportState;
import org.dueregard.report.text.ReportText;

/** Brings a report and the record together for the check list. */
@ApplicationScoped
public class ReportChecking {

    /** Actions without a published update by the day of the report, by service. */
    private static final String HOLES = """
            SELECT json_build_object('ref', a.ref, 'service', coalesce(v.name, 'No service'),
                       'message', 'no update was published by the day of the report')::text
              FROM action a JOIN plan p ON p.id = a.plan_id LEFT JOIN service v ON v.id = a.lead_service_id
             WHERE p.ref = ?
               AND NOT EXISTS (SELECT 1 FROM progress_update u
                                WHERE u.action_id = a.id AND u.state = 'PUBLISHED' AND u.on_date <= ?)
             ORDER BY v.name NULLS LAST, a.ordinal, a.ref
            """;

    private final ReportStore store;
    private final ReportTexts texts;
    private final RecordFigures figures;
    private final Clock clock;

    ReportChecking(ReportStore store, ReportTexts texts, RecordFigures figures, Clock clock) {
        this.store = store;
        this.texts = texts;
        this.figures = figures;
        this.clock = clock;
    }

    /** The check list of a report. */
    @Transactional
    public ChecksView get(String ref, Caller caller) {
        ReportAccess access = new ReportAccess(caller);
        Stored stored = access.seen(store.find(ref), ref);
        List<Finding> found = stored.state() == ReportState.RELEASED ? List.of() : of(stored, texts.of(stored));
        return new ChecksView(found.stream().noneMatch(Finding::blocking), found);
    }

    /** Everything that is not right with a report. */
    @Transactional(TxType.MANDATORY)
    List<Finding> of(Stored stored, ReportText text) {
        Map<String, String> faults = new HashMap<>();
        Placeholders.in(text.toString()).forEach(figure -> {
            String fault = fault(figure, text);
            if (!fault.isEmpty()) {
                faults.put(figure, fault);
            }
        });
        boolean appendix = stored.fields().appendices().stream().anyMatch(one -> one.layout() != null);
        List<Hole> holes = appendix ? store.list(Query.of(HOLES, stored.plan(), text.asAt()), Hole.class) : List.of();
        return ReportChecks.of(text, new ReportChecks.Facts(LocalDate.now(clock), faults, holes));
    }

    private String fault(String figure, ReportText text) {
        try {
            return figures.of(BoundFigure.read(figure), text.planRef(), text.asAt()) == null
                    ? "the record has no value as at the day of the report; the plan is rated as at another"
                    : "";
        } catch (FigureFault e) {
            return e.getMessage() + " (at character " + (e.at() + 1) + ")";
        }
    }
}
