package org.dueregard.progress.view;

/**
 * A service.
 *
 * @param code its code
 * @param name its name
 */
public record ServiceName(String code, String name) {}
