package org.dueregard.plan;

import java.util.UUID;

/**
 * Something in a plan has changed in the running transaction. Observed at once by whoever keeps derived state, and after
 * the commit by whoever keeps copies.
 *
 * @param planId the plan
 */
public record PlanChanged(UUID planId) {}
