package org.dueregard.progress.cycle;

import java.time.LocalDate;
import org.dueregard.platform.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * When something is due: a date, or so many working days before or after an anchor. Either the date is given or all of
 * the rest.
 *
 * @param date the day
 * @param workingDays how many working days
 * @param side before or after
 * @param anchor what
 */
public record Deadline(
        @Nullable LocalDate date,
        @Nullable Integer workingDays,
        @Nullable Side side,
        @Nullable Anchor anchor) {

    /** A day. */
    public static Deadline on(LocalDate date) {
        return new Deadline(date, null, null, null);
    }

    /** Working days from an anchor. */
    public static Deadline rule(int workingDays, Side side, Anchor anchor) {
        return new Deadline(null, workingDays, side, anchor);
    }

    /** Whether it is a date and nothing else, or a complete rule and no date. */
    boolean isWhole() {
        boolean anyOfRule = workingDays != null || side != null || anchor != null;
        boolean allOfRule = workingDays != null && side != null && anchor != null;
        return date == null ? allOfRule : !anyOfRule;
    }

    /** The day it comes to, or null when it counts from a meeting that has no day. */
    @Nullable
    LocalDate resolve(CyclePlan cycle) {
        if (date != null) {
            return date;
        }
        LocalDate from = anchor == null ? null : cycle.anchor(anchor);
        if (from == null || workingDays == null) {
            return null;
        }
        return side == Side.BEFORE ? WorkingDays.minus(from, workingDays) : WorkingDays.plus(from, workingDays);
    }
}
