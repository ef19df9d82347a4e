package org.dueregard.plan.course;

import org.jspecify.annotations.Nullable;

/**
 * A submission to the approving body.
 *
 * @param note what there is to say about it
 */
public record PlanSubmission(@Nullable String note) {}
