package org.dueregard.integration.document;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a measure is to reach from a day on.
 *
 * @param from the day
 * @param target the target; the lower bound of a range
 * @param targetUpper the upper bound of a range
 */
public record TargetPart(
        @Nullable String from,
        @Nullable BigDecimal target,
        @Nullable BigDecimal targetUpper) {}
