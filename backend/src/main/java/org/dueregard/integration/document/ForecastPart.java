package org.dueregard.integration.document;

import org.jspecify.annotations.Nullable;

/**
 * When an action is now expected to be finished.
 *
 * @param date the expected day
 * @param reason why it moved
 */
public record ForecastPart(@Nullable String date, @Nullable String reason) {}
