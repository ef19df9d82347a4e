package org.dueregard.measure;

import java.util.List;
import org.dueregard.plan.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What was done with readings that somebody sent.
 *
 * @param plan reference of the plan
 * @param items one entry for each, in order
 */
public record RecordedReadings(String plan, List<Item> items) {

    /**
     * One of them.
     *
     * @param measure reference of the measure
     * @param ref reference of the reading
     * @param externalId what the system that sent it calls it
     * @param outcome whether it is new
     */
    public record Item(String measure, String ref, @Nullable String externalId, Outcome outcome) {}

    boolean anyNew() {
        return items.stream().anyMatch(item -> item.outcome() == Outcome.CREATED);
    }
}
