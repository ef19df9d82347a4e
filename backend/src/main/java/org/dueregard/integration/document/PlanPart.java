package org.dueregard.integration.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.dueregard.plan.PlanStatus;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a document.
 *
 * @param ref reference, unique among all plans
 * @param title title
 * @param organisation whose plan it is
 * @param status how far it has got
 * @param supersededBy reference of the plan that took its place
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
 * @param roles its roles
 */
public record PlanPart(
        @Nullable String ref,
        @Nullable String title,
        @Nullable NamedPart organisation,
        @Nullable PlanStatus status,
        @Nullable String supersededBy,
        @Nullable PeriodPart period,
        @Nullable DecisionPart decision,
        @Nullable AsAtPart asAt,
        @Nullable ReportingPart reporting,
        @Nullable RulesPart rules,
        List<SourcePart> sources,
        List<NamedPart> priorities,
        List<NamedPart> crossCutting,
        List<NamedPart> relatedPlans,
        List<NamedPart> services,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<RolePart> roles) {

    /** Lists that are left out are empty. */
    public PlanPart {
        sources = DocumentLists.orEmpty(sources);
        priorities = DocumentLists.orEmpty(priorities);
        crossCutting = DocumentLists.orEmpty(crossCutting);
        relatedPlans = DocumentLists.orEmpty(relatedPlans);
        services = DocumentLists.orEmpty(services);
        roles = DocumentLists.orEmpty(roles);
    }
}
