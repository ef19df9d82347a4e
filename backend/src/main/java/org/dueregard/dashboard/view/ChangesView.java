package org.dueregard.dashboard.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed since the position before the one shown.
 *
 * @param since the earlier position; absent when this is the first one
 * @param reported actions with an update in the position shown
 * @param ratings ratings
 */
public record ChangesView(@Nullable LocalDate since, int reported, List<RatingChangeView> ratings) {}
