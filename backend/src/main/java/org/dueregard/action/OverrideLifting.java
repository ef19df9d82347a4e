package org.dueregard.action;

/**
 * That the officer rating that is shown no longer holds.
 *
 * @param reason why
 */
public record OverrideLifting(String reason) {}
