package org.dueregard.consultation.profile.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A category as it may be told.
 *
 * @param name its name
 * @param suppressed whether it is not told
 * @param count rounded; absent where suppressed
 * @param figures what follows from the rounded count; absent where suppressed
 * @param matches categories of the population that are the same people
 * @param population those people
 */
public record ProfileCategory(
        String name,
        boolean suppressed,
        @Nullable Integer count,
        @Nullable ProfileFigures figures,
        List<String> matches,
        @Nullable PopulationShare population) {}
