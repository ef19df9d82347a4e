package org.dueregard.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dueregard.audit.Actor;
import org.dueregard.identity.Caller;
import org.dueregard.plan.Outcome;
import org.dueregard.plan.PlanEdit;
import org.dueregard.plan.PlanService;
import org.dueregard.plan.PlanStatus;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.plan.Saved;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.platform.web.PrivateAnswers;
import org.jspecify.annotations.Nullable;

/** Ratings that the equalities officer gives an action without an update. */
@ApplicationScoped
public class OverrideService {

    private final PlanService plans;
    private final ActionRepository actions;
    private final ActionOverrideRepository overrides;
    private final PrivateAnswers answers;
    private final Clock clock;

    OverrideService(
            PlanService plans,
            ActionRepository actions,
            ActionOverrideRepository overrides,
            PrivateAnswers answers,
            Clock clock) {
        this.plans = plans;
        this.actions = actions;
        this.overrides = overrides;
        this.answers = answers;
        this.clock = clock;
    }

    /** All ratings of an action. */
    @Transactional
    public OverridesView list(PublishedPlan plan, String ref) {
        return view(plan, require(plan, ref));
    }

    /** Gives a rating; it is public with the commit. */
    @Transactional
    public OverridesView set(
            PublishedPlan plan, String ref, IfMatch seen, NewOverride wanted, Caller caller, Actor actor) {
        if (!wanted.reviewBy().isAfter(today())) {
            throw ProblemException.invalidBody(List.of(FieldError.body(
                    "/reviewBy", "upside-down", "The rating would expire before it is given; take a day to come")));
        }
        return add(
                plan,
                ref,
                seen,
                OverridesView.Ability.SET,
                actor,
                fresh -> fresh.by(caller, wanted.reason()).rate(wanted.rating(), wanted.reviewBy()));
    }

    /** Takes back the officer rating that is shown; the computed one shows with the commit. */
    @Transactional
    public OverridesView lift(
            PublishedPlan plan, String ref, IfMatch seen, OverrideLifting lifting, Caller caller, Actor actor) {
        return add(plan, ref, seen, OverridesView.Ability.LIFT, actor, fresh -> fresh.by(caller, lifting.reason()));
    }

    private OverridesView add(
            PublishedPlan plan,
            String ref,
            IfMatch seen,
            OverridesView.Ability ability,
            Actor actor,
            UnaryOperator<ActionOverride> fill) {
        PlanEdit edit = plans.open(plan.ref(), actor);
        Action action = require(plan, ref);
        OverridesView current = view(plan, action);
        if (!seen.names(current.version())) {
            throw ProblemException.stale(current, answers.etag(current.version(), current));
        }
        if (!current.abilities().contains(ability)) {
            throw ProblemException.conflict(whyNot(plan, action));
        }
        // A plan that stands at an earlier position shows what is said now at that position.
        LocalDate on = plan.asAt().isBefore(today()) ? plan.asAt() : today();
        overrides.persist(
                fill.apply(new ActionOverride(plan.id(), action.id(), current.version() + 1, on, clock.instant())));
        edit.done(List.of(new Saved("officer rating", action.ref(), Outcome.CREATED)));
        plans.finish(edit);
        return view(plan, action);
    }

    private OverridesView view(PublishedPlan plan, Action action) {
        List<OverridesView.Ability> abilities = new ArrayList<>();
        if (isRunning(plan) && action.closure() == null) {
            abilities.add(OverridesView.Ability.SET);
            if (overrides.isShown(action.id())) {
                abilities.add(OverridesView.Ability.LIFT);
            }
        }
        return new OverridesView(
                action.ref(),
                plan.ref(),
                overrides.ofAction(action.id()).stream()
                        .map(ActionOverride::entry)
                        .toList(),
                List.copyOf(abilities));
    }

    private boolean isRunning(PublishedPlan plan) {
        return plan.status().equals(PlanStatus.IN_FORCE.name()) && !plan.ended(today());
    }

    private String whyNot(PublishedPlan plan, Action action) {
        if (!isRunning(plan)) {
            return "Plan " + plan.ref() + " is over and stands as at its last published position";
        }
        return action.closure() == null
                ? "No officer rating of action " + action.ref() + " is in force"
                : "Action " + action.ref() + " is closed and no longer rated";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Action require(PublishedPlan plan, String ref) {
        @Nullable Action found = actions.byAnyRef(plan.id(), ref);
        if (found == null) {
            throw ProblemException.notFound("There is no action with the reference " + ref);
        }
        return found;
    }
}
