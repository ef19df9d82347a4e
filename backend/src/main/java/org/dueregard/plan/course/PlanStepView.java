package org.dueregard.plan.course;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A step that a plan has taken.
 *
 * @param number its number, from 1
 * @param step SUBMITTED, RETURNED, APPROVED, SUPERSEDED or CLOSED
 * @param at when
 * @param by who recorded it
 * @param reason why, or what there was to say
 * @param digest SHA-256 of the wording as it was frozen
 */
public record PlanStepView(
        int number,
        String step,
        OffsetDateTime at,
        String by,
        @Nullable String reason,
        @Nullable String digest) {}
