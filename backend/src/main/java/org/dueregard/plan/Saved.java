package org.dueregard.plan;

/**
 * What a write has done to one thing of a plan.
 *
 * @param kind what it is, such as "action"
 * @param ref its reference or code, such as "CL-01"
 * @param outcome what was done
 */
public record Saved(String kind, String ref, Outcome outcome) {}
