package org.dueregard.integration.document;

import org.jspecify.annotations.Nullable;

/**
 * An action of another plan in the line of an action.
 *
 * @param plan reference of that plan
 * @param action reference of the action there
 * @param note how that is known
 */
public record LinkPart(
        @Nullable String plan,
        @Nullable String action,
        @Nullable String note) {}
