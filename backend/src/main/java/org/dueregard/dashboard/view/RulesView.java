package org.dueregard.dashboard.view;

import java.math.BigDecimal;
import java.util.List;

/**
 * The rating rules of the plan; they are data and are printed wherever a rating is explained.
 *
 * @param version version
 * @param latenessMonths months after the original due date from which late is Red
 * @param stalenessMonths months after which the latest update is too old
 * @param redShare share of red actions from which a role is Red
 * @param amberShare amber share
 * @param statutoryRed whether one red statutory action makes its role Red
 * @param measureTolerancePercent per cent of the target (relative)
 * @param actionRules action rules
 * @param rollUp how a role is rated, in sentences
 */
public record RulesView(
        int version,
        int latenessMonths,
        int stalenessMonths,
        String redShare,
        String amberShare,
        boolean statutoryRed,
        BigDecimal measureTolerancePercent,
        List<RatingRuleTextView> actionRules,
        List<String> rollUp) {}
