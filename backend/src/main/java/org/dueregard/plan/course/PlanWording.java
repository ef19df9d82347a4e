package org.dueregard.plan.course;

import java.util.List;
import org.dueregard.plan.PlanStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says.
 *
 * @param plan its reference
 * @param status how far it has got
 * @param step the step at which this was frozen; null for the wording as it is now
 * @param lines the lines, in order
 */
public record PlanWording(
        String plan, PlanStatus status, @Nullable PlanStepView step, List<WordingLine> lines) {}
