package org.dueregard.integration.document;

import org.jspecify.annotations.Nullable;

/**
 * A reading that an update rests on.
 *
 * @param measure reference of the measure
 * @param reading reference of the reading
 */
public record ReadingRefPart(
        @Nullable String measure, @Nullable String reading) {}
