package org.dueregard.action;

import org.dueregard.rag.Disposition;

/**
 * How an action ended.
 *
 * @param disposition what became of it
 * @param reason why, in words
 */
public record ClosureInput(Disposition disposition, String reason) {}
