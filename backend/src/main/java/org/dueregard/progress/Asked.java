package org.dueregard.progress;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which updates of a plan are to be loaded: some by reference, or all when there are many, in one statement each. */
final class Asked {

    /** The condition on an update {@code u}. */
    static final String WHERE = " u.planId = :plan and (:all = true or u.ref in :refs) ";

    private static final int MANY = 1_000;

    private Asked() {}

    static Map<String, Object> with(UUID planId, Collection<String> refs) {
        boolean all = refs.size() > MANY;
        return Map.of("plan", planId, "all", all, "refs", all ? List.of("") : refs);
    }
}
