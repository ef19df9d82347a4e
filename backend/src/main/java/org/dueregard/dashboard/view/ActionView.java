package org.dueregard.dashboard.view;

import java.time.LocalDate;
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
 * Action as the public interface shows it.
 *
 * @param ref reference that people see
 * @param plan reference of the plan
 * @param wording approved wording
 * @param subPoints sub points
 * @param placements placements
 * @param leadService lead service; absent when there is none
 * @param partners partners
 * @param statutory statutory
 * @param start start; absent when there is none
 * @param due due
 * @param forecast forecast; absent when there is none
 * @param lifecycle lifecycle
 * @param completedOn completed on; absent when there is none
 * @param closure closure; absent when there is none
 * @param band band
 * @param rating the colour
 * @param ratingSource rating source
 * @param explanation why, in plain words
 * @param computed computed
 * @param officer officer; absent when there is none
 * @param freshness freshness
 * @param evidence evidence
 * @param source the place in a paper it comes from; absent when there is none
 * @param milestones milestones
 * @param measures measures
 * @param updates the latest published updates, newest first
 * @param updateCount update count
 * @param lineage the action through every published plan it has lived in
 * @param abilities what the caller may do with it
 */
public record ActionView(
        String ref,
        String plan,
        String wording,
        List<String> subPoints,
        JsonText<List<PlacementView>> placements,
        @Nullable NamedView leadService,
        List<String> partners,
        boolean statutory,
        @Nullable LocalDate start,
        DueDateView due,
        @Nullable ForecastView forecast,
        Lifecycle lifecycle,
        @Nullable LocalDate completedOn,
        @Nullable ClosureView closure,
        Band band,
        Rating rating,
        RatingSource ratingSource,
        String explanation,
        ComputedRatingView computed,
        @Nullable OverrideView officer,
        Freshness freshness,
        EvidenceStrength evidence,
        @Nullable JsonText<CitationView> source,
        JsonText<List<MilestoneView>> milestones,
        JsonText<List<MeasureLinkView>> measures,
        JsonText<List<UpdateView>> updates,
        int updateCount,
        JsonText<List<LineageEntryView>> lineage,
        List<String> abilities) {}
