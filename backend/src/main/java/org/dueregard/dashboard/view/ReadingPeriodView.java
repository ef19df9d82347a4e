package org.dueregard.dashboard.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reading period as the public interface shows it.
 *
 * @param label label
 * @param start start; absent when there is none
 * @param end end
 */
public record ReadingPeriodView(String label, @Nullable LocalDate start, LocalDate end) {}
