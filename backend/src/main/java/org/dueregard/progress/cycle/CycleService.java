package org.dueregard.progress.cycle;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.dueregard.audit.Actor;
import org.dueregard.audit.AuditContext;
import org.dueregard.identity.Caller;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.platform.DayText;
import org.dueregard.platform.body.Bodies;
import org.dueregard.platform.page.Page;
import org.dueregard.platform.page.PageRequest;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.platform.web.PrivateAnswers;

/** Keeps the reporting cycles of plans. */
@ApplicationScoped
public class CycleService {

    private final AuditContext audit;
    private final ReportingCycleRepository cycles;
    private final CycleViews views;
    private final Bodies bodies;
    private final PrivateAnswers answers;
    private final Clock clock;

    CycleService(
            AuditContext audit,
            ReportingCycleRepository cycles,
            CycleViews views,
            Bodies bodies,
            PrivateAnswers answers,
            Clock clock) {
        this.audit = audit;
        this.cycles = cycles;
        this.views = views;
        this.bodies = bodies;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * A cycle with its version, which its entity tag begins with.
     *
     * @param version grows with every change
     * @param view what is shown
     */
    public record Versioned(int version, CycleView view) {}

    /** Cycles of a plan, the latest first. */
    @Transactional
    public Page<CycleView> list(PublishedPlan plan, PageRequest page, Caller caller) {
        List<ReportingCycle> all = cycles.ofPlan(plan.id());
        return Page.of(
                all.stream()
                        .skip(page.offset())
                        .limit(page.size())
                        .map(cycle -> views.of(plan, cycle, caller))
                        .toList(),
                page,
                all.size());
    }

    /** One cycle. */
    @Transactional
    public Versioned get(PublishedPlan plan, String ref, Caller caller) {
        ReportingCycle cycle = cycles.byRef(plan.id(), ref);
        if (cycle == null) {
            throw missing(ref);
        }
        return versioned(plan, cycle, caller);
    }

    /** Makes a cycle. */
    @Transactional
    public Versioned create(PublishedPlan plan, NewCycle input, Caller caller, Actor actor) {
        audit.apply(actor);
        cycles.lockPlan(plan.id());
        if (cycles.byRef(plan.id(), input.ref()) != null) {
            throw ProblemException.conflict("There is a cycle " + input.ref() + " already");
        }
        ReportingCycle cycle = new ReportingCycle(plan.id(), input.ref());
        cycle.set(input.plan());
        requireRoom(cycle);
        cycles.persistAndFlush(cycle);
        return versioned(plan, cycle, caller);
    }

    /** Changes what was set, by a merge patch. */
    @Transactional
    public Versioned patch(PublishedPlan plan, String ref, IfMatch seen, JsonNode patch, Caller caller, Actor actor) {
        cycles.lockPlan(plan.id());
        return change(plan, ref, seen, caller, actor, (cycle, state) -> {
            if (state == CycleState.LOCKED) {
                throw ProblemException.conflict("Cycle " + ref + " is locked and does not change any more");
            }
            cycle.set(bodies.merge(cycle.plan(), patch, "CycleFields", CyclePlan.class));
            requireRoom(cycle);
        });
    }

    /** Closes a cycle by hand: officers submit nothing more, reviewers may finish. */
    @Transactional
    public Versioned close(PublishedPlan plan, String ref, IfMatch seen, String reason, Caller caller, Actor actor) {
        return change(plan, ref, seen, caller, actor, (cycle, state) -> {
            if (state != CycleState.OPEN) {
                throw ProblemException.conflict("Cycle " + ref + " is " + state + "; only an OPEN one can be closed");
            }
            cycle.close(new HandMark(LocalDate.now(clock), caller.name(), reason));
        });
    }

    /** Locks a cycle by hand: nothing of it is submitted any more. */
    @Transactional
    public Versioned lock(PublishedPlan plan, String ref, IfMatch seen, String reason, Caller caller, Actor actor) {
        return change(plan, ref, seen, caller, actor, (cycle, state) -> {
            if (state != CycleState.OPEN && state != CycleState.CLOSED) {
                throw ProblemException.conflict(
                        "Cycle " + ref + " is " + state + "; only an OPEN or CLOSED one can be locked");
            }
            cycle.lock(new HandMark(LocalDate.now(clock), caller.name(), reason));
        });
    }

    /** Opens a closed cycle again until other dates. */
    @Transactional
    public Versioned reopen(
            PublishedPlan plan, String ref, IfMatch seen, CycleReopening wanted, Caller caller, Actor actor) {
        cycles.lockPlan(plan.id());
        return change(plan, ref, seen, caller, actor, (cycle, state) -> {
            if (state != CycleState.CLOSED) {
                throw ProblemException.conflict(
                        "Cycle " + ref + " is " + state + "; only a CLOSED one can be opened again");
            }
            cycle.reopen(wanted.of(cycle.plan(), LocalDate.now(clock)));
            requireRoom(cycle);
        });
    }

    private Versioned change(
            PublishedPlan plan,
            String ref,
            IfMatch seen,
            Caller caller,
            Actor actor,
            BiConsumer<ReportingCycle, CycleState> edit) {
        audit.apply(actor);
        ReportingCycle cycle = cycles.lock(plan.id(), ref);
        if (cycle == null) {
            throw missing(ref);
        }
        if (!seen.names(cycle.version())) {
            CycleView now = views.of(plan, cycle, caller);
            throw ProblemException.stale(now, answers.etag(cycle.version(), now));
        }
        edit.accept(cycle, cycle.days().state(LocalDate.now(clock)));
        cycles.flush();
        return versioned(plan, cycle, caller);
    }

    private void requireRoom(ReportingCycle cycle) {
        CycleDays days = cycle.days();
        UUID id = cycle.id();
        cycles.ofPlan(cycle.planId()).stream()
                .filter(other -> !other.id().equals(id) && other.days().overlaps(days))
                .findFirst()
                .ifPresent(other -> {
                    throw ProblemException.conflict("The window overlaps that of cycle " + other.ref() + ", "
                            + DayText.of(other.days().opens()) + " to "
                            + DayText.of(other.days().closes()));
                });
    }

    private Versioned versioned(PublishedPlan plan, ReportingCycle cycle, Caller caller) {
        return new Versioned(cycle.version(), views.of(plan, cycle, caller));
    }

    static ProblemException missing(String ref) {
        return ProblemException.notFound("There is no reporting cycle with the reference " + ref);
    }
}
