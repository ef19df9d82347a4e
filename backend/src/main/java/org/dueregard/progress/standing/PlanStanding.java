package org.dueregard.progress.standing;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.dueregard.rag.ActionRating;
import org.dueregard.rag.Band;
import org.dueregard.rag.Direction;
import org.dueregard.rag.EvidenceStrength;
import org.dueregard.rag.Forecast;
import org.dueregard.rag.Freshness;
import org.dueregard.rag.Lifecycle;
import org.dueregard.rag.MeasureRating;
import org.dueregard.rag.OfficerRating;
import org.dueregard.rag.PlanRules;
import org.dueregard.rag.ShownRating;
import org.jspecify.annotations.Nullable;

/**
 * A plan as at a day.
 *
 * @param rules the rules that were applied
 * @param actions by identity
 * @param measures by identity
 */
public record PlanStanding(PlanRules rules, Map<UUID, OfAction> actions, Map<UUID, OfMeasure> measures) {

    /**
     * An action as at that day.
     *
     * @param band the heading under which it is counted
     * @param shown the rating that is shown, with what the rules say and what an officer says
     * @param lifecycle how far it has got
     * @param completedOn completion date
     * @param freshness whether it was reported on in time
     * @param evidence the strongest evidence of its latest update
     * @param forecast when it was expected to be finished
     * @param latestUpdate its latest update that counts
     */
    public record OfAction(
            Band band,
            ShownRating<ActionRating> shown,
            Lifecycle lifecycle,
            @Nullable LocalDate completedOn,
            Freshness freshness,
            EvidenceStrength evidence,
            @Nullable Forecast forecast,
            @Nullable UUID latestUpdate) {

        /** The officer's rating while it is in force. */
        public @Nullable OfficerRating officer() {
            return shown.officer();
        }
    }

    /**
     * A measure as at that day.
     *
     * @param rating the outcome
     * @param explanation why
     * @param lastYear compared with the same period last year
     * @param lastPeriod compared with the last period
     * @param latestReading the reading it is rated by
     */
    public record OfMeasure(
            MeasureRating rating,
            String explanation,
            Direction lastYear,
            Direction lastPeriod,
            @Nullable UUID latestReading) {}
}
