package org.dueregard.progress;

/** What became of a next step. */
public enum StepOutcome {
    /** It was done. */
    DONE,
    /** It is not to be done any more. */
    DROPPED,
    /** A later update carries it on as a step of its own. */
    CARRIED,
    /** A correction, or a later paper, took its place. */
    SUPERSEDED
}
