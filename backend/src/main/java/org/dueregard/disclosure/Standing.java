package org.dueregard.disclosure;

/** What may be said of a category beside its population. */
public enum Standing {
    /** The whole interval lies below the share of the population. */
    UNDER_REPRESENTED,
    /** The interval holds the share of the population: the difference may be chance. */
    NO_CLEAR_DIFFERENCE,
    /** The whole interval lies above the share of the population. */
    OVER_REPRESENTED
}
