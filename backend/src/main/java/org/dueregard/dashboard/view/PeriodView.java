package org.dueregard.dashboard.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Period as the public interface shows it.
 *
 * @param start start; absent when there is none
 * @param end last day of the period; absent for a plan without an end
 * @param text as published
 */
public record PeriodView(
        @Nullable LocalDate start, @Nullable LocalDate end, String text) {}
