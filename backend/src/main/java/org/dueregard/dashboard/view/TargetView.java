package org.dueregard.dashboard.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Target from a day on, as the public interface shows it.
 *
 * @param from the day
 * @param target the target; the lower bound of a range
 * @param targetUpper the upper bound; absent when there is none
 */
public record TargetView(
        LocalDate from, BigDecimal target, @Nullable BigDecimal targetUpper) {}
