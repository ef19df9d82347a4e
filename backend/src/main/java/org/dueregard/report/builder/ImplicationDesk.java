package org.dueregard.report.builder;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.dueregard.audit.Actor;
import org.dueregard.audit.AuditContext;
import org.dueregard.identity.Caller;
import org.dueregard.platform.body.Bodies;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.platform.web.PrivateAnswers;
import org.dueregard.report.builder.Stored.Row;
import org.dueregard.report.builder.view.ImplicationFields;
import org.dueregard.report.builder.view.ImplicationView;
import org.jspecify.annotations.Nullable;

/** Where rows of the table of implications are written. */
@ApplicationScoped
public class ImplicationDesk {

    private static final String SET = """
            UPDATE report_implication i SET text = f ->> 'text', post = f ->> 'post', written_by = f ->> 'writtenBy',
                   written_on = CAST(f ->> 'writtenOn' AS date), version = i.version + 1
              FROM CAST(? AS jsonb) AS f WHERE i.id = ? RETURNING i.key
            """;

    private final ReportStore store;
    private final AuditContext audit;
    private final Bodies bodies;
    private final PrivateAnswers answers;
    private final Clock clock;

    ImplicationDesk(ReportStore store, AuditContext audit, Bodies bodies, PrivateAnswers answers, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.bodies = bodies;
        this.answers = answers;
        this.clock = clock;
    }

    private record NewText(
            @Nullable String text,
            @Nullable String post,
            @Nullable String writtenBy,
            @Nullable LocalDate writtenOn) {}

    /** One row. */
    @Transactional
    public ImplicationView get(String ref, String key, Caller caller) {
        ReportAccess access = new ReportAccess(caller);
        return view(access.seen(store.find(ref), ref), key, access);
    }

    /** Writes one by a merge patch. */
    @Transactional
    public ImplicationView patch(String ref, String key, IfMatch seen, JsonNode patch, Caller caller, Actor actor) {
        return step(ref, key, seen, caller, actor, (report, row) -> {
            ImplicationFields was = new ImplicationFields(row.text(), row.post());
            ImplicationFields fields = bodies.merge(was, patch, "ReportImplicationFields", ImplicationFields.class);
            requireMine(new ReportAccess(caller), row);
            requireOpen(report, row);
            boolean same = Objects.equals(fields.text(), row.text());
            NewText set = fields.text() == null
                    ? new NewText(null, fields.post(), null, null)
                    : new NewText(
                            fields.text(),
                            fields.post(),
                            same ? row.writtenBy() : caller.name(),
                            same ? row.writtenOn() : LocalDate.now(clock));
            store.write(SET, store.text(set), row.id());
        });
    }

    /** A step with one row: it is compared with what the caller saw, and shown as it is afterwards. */
    @Transactional(TxType.MANDATORY)
    ImplicationView step(String ref, String key, IfMatch seen, Caller caller, Actor actor, Step step) {
        audit.apply(actor);
        ReportAccess access = new ReportAccess(caller);
        Stored report = access.seen(store.lock(ref), ref);
        Row row = row(report, key);
        if (!seen.names(row.version())) {
            ImplicationView now = view(report, key, access);
            throw ProblemException.stale(now, answers.etag(now.version(), now));
        }
        step.take(report, row);
        store.write(ReportSql.TOUCH, report.id());
        return view(Objects.requireNonNull(store.find(ref)), key, access);
    }

    /** What is done with a row as it is. */
    @FunctionalInterface
    interface Step {
        void take(Stored report, Row row);
    }

    static void requireMine(ReportAccess access, Row row) {
        if (!access.writes() && !row.invites(access.caller().subject())) {
            throw ProblemException.forbidden("You have not been asked to write " + row.issue());
        }
    }

    static void requireOpen(Stored report, Row row) {
        if (!ReportAccess.takesSignatures(report)) {
            throw ProblemException.conflict("Report " + report.ref() + " is cleared; send it back to change it");
        }
        if (row.isSigned()) {
            throw ProblemException.conflict(row.issue() + " is signed and stays as it is until it is opened again");
        }
    }

    private static Row row(Stored report, String key) {
        return report.implications().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("The report has no implications of that kind"));
    }

    private static ImplicationView view(Stored report, String key, ReportAccess access) {
        return new ReportViews(report, access).implication(row(report, key));
    }
}
