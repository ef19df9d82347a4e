package org.dueregard.dashboard;

/** The plan's own word for what it wants to see happen. */
public enum MeasureKind {
    /** Called an outcome in the plan. */
    OUTCOME,
    /** Called a measure in the plan. */
    MEASURE
}
