package org.dueregard.dashboard.view;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where "slightly missed" ends on either side of a target, as the public interface shows it.
 *
 * @param lower the least that is slightly missed; absent when that side is open
 * @param upper the most that is slightly missed; absent when that side is open
 */
public record BandView(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {}
