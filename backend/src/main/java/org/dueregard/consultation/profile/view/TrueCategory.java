package org.dueregard.consultation.profile.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A category with its true count.
 *
 * @param name its name
 * @param count true count
 * @param figures what follows from it
 * @param matches categories of the population that are the same people
 * @param population those people
 */
public record TrueCategory(
        String name,
        int count,
        ProfileFigures figures,
        List<String> matches,
        @Nullable PopulationShare population) {}
