package org.dueregard.dashboard.view;

/**
 * Named as the public interface shows it.
 *
 * @param code code within the plan
 * @param name name
 */
public record NamedView(String code, String name) {}
