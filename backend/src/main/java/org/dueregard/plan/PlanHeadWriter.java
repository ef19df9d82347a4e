package org.dueregard.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes in a plan itself, with its rules and status. */
@ApplicationScoped
class PlanHeadWriter {

    private final PlanRepository plans;
    private final RuleSetRepository rules;
    private final OrganisationRepository organisations;

    PlanHeadWriter(PlanRepository plans, RuleSetRepository rules, OrganisationRepository organisations) {
        this.plans = plans;
        this.rules = rules;
        this.organisations = organisations;
    }

    /** A plan that was not there; its papers are compared later, so {@link #cite} completes it. */
    Plan add(Edits edits, Organisation organisation, PlanInput input) {
        Plan plan = new Plan(input.ref(), organisation.id());
        plan.become(input.status(), supersededBy(input));
        plan.edit(edits.added(Plan.KIND, input.ref()), input);
        edits.insert("plan", () -> plans.persist(plan));
        RuleSet ruleSet = new RuleSet(plan.id(), input.rules());
        edits.insert("plan_rules", () -> rules.persist(ruleSet));
        return plan;
    }

    /** A plan that is there. */
    void compare(Edits edits, Ending ending, Plan plan, Organisation organisation, PlanInput input) {
        Part part = edits.there(Plan.KIND, input.ref());
        if (!plan.organisationId().equals(organisation.id())) {
            String was = organisations.findById(plan.organisationId()).code();
            edits.refuse(new Difference(Plan.KIND, input.ref(), "organisation", was, organisation.code()));
        }
        plan.edit(part, input);
        rules.findById(plan.id()).edit(part, input.rules(), edits.isFrozen());
        status(edits, part, ending, plan, input);
    }

    /** Adds the place where the decision is recorded. */
    void cite(Edits edits, Plan plan, @Nullable Plan stored, PlanInput input, SourceNames papers) {
        DecisionInput decision = input.decision();
        Citation cites = decision == null ? null : papers.cite(decision.cites(), Plan.KIND, input.ref());
        if (stored == null) {
            plan.citeDecision(cites);
        } else {
            edits.there("decision", input.ref()).free("cites", plan.decisionCites(), cites, plan::citeDecision);
        }
    }

    private void status(Edits edits, Part part, Ending ending, Plan plan, PlanInput input) {
        PlanStatus was = plan.status();
        PlanStatus now = input.status();
        UUID supersededBy = supersededBy(input);
        boolean sameSuccessor = Objects.equals(plan.supersededById(), supersededBy);
        if (was == now && sameSuccessor) {
            return;
        }
        if (!was.mayBecome(now)) {
            edits.refuse(new Difference(Plan.KIND, input.ref(), "status", was.name(), now.name()));
        } else if (plan.supersededById() != null && !sameSuccessor) {
            edits.refuse(new Difference(Plan.KIND, input.ref(), "supersededBy", "another plan", input.supersededBy()));
        } else {
            part.touched();
            ending.status().add(() -> plan.become(now, supersededBy));
        }
    }

    private @Nullable UUID supersededBy(PlanInput input) {
        String ref = input.supersededBy();
        if (ref == null) {
            return null;
        }
        Plan later = plans.byRef(ref);
        if (later == null) {
            throw new UnknownReference(Plan.KIND, input.ref(), "supersededBy", ref);
        }
        return later.id();
    }
}
