package org.dueregard.plan.course;

import java.util.UUID;
import org.dueregard.plan.PlanStatus;
import org.jspecify.annotations.Nullable;

/**
 * What decides what can be done with a plan.
 *
 * @param id its identity
 * @param ref its reference
 * @param organisation identity of the body whose plan it is
 * @param version grows with every change of the head
 * @param status how far it has got
 * @param replaces identity of the plan that its approval supersedes
 * @param steps how many steps it has taken
 * @param actions how many actions it has
 */
public record PlanHead(
        UUID id,
        String ref,
        UUID organisation,
        int version,
        PlanStatus status,
        @Nullable UUID replaces,
        int steps,
        int actions) {}
