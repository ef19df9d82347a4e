package org.dueregard.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an action is now expected to be finished, as far as it is filled in.
 *
 * @param date the expected day
 * @param reason why it moved
 */
public record ForecastFields(
        @Nullable LocalDate date, @Nullable String reason) {}
