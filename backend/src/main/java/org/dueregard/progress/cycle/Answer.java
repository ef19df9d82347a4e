package org.dueregard.progress.cycle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An action that is asked for an update in a cycle, and what has become of that.
 *
 * @param action reference of the action
 * @param wording its wording
 * @param service code of its lead service
 * @param serviceName name of that
 * @param state how far the answer has got
 * @param update reference of the update
 * @param author who wrote it
 * @param submittedOn the day it was submitted
 * @param acknowledgedOn the day it was acknowledged
 */
public record Answer(
        String action,
        String wording,
        @Nullable String service,
        @Nullable String serviceName,
        AnswerState state,
        @Nullable String update,
        @Nullable String author,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate acknowledgedOn) {

    /** How late the officer is, or was. */
    Lateness officer(CycleDays days, LocalDate today) {
        return days.lateness(CycleLevel.OFFICER, state.isWithOfficer() ? null : submittedOn, today);
    }

    /** How late the head of service is, or was. */
    Lateness head(CycleDays days, LocalDate today) {
        boolean seen = state.compareTo(AnswerState.SUBMITTED) > 0;
        return days.lateness(CycleLevel.HEAD_OF_SERVICE, seen ? acknowledgedOn : null, today);
    }
}
