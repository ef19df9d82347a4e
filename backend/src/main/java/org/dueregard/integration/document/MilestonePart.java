package org.dueregard.integration.document;

import org.jspecify.annotations.Nullable;

/**
 * A step on the way of an action.
 *
 * @param text what is to be reached
 * @param due by when
 * @param dueText the date as published, where it says more or cannot be read
 * @param doneOn when it was reached
 */
public record MilestonePart(
        @Nullable String text,
        @Nullable String due,
        @Nullable String dueText,
        @Nullable String doneOn) {}
