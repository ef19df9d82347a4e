package org.dueregard.progress.cycle;

/** Who has to do something by a due date. */
public enum CycleLevel {
    /** The officer of the service, who gives the update. */
    OFFICER,
    /** The head of service, who acknowledges or returns it. */
    HEAD_OF_SERVICE
}
