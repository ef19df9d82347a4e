package org.dueregard.plan.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dueregard.audit.AuditContext;
import org.dueregard.identity.CurrentCaller;
import org.dueregard.plan.PlanStatus;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.platform.web.PrivateAnswers;
import org.jspecify.annotations.Nullable;

/**
 * Opens a plan for whoever means to do something with it, and refuses in this order: it is not there; somebody has
 * changed it since; it is not in the right state. Nobody else changes it until the transaction ends.
 */
@ApplicationScoped
public class PlanDesk {

    private static final Set<String> FREEZING = Set.of("SUBMITTED", "APPROVED");

    private final EntityManager database;
    private final JsonRows rows;
    private final PlanRecords records;
    private final CurrentCaller callers;
    private final AuditContext audit;
    private final PrivateAnswers answers;

    PlanDesk(
            EntityManager database,
            JsonRows rows,
            PlanRecords records,
            CurrentCaller callers,
            AuditContext audit,
            PrivateAnswers answers) {
        this.database = database;
        this.rows = rows;
        this.records = records;
        this.callers = callers;
        this.audit = audit;
        this.answers = answers;
    }

    /** The plan, for one thing. */
    @Transactional(TxType.MANDATORY)
    public PlanHead open(String ref, IfMatch match, PlanAbility ability, @Nullable String reason) {
        apply(reason == null ? ability.words() + " " + ref : reason);
        PlanHead plan =
                rows.list(Query.of(PlanSql.HEAD + "WHERE p.ref = ? FOR UPDATE OF p", ref), PlanHead.class).stream()
                        .findFirst()
                        .orElseThrow(() -> missing(ref));
        if (!match.names(plan.version())) {
            PlanRecord now = records.get(ref);
            throw ProblemException.stale(now, answers.etag(now.version(), now));
        }
        if (!ability.fits(plan.status(), plan.steps())) {
            throw ProblemException.conflict(
                    ability == PlanAbility.DELETE && plan.status() == PlanStatus.DRAFT
                            ? "Plan " + ref + " was submitted once and stays on record"
                            : "Plan " + ref + " is " + plan.status() + "; this cannot be done with it now");
        }
        return plan;
    }

    /** Another plan, which nobody else changes either. */
    @Transactional(TxType.MANDATORY)
    public PlanHead lock(UUID id) {
        return rows.list(Query.of(PlanSql.HEAD + "WHERE p.id = ? FOR UPDATE OF p", id), PlanHead.class)
                .getFirst();
    }

    /** Names the caller to the audit trail. */
    @Transactional(TxType.MANDATORY)
    public void apply(String reason) {
        audit.apply(callers.actor(reason));
    }

    /** Notes a step, with the wording as it is frozen at it. */
    @Transactional(TxType.MANDATORY)
    public void take(UUID plan, String step, @Nullable String reason) {
        database.createNativeQuery(PlanSql.STEP_TAKEN)
                .setParameter("plan", plan)
                .setParameter("step", step)
                .setParameter("by", callers.get().name())
                .setParameter("reason", reason)
                .setParameter("frozen", FREEZING.contains(step))
                .executeUpdate();
    }

    /** Moves a plan on, or back to draft. */
    @Transactional(TxType.MANDATORY)
    public void become(UUID plan, PlanStatus status) {
        database.createNativeQuery("UPDATE plan SET status = :status, version = version + 1 WHERE id = :plan")
                .setParameter("status", status.name())
                .setParameter("plan", plan)
                .executeUpdate();
    }

    /** A plan as the caller is shown it. */
    @Transactional(TxType.MANDATORY)
    public PlanRecord shown(String ref) {
        return records.get(ref);
    }

    /** Published plans whose pages show an action of this one. */
    @Transactional(TxType.MANDATORY)
    public List<UUID> inLine(UUID plan) {
        return rows.list(
                Query.of("SELECT to_json(l.id)::text FROM plans_in_line(?) l ORDER BY l.id", plan), UUID.class);
    }

    static ProblemException missing(String ref) {
        return ProblemException.notFound("There is no plan with the reference " + ref);
    }
}
