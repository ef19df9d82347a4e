package org.dueregard.dashboard.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plan as the public interface shows it.
 *
 * @param ref reference that people see
 * @param title title
 * @param body body
 * @param period the period
 * @param periodEnded period ended
 * @param status status
 * @param current current
 * @param supersededBy superseded by; absent when there is none
 * @param decision decision; absent when there is none
 * @param asAt as at
 * @param asAtReason why the plan is rated as at that date
 * @param roles roles
 * @param priorities priorities
 * @param crossCutting cross cutting
 * @param relatedPlans related plans
 * @param services services
 * @param rules rules
 * @param sources sources
 * @param abilities what the caller may do with it
 */
public record PlanView(
        String ref,
        String title,
        String body,
        PeriodView period,
        boolean periodEnded,
        String status,
        boolean current,
        @Nullable String supersededBy,
        @Nullable DecisionView decision,
        LocalDate asAt,
        String asAtReason,
        List<RoleView> roles,
        List<NamedView> priorities,
        List<NamedView> crossCutting,
        List<NamedView> relatedPlans,
        List<NamedView> services,
        RulesView rules,
        List<SourceHeadView> sources,
        List<String> abilities) {}
