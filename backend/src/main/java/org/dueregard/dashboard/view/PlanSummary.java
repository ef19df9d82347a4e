package org.dueregard.dashboard.view;

import java.time.LocalDate;
import org.dueregard.rag.Rating;

/**
 * Plan summary as the public interface shows it.
 *
 * @param ref reference that people see
 * @param title title
 * @param body the council or other body whose plan it is
 * @param period the period
 * @param status status
 * @param current true for the one plan that current names
 * @param asAt as at
 * @param rating the colour
 * @param explanation why, in plain words
 * @param counts how many actions stand where
 */
public record PlanSummary(
        String ref,
        String title,
        String body,
        PeriodView period,
        String status,
        boolean current,
        LocalDate asAt,
        Rating rating,
        String explanation,
        CountsView counts) {}
