package org.dueregard.plan;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dueregard.rag.PlanRules;
import org.dueregard.rag.RatingRule;
import org.dueregard.rag.Share;

/**
 * The rating rules of a plan.
 *
 * @param version number of this set of rules; an approved plan takes other rules only with a higher number
 * @param latenessMonths months past the original due date after which late is red, 0 to 60
 * @param stalenessMonths months after which the latest update is too old, 1 to 60
 * @param redShare share of red actions from which a role is red
 * @param amberShare share of amber actions from which a role is amber
 * @param statutoryRed whether one red statutory action makes its role red
 * @param tolerancePercent how far a target may be missed and still be amber, in per cent of the target, 0 to 100
 * @param disabled rules that are off
 */
public record RulesInput(
        int version,
        int latenessMonths,
        int stalenessMonths,
        Share redShare,
        Share amberShare,
        boolean statutoryRed,
        BigDecimal tolerancePercent,
        Set<RatingRule> disabled) {

    /** Version 1 of {@link PlanRules#standard()}. */
    public static RulesInput standard() {
        PlanRules standard = PlanRules.standard();
        return new RulesInput(
                1,
                standard.latenessMonths(),
                standard.stalenessMonths(),
                standard.redShare(),
                standard.amberShare(),
                standard.statutoryRed(),
                standard.tolerancePercent(),
                Set.of());
    }

    /** The disabled rules by name, in the order of the rules. */
    List<String> disabledNames() {
        return disabled.isEmpty()
                ? List.of()
                : EnumSet.copyOf(disabled).stream().map(RatingRule::name).toList();
    }
}
