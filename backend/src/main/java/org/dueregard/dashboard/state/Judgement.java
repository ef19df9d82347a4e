package org.dueregard.dashboard.state;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.rag.OfficerRating;
import org.jspecify.annotations.Nullable;

/**
 * What an officer said last of an action, in an update or without one.
 *
 * @param officer the rating, in force or not; null when none was given or it was lifted
 * @param updateId the update that brought it
 * @param overrideId the rating without an update
 */
record Judgement(
        @Nullable OfficerRating officer,
        @Nullable UUID updateId,
        @Nullable UUID overrideId) {

    /**
     * The last word up to a day.
     *
     * @param known what updates said by then
     * @param overrides what was said without one, oldest first
     */
    static Judgement asAt(KnownUpdates known, List<OverrideRecord> overrides, LocalDate day) {
        UpdateRecord update = known.officer();
        OverrideRecord last = overrides.reversed().stream()
                .filter(override -> !override.on().isAfter(day))
                .findFirst()
                .orElse(null);
        if (last != null && (update == null || !speaksAfter(update, last))) {
            return new Judgement(last.officer(), null, last.officer() == null ? null : last.id());
        }
        return update == null ? new Judgement(null, null, null) : new Judgement(update.officer(), update.id(), null);
    }

    private static boolean speaksAfter(UpdateRecord update, OverrideRecord override) {
        return update.on().isAfter(override.on()) || (update.on().equals(override.on()) && override.overruled());
    }
}
