package org.dueregard.progress.cycle;

/**
 * Why a cycle is closed or locked by hand.
 *
 * @param reason why
 */
public record CycleReason(String reason) {}
