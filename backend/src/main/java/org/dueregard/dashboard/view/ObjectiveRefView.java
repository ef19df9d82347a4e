package org.dueregard.dashboard.view;

/**
 * Objective ref as the public interface shows it.
 *
 * @param ref reference that people see
 * @param text the words
 */
public record ObjectiveRefView(String ref, String text) {}
