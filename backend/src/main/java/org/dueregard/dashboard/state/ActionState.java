package org.dueregard.dashboard.state;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.rag.Band;
import org.dueregard.rag.EvidenceStrength;
import org.dueregard.rag.Freshness;
import org.dueregard.rag.Lifecycle;
import org.dueregard.rag.Rating;
import org.dueregard.rag.RatingRule;
import org.dueregard.rag.RatingSource;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table {@code action_state}; its parts are named like the columns.
 *
 * @param actionId identity of the action
 * @param planId identity of its plan
 * @param ratedAsAt the day it is rated for
 * @param lifecycle how far it has got
 * @param completedOn completion date
 * @param band the heading under which it is counted
 * @param rating the rating that is shown
 * @param ratingSource whose it is
 * @param explanation why, in words
 * @param computedRating what the rules say
 * @param computedRule the rule that fired
 * @param computedSentence its sentence
 * @param officerUpdateId the update with the latest officer rating, in force or not
 * @param officerExpired whether that rating has expired
 * @param freshness whether it was reported on in time
 * @param evidence the strongest evidence of its latest update
 * @param forecastDate when it is expected to be finished
 * @param forecastReason why that has moved
 * @param latestUpdateId its latest update
 * @param latestUpdateOn the day of that
 * @param previousBand the heading at the position before
 * @param officerOverrideId the latest officer rating where it was given without an update, in force or not
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record ActionState(
        UUID actionId,
        UUID planId,
        LocalDate ratedAsAt,
        Lifecycle lifecycle,
        @Nullable LocalDate completedOn,
        Band band,
        Rating rating,
        RatingSource ratingSource,
        String explanation,
        Rating computedRating,
        RatingRule computedRule,
        String computedSentence,
        @Nullable UUID officerUpdateId,
        boolean officerExpired,
        Freshness freshness,
        EvidenceStrength evidence,
        @Nullable LocalDate forecastDate,
        @Nullable String forecastReason,
        @Nullable UUID latestUpdateId,
        @Nullable LocalDate latestUpdateOn,
        @Nullable Band previousBand,
        @Nullable UUID officerOverrideId) {}
