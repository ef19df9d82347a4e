package org.dueregard.dashboard.view;

import java.util.List;
import org.dueregard.platform.sql.JsonText;
import org.dueregard.rag.Band;
import org.dueregard.rag.EvidenceStrength;
import org.dueregard.rag.Freshness;
import org.dueregard.rag.Lifecycle;
import org.dueregard.rag.Rating;
import org.dueregard.rag.RatingSource;
import org.jspecify.annotations.Nullable;

/**
 * Action row as the public interface shows it.
 *
 * @param ref reference that people see
 * @param plan reference of the plan
 * @param wording approved wording
 * @param placements placements
 * @param leadService absent where the plan names none
 * @param statutory statutory
 * @param due due
 * @param lifecycle lifecycle
 * @param band band
 * @param rating the shown rating
 * @param ratingSource rating source
 * @param explanation the sentence behind the shown rating
 * @param computed computed
 * @param freshness freshness
 * @param evidence evidence
 * @param latestUpdate latest update; absent when there is none
 */
public record ActionRow(
        String ref,
        String plan,
        String wording,
        JsonText<List<PlacementView>> placements,
        @Nullable NamedView leadService,
        boolean statutory,
        DueDateView due,
        Lifecycle lifecycle,
        Band band,
        Rating rating,
        RatingSource ratingSource,
        String explanation,
        ComputedRatingView computed,
        Freshness freshness,
        EvidenceStrength evidence,
        @Nullable ActionUpdateSummary latestUpdate) {}
