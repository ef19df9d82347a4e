package org.dueregard.progress.cycle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of a cycle as they are kept, rules worked out. Pure: what holds on a day is asked with that day.
 *
 * @param opens first day of the window
 * @param closes last day of the window
 * @param lastDay last day of its grace
 * @param officerDue when officers' updates are due
 * @param officerGraceEnds last day of grace for them
 * @param headDue when heads of service have to have seen them
 * @param headGraceEnds last day of grace for that
 * @param locks first day on which it is locked by the calendar
 * @param closed the day it was closed by hand
 * @param locked the day it was locked by hand
 */
public record CycleDays(
        LocalDate opens,
        LocalDate closes,
        LocalDate lastDay,
        LocalDate officerDue,
        LocalDate officerGraceEnds,
        LocalDate headDue,
        LocalDate headGraceEnds,
        @Nullable LocalDate locks,
        @Nullable LocalDate closed,
        @Nullable LocalDate locked) {

    /** How far the cycle has got on a day. */
    public CycleState state(LocalDate today) {
        if (locked != null || (locks != null && !today.isBefore(locks))) {
            return CycleState.LOCKED;
        }
        if (closed != null) {
            return CycleState.CLOSED;
        }
        if (today.isBefore(opens)) {
            return CycleState.PLANNED;
        }
        return today.isAfter(lastDay) ? CycleState.CLOSED : CycleState.OPEN;
    }

    /** Whether a day belongs to the windows of both. */
    boolean overlaps(CycleDays other) {
        return !opens.isAfter(other.closes) && !other.opens.isAfter(closes);
    }

    /** The due date of a level. */
    public LocalDate due(CycleLevel level) {
        return level == CycleLevel.OFFICER ? officerDue : headDue;
    }

    /** The last day of grace of a level. */
    public LocalDate graceEnds(CycleLevel level) {
        return level == CycleLevel.OFFICER ? officerGraceEnds : headGraceEnds;
    }

    /**
     * How late something is.
     *
     * @param done the day it was done, or null when it is not done yet
     */
    public Lateness lateness(CycleLevel level, @Nullable LocalDate done, LocalDate today) {
        LocalDate day = done == null ? today : done;
        if (!day.isAfter(due(level))) {
            return Lateness.IN_TIME;
        }
        return day.isAfter(graceEnds(level)) ? Lateness.LATE : Lateness.IN_GRACE;
    }
}
