package org.dueregard.report.snapshot;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.rag.Band;
import org.dueregard.rag.DatePrecision;
import org.dueregard.rag.DueKind;
import org.dueregard.rag.EvidenceStrength;
import org.dueregard.rag.Freshness;
import org.dueregard.rag.Lifecycle;
import org.dueregard.rag.OfficerRating;
import org.dueregard.rag.Rating;
import org.dueregard.rag.RatingRule;
import org.dueregard.rag.RatingSource;
import org.jspecify.annotations.Nullable;

/**
 * An action in its place in a role.
 *
 * @param role code of the role
 * @param roleName name of the role
 * @param objective reference of the objective
 * @param ref reference in this place
 * @param action the action's own reference, that of its first place
 * @param wording approved wording in this place
 * @param service name of the service that leads it
 * @param due when it is to be done
 * @param measures what it is judged and known by
 * @param standing the five facts as at the day
 * @param update the latest update published by then
 */
public record ActionPart(
        String role,
        String roleName,
        String objective,
        String ref,
        String action,
        String wording,
        List<String> subPoints,
        List<String> partners,
        @Nullable String service,
        boolean statutory,
        DuePart due,
        List<MilestonePart> milestones,
        List<NamedPart> measures,
        @Nullable String disposition,
        @Nullable String closureReason,
        StandingPart standing,
        @Nullable UpdatePart update) {

    /** When it is to be done, as approved. */
    public record DuePart(
            DueKind kind,
            @Nullable LocalDate date,
            @Nullable DatePrecision precision,
            @Nullable String text,
            @Nullable Integer everyMonths,
            @Nullable LocalDate nextReview) {}

    /** A step on the way. */
    public record MilestonePart(
            String text,
            @Nullable LocalDate due,
            @Nullable String dueText,
            @Nullable LocalDate doneOn) {}

    /** A measure that is linked. */
    public record NamedPart(String ref, String name) {}

    /**
     * How far an action is, and how that is known.
     *
     * @param word the rating in a word
     * @param explanation why, in a sentence
     * @param rule the rule that fired
     * @param officer an officer's rating while it is in force
     */
    public record StandingPart(
            Band band,
            Rating rating,
            RatingSource source,
            String word,
            String explanation,
            Rating computedRating,
            RatingRule rule,
            String computedSentence,
            @Nullable OfficerRating officer,
            Lifecycle lifecycle,
            @Nullable LocalDate completedOn,
            Freshness freshness,
            EvidenceStrength evidence,
            @Nullable LocalDate forecast,
            @Nullable String forecastReason) {}

    /** Whether it stands here and, under another reference, in an earlier role as well. */
    public boolean linked() {
        return !ref.equals(action);
    }
}
