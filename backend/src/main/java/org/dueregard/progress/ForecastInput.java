package org.dueregard.progress;

import java.time.LocalDate;

/**
 * When an action is now expected to be finished.
 *
 * @param date the expected day
 * @param reason why it moved
 */
public record ForecastInput(LocalDate date, String reason) {}
