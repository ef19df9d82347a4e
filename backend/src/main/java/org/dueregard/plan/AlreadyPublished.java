package org.dueregard.plan;

import java.util.List;

/** A published update or reading was to be changed. It never changes. */
public final class AlreadyPublished extends Refused {

    /** Names every difference from what was published. */
    public AlreadyPublished(List<Difference> differences) {
        super("Already published; record a correction instead", differences);
    }
}
