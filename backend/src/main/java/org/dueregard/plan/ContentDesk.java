package org.dueregard.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.dueregard.audit.Actor;
import org.dueregard.audit.AuditContext;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.platform.web.PrivateAnswers;
import org.jspecify.annotations.Nullable;

/**
 * Where officers edit the content of plans, one part at a time: {@link #begin}, {@link #requireSeen}, {@link #save}.
 * Writers of one plan wait for each other, so a version that was compared stays the latest until the commit.
 */
@ApplicationScoped
public class ContentDesk {

    private static final Actor READER = Actor.named("reader", "Nothing is written");

    private final PlanRepository plans;
    private final PlanWriter writer;
    private final PlanService service;
    private final AuditContext audit;
    private final PrivateAnswers answers;

    ContentDesk(
            PlanRepository plans, PlanWriter writer, PlanService service, AuditContext audit, PrivateAnswers answers) {
        this.plans = plans;
        this.writer = writer;
        this.service = service;
        this.audit = audit;
        this.answers = answers;
    }

    /** A plan to be read; a 404 problem when there is none. */
    @Transactional(TxType.MANDATORY)
    public ContentPlan look(String ref) {
        return opened(plans.byRef(ref), ref, READER);
    }

    /** A plan to be written to; a 409 problem when nothing of it changes any more. */
    @Transactional(TxType.MANDATORY)
    public ContentPlan begin(String ref, Actor actor) {
        ContentPlan plan = opened(plans.lock(ref), ref, actor);
        if (plan.isOver()) {
            throw ProblemException.conflict("Plan " + ref + " is " + plan.status()
                    + " and part of the record: nothing of it changes any more; write it into the plan in force");
        }
        audit.apply(actor);
        return plan;
    }

    /** Refuses a change that was made from another state than the one that is there. */
    public void requireSeen(IfMatch seen, ContentView<?> current) {
        if (!seen.names(current.version())) {
            throw ProblemException.stale(current, answers.etag(current.version(), current));
        }
    }

    /**
     * Writes, puts what is refused into words for the caller, and has everything derived made anew.
     *
     * @param reason why, for the audit trail; a plan that is submitted or approved asks for one
     */
    @Transactional(TxType.MANDATORY)
    public void save(ContentPlan plan, @Nullable String reason, Runnable work) {
        Actor actor = plan.edit().actor();
        audit.apply(new Actor(actor.name(), actor.role(), actor.request(), reason, actor.id()));
        try {
            work.run();
        } catch (Refused refused) {
            throw ContentProblems.of(refused, plan);
        }
        if (plan.edit().hasChanged() && !plan.isDraft() && reason == null) {
            throw ProblemException.notAllowedYet(List.of(
                    FieldError.body("/reason", "missing", "Say why: plan " + plan.ref() + " is " + plan.status())));
        }
        service.finish(plan.edit());
    }

    private ContentPlan opened(@Nullable Plan plan, String ref, Actor actor) {
        if (plan == null) {
            throw ProblemException.notFound("There is no plan with the reference " + ref);
        }
        boolean frozen = plan.status() != PlanStatus.DRAFT;
        PlanEdit edit = new PlanEdit(plan.id(), plan.ref(), frozen, frozen, actor, writer.names(plan));
        return new ContentPlan(plan.status(), edit, plan.organisationId());
    }
}
