package org.dueregard.progress;

/**
 * Why an update is sent back.
 *
 * @param reason what has to change
 */
public record ReturnReason(String reason) {}
