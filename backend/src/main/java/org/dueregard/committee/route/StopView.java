package org.dueregard.committee.route;

import java.time.LocalDate;

/**
 * A meeting on a route, as it is now.
 *
 * @param meeting reference of the meeting
 * @param role what it does with the report
 * @param keyDecision true when what it decides is a key decision
 * @param body reference of the body
 * @param bodyName name of the body
 * @param date day of the meeting
 * @param cancelled true when the meeting will not be held
 */
public record StopView(
        String meeting,
        MeetingRole role,
        boolean keyDecision,
        String body,
        String bodyName,
        LocalDate date,
        boolean cancelled) {

    StopFields fields() {
        return new StopFields(meeting, role, keyDecision);
    }
}
