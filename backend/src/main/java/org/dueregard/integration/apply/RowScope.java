package org.dueregard.integration.apply;

import java.util.List;
import java.util.Set;

/**
 * The parts of a plan that rows have brought.
 *
 * @param actions references of actions
 * @param readings readings as "measure/reading"
 * @param updates references of updates
 */
public record RowScope(Set<String> actions, Set<String> readings, Set<String> updates) {

    /** Only these parts of what a whole plan holds. */
    PlanInputs of(PlanInputs whole) {
        return new PlanInputs(
                whole.plan(),
                whole.actions().stream()
                        .filter(one -> actions.contains(one.ref()))
                        .toList(),
                List.of(),
                whole.readings().stream()
                        .filter(one -> readings.contains(one.measure() + "/" + one.ref()))
                        .toList(),
                whole.updates().stream()
                        .filter(one -> updates.contains(one.ref()))
                        .toList(),
                List.of());
    }
}
