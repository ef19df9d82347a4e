package org.dueregard.integration.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * A whole plan as one document.
 *
 * @param format name of the format, {@link Format#NAME}
 * @param plan the plan
 */
public record PlanDocument(
        @Nullable String format, @Nullable PlanPart plan) {

    /** The reference of the plan, when it has one. */
    @JsonIgnore
    public @Nullable String planRef() {
        return plan == null ? null : plan.ref();
    }
}
