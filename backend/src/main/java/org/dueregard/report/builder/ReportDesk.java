package org.dueregard.report.builder;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dueregard.audit.Actor;
import org.dueregard.audit.AuditContext;
import org.dueregard.identity.Caller;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.plan.PublishedPlans;
import org.dueregard.platform.Ids;
import org.dueregard.platform.body.Bodies;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.platform.web.PrivateAnswers;
import org.dueregard.report.builder.view.NewReport;
import org.dueregard.report.builder.view.ReportFields;
import org.dueregard.report.builder.view.ReportRecordView;
import org.jspecify.annotations.Nullable;

/** Where reports are begun, changed and, while nobody else has had them, thrown away. */
@ApplicationScoped
public class ReportDesk {

    private static final String OWN_TEMPLATE = "committee-report";

    private final ReportStore store;
    private final PublishedPlans plans;
    private final AuditContext audit;
    private final Bodies bodies;
    private final PrivateAnswers answers;

    ReportDesk(ReportStore store, PublishedPlans plans, AuditContext audit, Bodies bodies, PrivateAnswers answers) {
        this.store = store;
        this.plans = plans;
        this.audit = audit;
        this.bodies = bodies;
        this.answers = answers;
    }

    private record NewRow(
            UUID id,
            String ref,
            UUID plan,
            String template,
            String title,
            LocalDate asAt,
            String writer,
            @Nullable String meeting,
            @Nullable String route) {}

    /** One report. */
    @Transactional
    public ReportRecordView get(String ref, Caller caller) {
        ReportAccess access = new ReportAccess(caller);
        return new ReportViews(access.seen(store.find(ref), ref), access).record();
    }

    /** Begins one. */
    @Transactional
    public ReportRecordView create(NewReport input, Caller caller, Actor actor) {
        audit.apply(actor);
        @Nullable PublishedPlan plan = plans.find(input.plan());
        if (plan == null) {
            throw ProblemException.invalidBody(List.of(
                    FieldError.body("/plan", "unknown-reference", "There is no published plan " + input.plan())));
        }
        String ref = input.ref() == null ? store.next(input.asAt().getYear()) : input.ref();
        if (store.find(ref) != null) {
            throw ProblemException.conflict("There is a report " + ref + " already");
        }
        String template = input.template() == null ? OWN_TEMPLATE : input.template();
        NewRow row = new NewRow(
                Ids.next(),
                ref,
                plan.id(),
                template,
                input.title(),
                input.asAt(),
                caller.subject(),
                input.meeting(),
                input.route());
        store.write(ReportSql.INSERT, store.text(row));
        if (store.write(ReportSql.COPY_SECTIONS, row.id(), template) == 0) {
            throw ProblemException.invalidBody(
                    List.of(FieldError.body("/template", "unknown-reference", "There is no template " + template)));
        }
        store.write(ReportSql.COPY_IMPLICATIONS, row.id(), template);
        return view(ref, new ReportAccess(caller));
    }

    /** Changes its fields by a merge patch. */
    @Transactional
    public ReportRecordView patch(String ref, IfMatch seen, JsonNode patch, Caller caller, Actor actor) {
        return step(ref, seen, caller, actor, current -> {
            ReportFields fields = bodies.merge(current.fields(), patch, "ReportFields", ReportFields.class);
            ReportAccess.requireDraft(current);
            FieldProblems.require(current, fields);
            String sent = store.text(fields);
            store.write(ReportSql.UPDATE, sent, current.id());
            store.write(ReportSql.CLEAR_APPENDICES, current.id());
            store.write(ReportSql.ADD_APPENDICES, current.id(), sent);
            store.write(ReportSql.MARK_SECTIONS, sent, current.id());
            store.wrote(current.id(), caller.subject());
        });
    }

    /** Throws a draft away. */
    @Transactional
    public void delete(String ref, IfMatch seen, Caller caller, Actor actor) {
        audit.apply(actor);
        ReportAccess access = new ReportAccess(caller);
        Stored current = access.seen(store.lock(ref), ref);
        requireSeen(seen, current, access);
        ReportAccess.requireDraft(current);
        if (current.wasCirculated()) {
            throw ProblemException.conflict("Report " + ref + " has been in clearance and stays");
        }
        store.write(ReportSql.DELETE, current.id());
    }

    /** A step with one report: it is locked, compared with what the caller saw, and shown as it is afterwards. */
    @Transactional(TxType.MANDATORY)
    ReportRecordView step(String ref, IfMatch seen, Caller caller, Actor actor, Step step) {
        audit.apply(actor);
        ReportAccess access = new ReportAccess(caller);
        Stored current = access.seen(store.lock(ref), ref);
        requireSeen(seen, current, access);
        step.take(current);
        return view(ref, access);
    }

    /** What is done with a report as it is. */
    @FunctionalInterface
    interface Step {
        void take(Stored current);
    }

    private void requireSeen(IfMatch seen, Stored current, ReportAccess access) {
        if (!seen.names(current.version())) {
            ReportRecordView now = new ReportViews(current, access).record();
            throw ProblemException.stale(now, answers.etag(now.version(), now));
        }
    }

    private ReportRecordView view(String ref, ReportAccess access) {
        return new ReportViews(Objects.requireNonNull(store.find(ref)), access).record();
    }
}
