package org.dueregard.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan with what surrounds its actions and measures. Lists are complete and keep their order: what is missing from
 * one is removed from a draft and refused for an approved plan; only papers, paragraphs and services are never removed.
 *
 * @param ref reference, unique among all plans
 * @param title title
 * @param organisation whose plan it is
 * @param status how far it has got
 * @param supersededBy reference of the plan that took its place; only with {@link PlanStatus#SUPERSEDED}
 * @param period its period
 * @param decision the decision that approved it
 * @param asAt for which day it is rated
 * @param reporting how often it is reported on
 * @param rules its rating rules
 * @param sources its papers
 * @param priorities strategic priorities
 * @param crossCutting cross-cutting objectives
 * @param relatedPlans plans beside it
 * @param services services that lead its actions
 * @param roles its roles with their objectives
 */
public record PlanInput(
        String ref,
        String title,
        NamedInput organisation,
        PlanStatus status,
        @Nullable String supersededBy,
        PeriodInput period,
        @Nullable DecisionInput decision,
        AsAtInput asAt,
        ReportingInput reporting,
        RulesInput rules,
        List<SourceInput> sources,
        List<NamedInput> priorities,
        List<NamedInput> crossCutting,
        List<NamedInput> relatedPlans,
        List<NamedInput> services,
        List<RoleInput> roles) {

    /** Refuses a successor of a plan that is not superseded. */
    public PlanInput {
        if (supersededBy != null && status != PlanStatus.SUPERSEDED) {
            throw new IllegalArgumentException("Only a superseded plan names the one that took its place");
        }
    }

    /** The codes and names of one kind of theme. */
    List<NamedInput> themes(ThemeKind kind) {
        return switch (kind) {
            case PRIORITY -> priorities;
            case CROSS_CUTTING -> crossCutting;
            case RELATED_PLAN -> relatedPlans;
        };
    }
}
