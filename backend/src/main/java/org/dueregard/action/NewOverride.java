package org.dueregard.action;

import java.time.LocalDate;
import org.dueregard.rag.Rating;

/**
 * An officer's rating of an action.
 *
 * @param rating the colour
 * @param reason why
 * @param reviewBy the day on which it expires
 */
public record NewOverride(Rating rating, String reason, LocalDate reviewBy) {}
