package org.dueregard.plan;

import java.util.List;

/** Approved wording was to be changed. A change of it is a new version of the plan. */
public final class Frozen extends Refused {

    /** Names every difference from what was approved. */
    public Frozen(List<Difference> differences) {
        super("Approved wording is frozen; a change is a new version of the plan", differences);
    }
}
