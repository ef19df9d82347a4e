package org.dueregard.dashboard.state;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.rag.Direction;
import org.dueregard.rag.MeasureRating;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table {@code measure_state}; its parts are named like the columns.
 *
 * @param measureId identity of the measure
 * @param planId identity of its plan
 * @param ratedAsAt the day it is rated for
 * @param latestReadingId the reading it is rated by
 * @param rating the outcome
 * @param explanation why, in a sentence
 * @param travelLastYear compared with the same period last year
 * @param travelLastPeriod compared with the last period
 * @param nextDue last day on which the next reading is in time
 * @param readingRating the outcome of the latest reading, whether or not the next one is late
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record MeasureState(
        UUID measureId,
        UUID planId,
        LocalDate ratedAsAt,
        @Nullable UUID latestReadingId,
        MeasureRating rating,
        String explanation,
        Direction travelLastYear,
        Direction travelLastPeriod,
        @Nullable LocalDate nextDue,
        MeasureRating readingRating) {}
