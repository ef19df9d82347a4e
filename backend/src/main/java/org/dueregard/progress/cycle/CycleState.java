package org.dueregard.progress.cycle;

/** How far a reporting cycle has got. */
public enum CycleState {
    /** Its window has not opened yet. */
    PLANNED,
    /** Updates are taken, in grace too. */
    OPEN,
    /** The window and its grace are over, or it was closed by hand: a reviewer may still finish what is there. */
    CLOSED,
    /** Nothing of it is submitted any more, but by the equalities officer with a reason. */
    LOCKED
}
