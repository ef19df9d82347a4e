package org.dueregard.action.course;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a decision is recorded.
 *
 * @param code code by which citations name the paper
 * @param title its title
 * @param date when it was published
 * @param reference the publisher's own reference
 * @param url where it is
 * @param paragraph number of the paragraph that records the decision
 * @param text what that paragraph says
 */
public record PlanMinute(
        String code,
        String title,
        LocalDate date,
        @Nullable String reference,
        @Nullable String url,
        @Nullable String paragraph,
        @Nullable String text) {}
