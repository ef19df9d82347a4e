package org.dueregard.dashboard.view;

/**
 * Closure as the public interface shows it.
 *
 * @param disposition disposition
 * @param reason why
 */
public record ClosureView(String disposition, String reason) {}
