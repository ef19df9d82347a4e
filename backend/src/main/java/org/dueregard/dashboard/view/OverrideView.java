package org.dueregard.dashboard.view;

import java.time.LocalDate;
import org.dueregard.rag.Rating;

/**
 * An officer's rating, shown beside the computed one with its reason until its review-by date.
 *
 * @param rating the colour
 * @param author who gave it
 * @param reason why
 * @param reviewBy review by
 * @param expired expired
 */
public record OverrideView(Rating rating, String author, String reason, LocalDate reviewBy, boolean expired) {}
