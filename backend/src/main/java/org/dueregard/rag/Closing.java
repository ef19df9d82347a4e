package org.dueregard.rag;

import java.time.LocalDate;

/**
 * How an action was closed.
 *
 * @param disposition what became of it; null where only its lifecycle says that it was cancelled
 * @param reason why, in the officer's words
 * @param on the day it was closed; null when not known, and then it counts from the start
 */
public record Closing(
        @Nullable Disposition disposition,
        @Nullable String reason,
        @Nullable LocalDate on) {

    /** The disposition that had been given by a day, or null: one that is dated later has not come yet. */
    @Nullable
    Disposition dispositionAsAt(LocalDate asAt) {
        return on == null || !on.isAfter(asAt) ? disposition : null;
    }
}
