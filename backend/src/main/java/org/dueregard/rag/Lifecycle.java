package org.dueregard.rag;

/** How far an action has got, as an officer said in a dated update. It is a fact, not a judgement. */
public enum Lifecycle {
    /** Work has not begun. */
    NOT_STARTED,
    /** Work is under way. */
    IN_PROGRESS,
    /** Work has stopped for a stated reason and is meant to go on. */
    PAUSED,
    /** Said to be finished; it is shown as complete only with a completion date and evidence (rule A2). */
    COMPLETE,
    /** Given up for a stated reason. */
    CANCELLED
}
