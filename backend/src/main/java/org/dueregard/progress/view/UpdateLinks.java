package org.dueregard.progress.view;

/**
 * Addresses around an update.
 *
 * @param self the update
 * @param action its action
 */
public record UpdateLinks(String self, String action) {}
