package org.dueregard.plan.course;

/**
 * Why something is done.
 *
 * @param reason in words
 */
public record PlanReason(String reason) {}
