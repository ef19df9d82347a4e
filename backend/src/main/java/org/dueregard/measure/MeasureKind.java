package org.dueregard.measure;

/** What the plan calls it. */
public enum MeasureKind {
    /** What is to be different for people. */
    OUTCOME,
    /** What is counted. */
    MEASURE
}
