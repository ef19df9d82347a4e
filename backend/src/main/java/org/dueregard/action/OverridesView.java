package org.dueregard.action;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.rag.Rating;
import org.jspecify.annotations.Nullable;

/**
 * Officer ratings of an action that were given without an update.
 *
 * @param action reference of the action
 * @param plan reference of the plan
 * @param entries the latest first
 * @param abilities what the caller may do
 */
public record OverridesView(String action, String plan, List<Entry> entries, List<Ability> abilities) {

    /**
     * One rating, or a lifting.
     *
     * @param day from when it counts
     * @param rating the colour; none lifts what was said before
     * @param author who gave it
     * @param reason why
     * @param reviewBy the day on which it expires
     */
    public record Entry(
            LocalDate day,
            @Nullable Rating rating,
            String author,
            String reason,
            @Nullable LocalDate reviewBy) {}

    /** Something that can be done. */
    public enum Ability {
        /** Give a rating. */
        SET,
        /** Take back the one that is shown. */
        LIFT
    }

    /** Grows with every entry. */
    int version() {
        return entries.size();
    }
}
