package org.dueregard.rag;

import java.util.EnumSet;
import java.util.Set;

/**
 * The rules for an action. They are tried in the order A1, A2, A3, A0, A4 to A14, and the first that matches gives the
 * rating. {@link RulesInWords} prints them with the thresholds of a plan.
 */
public enum RatingRule {
    /**
     * Nothing to rate against: no date of its own, no end of the plan, no review date, no milestone, no measure. It
     * stands after A3, because whether an action is closed, complete or yet to start is known without any of those.
     */
    A0,
    /** Cancelled, or closed with a disposition. */
    A1,
    /** Complete, with completion date and evidence. */
    A2,
    /** Not due to start yet. */
    A3,
    /** Past its original due date by more than the plan's threshold. */
    A4,
    /** Past its original due date. */
    A5,
    /** Forecast to be later than its original due date by more than the plan's threshold. */
    A6,
    /** Forecast to be later than its original due date. */
    A7,
    /** Paused. */
    A8,
    /** A milestone is past its date and not done. */
    A9,
    /** The latest due reading of a linked measure is red. */
    A10,
    /** No published update. */
    A11,
    /** The latest published update is older than the plan's limit. */
    A12,
    /** The review date has passed. */
    A13,
    /** None of the others: on course. */
    A14;

    /**
     * Rules that no plan can switch off. Without A0, A1, A2 and A14 an action would have no honest answer at all, and
     * without A11 silence could be green.
     */
    public static final Set<RatingRule> ALWAYS_ON = Set.copyOf(EnumSet.of(A0, A1, A2, A11, A14));
}
