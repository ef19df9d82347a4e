package org.dueregard.dashboard.view;

import java.time.LocalDate;

/**
 * Forecast as the public interface shows it.
 *
 * @param date day
 * @param reason why
 */
public record ForecastView(LocalDate date, String reason) {}
