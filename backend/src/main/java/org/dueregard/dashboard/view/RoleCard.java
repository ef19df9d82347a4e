package org.dueregard.dashboard.view;

import org.dueregard.dashboard.MeasureKind;
import org.dueregard.rag.Rating;
import org.dueregard.rag.RatingSource;
import org.jspecify.annotations.Nullable;

/**
 * Role card as the public interface shows it.
 *
 * @param code code within the plan
 * @param slug slug
 * @param name name
 * @param objective the objective of the role; several are joined by a line break
 * @param rating the colour
 * @param ratingSource rating source
 * @param explanation the sentence behind the shown rating
 * @param computed computed
 * @param override override; absent when there is none
 * @param counts how many actions stand where
 * @param measureKind measure kind
 * @param measureCounts measure counts
 * @param latestUpdate latest update; absent when there is none
 */
public record RoleCard(
        String code,
        String slug,
        String name,
        String objective,
        Rating rating,
        RatingSource ratingSource,
        String explanation,
        ComputedRoleRatingView computed,
        @Nullable OverrideView override,
        CountsView counts,
        MeasureKind measureKind,
        MeasureCountsView measureCounts,
        @Nullable LatestUpdateView latestUpdate) {}
