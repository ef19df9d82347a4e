package org.dueregard.rag;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * The rules and thresholds of one plan: data that belongs to the plan, is printed in words beside its ratings and is
 * frozen into every snapshot.
 *
 * @param latenessMonths months past the original due date after which amber turns to red (A4, A6), 0 to 1200
 * @param stalenessMonths months after which the latest update is too old (A12), 1 to 1200
 * @param enabled the rules that are on; those of {@link RatingRule#ALWAYS_ON} are on whether listed or not
 * @param redShare share of red among rated actions from which a role is red
 * @param amberShare share of amber among rated actions from which a role is amber
 * @param tolerancePercent how far a target may be missed and still be amber, in per cent of the target, not negative
 * @param statutoryRed whether one red statutory action makes its role red
 */
public record PlanRules(
        int latenessMonths,
        int stalenessMonths,
        Set<RatingRule> enabled,
        Share redShare,
        Share amberShare,
        BigDecimal tolerancePercent,
        boolean statutoryRed) {

    private static final int MOST_MONTHS = 1200;

    /** Refuses thresholds that make no sense, with an {@link IllegalArgumentException} that names them. */
    public PlanRules {
        requireMonths("latenessMonths", latenessMonths, 0);
        requireMonths("stalenessMonths", stalenessMonths, 1);
        Objects.requireNonNull(redShare, "redShare");
        Objects.requireNonNull(amberShare, "amberShare");
        if (Objects.requireNonNull(tolerancePercent, "tolerancePercent").signum() < 0) {
            throw new IllegalArgumentException("tolerancePercent must not be negative: " + tolerancePercent);
        }
        EnumSet<RatingRule> on = EnumSet.copyOf(RatingRule.ALWAYS_ON);
        on.addAll(enabled);
        enabled = Set.copyOf(on);
    }

    /** Three months, six months, every rule on, a quarter, a quarter, 10 per cent, statutory actions count. */
    public static PlanRules standard() {
        Share quarter = new Share(1, 4);
        return new PlanRules(3, 6, EnumSet.allOf(RatingRule.class), quarter, quarter, BigDecimal.TEN, true);
    }

    /** Whether a rule is on for this plan. */
    public boolean isOn(RatingRule rule) {
        return enabled.contains(rule);
    }

    private static void requireMonths(String name, int months, int fewest) {
        if (months < fewest || months > MOST_MONTHS) {
            throw new IllegalArgumentException(name + " must be " + fewest + " to " + MOST_MONTHS + ", not " + months);
        }
    }
}
