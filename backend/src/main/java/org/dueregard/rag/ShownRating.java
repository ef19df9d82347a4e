package org.dueregard.rag;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The rating that is shown: the officer's while it is in force, otherwise the computed one.
 *
 * @param <V> what was computed: an {@link ActionRating} or a {@link RollUp}
 * @param rating the colour shown
 * @param source whose it is
 * @param computed what the rules say, always kept
 * @param officer the officer's rating while it is in force, otherwise null
 */
public record ShownRating<V extends Verdict>(
        Rating rating,
        RatingSource source,
        V computed,
        @Nullable OfficerRating officer) {

    /**
     * Decides which rating is shown.
     *
     * @param computed what the rules say as at that day
     * @param officer the latest officer rating, or null when there is none
     * @param asAt the day
     */
    public static <V extends Verdict> ShownRating<V> of(V computed, @Nullable OfficerRating officer, LocalDate asAt) {
        Objects.requireNonNull(computed, "computed");
        Objects.requireNonNull(asAt, "asAt");
        return officer != null && officer.isInForce(asAt)
                ? new ShownRating<>(officer.rating(), RatingSource.OFFICER, computed, officer)
                : new ShownRating<>(computed.rating(), RatingSource.COMPUTED, computed, null);
    }

    /** Whether the officer and the rules disagree; then both are to be shown. */
    public boolean differs() {
        return rating != computed.rating();
    }

    /** The word beside the colour. */
    public String word() {
        return differs() ? Words.of(rating) : computed.word();
    }

    /** Why, in plain words: the rules' sentence, and where the officer disagrees, the officer's reason before it. */
    public String explanation() {
        return officer != null && differs()
                ? officer.words() + ". Computed rating " + computed.word() + ": " + computed.explanation()
                : computed.explanation();
    }
}
