package org.dueregard.consultation.profile.view;

import org.jspecify.annotations.Nullable;

/**
 * One category in one consultation.
 *
 * @param consultation which one
 * @param name what the category is called there
 * @param suppressed whether it is not told
 * @param count rounded
 * @param base rounded
 * @param figures what follows from them
 * @param population the same people in the population
 * @param edition edition of that population
 */
public record RepresentationPoint(
        ConsultationName consultation,
        String name,
        boolean suppressed,
        @Nullable Integer count,
        @Nullable Integer base,
        @Nullable ProfileFigures figures,
        @Nullable PopulationShare population,
        @Nullable String edition) {}
