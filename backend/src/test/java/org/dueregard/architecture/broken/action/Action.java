package org.dueregard.architecture.broken.action;

import org.dueregard.architecture.broken.plan.PlanRow;

/** Half of a circle; the other half is in plan. */
public record Action(Class<PlanRow> plan) {}
