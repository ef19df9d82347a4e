package org.dueregard.rag;

import java.time.LocalDate;

/**
 * Since when and why an action is paused.
 *
 * @param since first day of the pause
 * @param reason why, in the officer's words
 */
public record Pause(@Nullable LocalDate since, @Nullable String reason) {}
