package org.dueregard.rag;

import java.time.LocalDate;

/**
 * When the officer now expects an action to be finished. It never replaces the original due date.
 *
 * @param date the expected day
 * @param reason why it moved; a forecast is not accepted without one, the rating does not depend on it
 */
public record Forecast(LocalDate date, String reason) {}
