package org.dueregard.consultation;

import java.util.List;
import org.dueregard.plan.Outcome;

/**
 * What was done with consultations that a system sent.
 *
 * @param system the system
 * @param items one entry for each, in order
 */
public record RecordedConsultations(String system, List<Item> items) {

    /**
     * One of them.
     *
     * @param externalId what the system calls it
     * @param ref its reference here
     * @param outcome whether it is new or changed
     * @param kept fields that an officer has decided, and that are left as they are
     */
    public record Item(String externalId, String ref, Outcome outcome, List<String> kept) {}

    boolean anyNew() {
        return items.stream().anyMatch(item -> item.outcome() == Outcome.CREATED);
    }
}
