package org.dueregard.progress.cycle;

import java.time.LocalDate;

/**
 * That a cycle was closed or locked by hand.
 *
 * @param day the day
 * @param by who did it, by the name of the time
 * @param reason why
 */
public record HandMark(LocalDate day, String by, String reason) {}
