package org.dueregard.committee.route;

/**
 * A meeting on a route.
 *
 * @param meeting reference of the meeting
 * @param role what it does with the report
 * @param keyDecision true when what it decides is a key decision
 */
public record StopFields(String meeting, MeetingRole role, boolean keyDecision) {}
