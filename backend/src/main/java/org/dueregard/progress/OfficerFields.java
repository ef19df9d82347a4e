package org.dueregard.progress;

import java.time.LocalDate;
import org.dueregard.rag.Rating;
import org.jspecify.annotations.Nullable;

/**
 * An officer's rating, as far as it is filled in.
 *
 * @param rating the colour
 * @param reason why
 * @param reviewBy the day on which it expires
 */
public record OfficerFields(
        @Nullable Rating rating,
        @Nullable String reason,
        @Nullable LocalDate reviewBy) {}
