package org.dueregard.rag;

import java.time.LocalDate;

/**
 * How an action was closed.
 *
 * @param disposition what became of it; null when the action was cancelled rather than closed with its plan
 * @param reason why, in the officer's words
 * @param on the day it was closed; null when not known, and then it counts from the start
 */
public record Closing(Disposition disposition, String reason, LocalDate on) {}
