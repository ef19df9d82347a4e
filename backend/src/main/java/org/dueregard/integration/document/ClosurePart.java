package org.dueregard.integration.document;

import org.dueregard.rag.Disposition;
import org.jspecify.annotations.Nullable;

/**
 * How an action ended.
 *
 * @param disposition what became of it
 * @param reason why
 */
public record ClosurePart(
        @Nullable Disposition disposition, @Nullable String reason) {}
