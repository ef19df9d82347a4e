package org.dueregard.plan;

/** For which day a plan is rated. */
public enum AsAtRule {
    /** Today while the period runs, then the last published position. */
    PERIOD,
    /** Always the last published position. */
    POSITION
}
