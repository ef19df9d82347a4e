package org.dueregard.report.meeting;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One meeting of a body.
 *
 * @param ref reference people see, like {@code PRC-2021-10-20}
 * @param bodyName like {@code Policy and Resources Committee}
 * @param role what the meeting does with the report on this route: {@code DECISION}, {@code DISCUSSION} or
 *     {@code NOTING}
 * @param keyDecision true when the decision is a key decision
 */
public record MeetingFacts(
        UUID id, String ref, String bodyRef, String bodyName, LocalDate on, String role, boolean keyDecision) {}
