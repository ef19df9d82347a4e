package org.dueregard.plan.course;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rating rules of a plan; what is left out is the standard.
 *
 * @param latenessMonths months past the original due date after which late is red
 * @param stalenessMonths months after which the latest update is too old
 * @param redShare share of red actions from which a role is red
 * @param amberShare share of amber actions from which a role is amber
 * @param statutoryRed whether one red statutory action makes its role red
 * @param tolerancePercent how far a target may be missed and still be amber
 * @param disabled rules that are off
 */
public record PlanRuleFields(
        @Nullable Integer latenessMonths,
        @Nullable Integer stalenessMonths,
        @Nullable String redShare,
        @Nullable String amberShare,
        @Nullable Boolean statutoryRed,
        @Nullable BigDecimal tolerancePercent,
        @Nullable List<String> disabled) {}
