package org.dueregard.consultation.profile.view;

import java.math.BigDecimal;
import org.dueregard.disclosure.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What a count of respondents says.
 *
 * @param share in per cent of those who answered the question
 * @param interval where the share may lie
 * @param gap percentage points above the population; absent where it is not compared
 * @param ratio share as a multiple of that of the population
 * @param standing what may be said of it
 */
public record ProfileFigures(
        BigDecimal share,
        ProfileInterval interval,
        @Nullable BigDecimal gap,
        @Nullable BigDecimal ratio,
        @Nullable Standing standing) {}
