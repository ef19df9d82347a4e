package org.dueregard.action.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.dueregard.plan.PlanChanges;
import org.dueregard.plan.PlanStatus;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.plan.course.PlanAbility;
import org.dueregard.plan.course.PlanDesk;
import org.dueregard.plan.course.PlanHead;
import org.dueregard.plan.course.PlanRecord;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.web.IfMatch;

/** Puts a plan in force and ends the one before it, or closes one; each in one transaction, all or nothing. */
@ApplicationScoped
public class PlanEnding {

    private final EntityManager database;
    private final PlanDesk desk;
    private final Amendments amendments;
    private final Decisions decisions;
    private final Dispositions dispositions;
    private final PlanChanges changes;
    private final Clock clock;

    PlanEnding(
            EntityManager database,
            PlanDesk desk,
            Amendments amendments,
            Decisions decisions,
            Dispositions dispositions,
            PlanChanges changes,
            Clock clock) {
        this.database = database;
        this.desk = desk;
        this.amendments = amendments;
        this.decisions = decisions;
        this.dispositions = dispositions;
        this.changes = changes;
        this.clock = clock;
    }

    /** Records the approval of a plan. */
    @Transactional
    public PlanRecord approve(String ref, IfMatch match, PlanApproval approval) {
        PlanHead plan = desk.open(ref, match, PlanAbility.APPROVE, null);
        if (approval.date().isAfter(LocalDate.now(clock))) {
            throw refused("/date", "does-not-fit", "date must not be in the future");
        }
        PlanHead replaced = plan.replaces() == null ? null : desk.lock(plan.replaces());
        if (replaced != null && replaced.status() != PlanStatus.IN_FORCE) {
            throw ProblemException.conflict("Plan " + replaced.ref() + ", which " + ref + " replaces, is "
                    + replaced.status() + "; take " + ref + " back to draft and say what it replaces");
        }
        if (replaced == null && !approval.allDispositions().isEmpty()) {
            throw refused("/dispositions", "does-not-fit", "Plan " + ref + " replaces none, so no action ends");
        }
        amendments.apply(plan.id(), approval.allAmendments());
        decisions.write(plan.id(), approval);
        if (replaced != null) {
            dispositions.all(replaced.id(), plan.id(), approval.allDispositions());
        }
        desk.take(plan.id(), "APPROVED", approval.text());
        desk.become(plan.id(), PlanStatus.IN_FORCE);
        if (replaced != null) {
            desk.take(replaced.id(), "SUPERSEDED", "Superseded by " + ref);
            desk.become(replaced.id(), PlanStatus.SUPERSEDED);
            database.createNativeQuery("UPDATE plan SET superseded_by_id = :later WHERE id = :earlier")
                    .setParameter("later", plan.id())
                    .setParameter("earlier", replaced.id())
                    .executeUpdate();
        }
        changed(plan.id());
        return desk.shown(ref);
    }

    /** Closes a plan that no other replaces. */
    @Transactional
    public PlanRecord close(String ref, IfMatch match, PlanClosure closure) {
        PlanHead plan = desk.open(ref, match, PlanAbility.CLOSE, closure.reason());
        dispositions.all(plan.id(), plan.id(), closure.dispositions());
        desk.take(plan.id(), "CLOSED", closure.reason());
        desk.become(plan.id(), PlanStatus.CLOSED);
        changed(plan.id());
        return desk.shown(ref);
    }

    /** Corrects what became of an action of a published plan. */
    @Transactional
    public DispositionView correct(PublishedPlan plan, DispositionCorrection correction) {
        desk.apply(correction.correction());
        desk.lock(plan.id());
        Set<UUID> before = inLine(plan.id());
        DispositionView corrected = dispositions.correct(plan.id(), correction);
        before.addAll(inLine(plan.id()));
        before.forEach(changes::changed);
        return corrected;
    }

    /** Its own pages change, and those of every plan in which an action of it has lived. */
    private void changed(UUID plan) {
        inLine(plan).forEach(changes::changed);
    }

    private Set<UUID> inLine(UUID plan) {
        Set<UUID> plans = new TreeSet<>(desk.inLine(plan));
        plans.add(plan);
        return plans;
    }

    private static ProblemException refused(String pointer, String code, String message) {
        return ProblemException.notAllowedYet(List.of(FieldError.body(pointer, code, message)));
    }
}
