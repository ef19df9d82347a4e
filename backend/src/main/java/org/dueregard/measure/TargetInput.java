package org.dueregard.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a measure is to reach from a day on, until the next such day.
 *
 * @param from the day
 * @param target the target; the lower bound where a range is good
 * @param targetUpper the upper bound where a range is good
 */
public record TargetInput(
        LocalDate from, BigDecimal target, @Nullable BigDecimal targetUpper) {

    /** 52.50 is 52.5: targets are compared by what they say. */
    boolean says(TargetInput other) {
        return from.equals(other.from) && same(target, other.target) && same(targetUpper, other.targetUpper);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }
}
