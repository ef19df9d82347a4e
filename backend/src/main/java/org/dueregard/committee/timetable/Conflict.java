package org.dueregard.committee.timetable;

import org.jspecify.annotations.Nullable;

/**
 * A reason why a timetable cannot be kept.
 *
 * @param code its kind
 * @param meeting reference of the meeting it is about
 * @param step the step it is about
 * @param message the reason in a sentence
 */
public record Conflict(Code code, String meeting, @Nullable Step step, String message) {

    /** Kinds of reasons. */
    public enum Code {
        /** The meeting will not be held. */
        CANCELLED,
        /** The body is not there any more, or not yet. */
        NO_BODY,
        /** Something is due after what needs it. */
        OUT_OF_ORDER,
        /** A meeting comes before one that comes first on the route. */
        MEETS_BEFORE,
        /** Papers are due before the meeting before has been held. */
        PAPERS_BEFORE,
        /** The day is past. */
        PAST
    }
}
