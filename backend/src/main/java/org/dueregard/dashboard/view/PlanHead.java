package org.dueregard.dashboard.view;

import org.jspecify.annotations.Nullable;

/**
 * Plan head as the public interface shows it.
 *
 * @param ref reference that people see
 * @param title title
 * @param body body
 * @param period the period
 * @param periodEnded period ended
 * @param status status
 * @param current current
 * @param supersededBy superseded by; absent when there is none
 */
public record PlanHead(
        String ref,
        String title,
        String body,
        PeriodView period,
        boolean periodEnded,
        String status,
        boolean current,
        @Nullable String supersededBy) {}
