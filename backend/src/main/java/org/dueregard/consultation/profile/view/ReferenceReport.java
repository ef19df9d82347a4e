package org.dueregard.consultation.profile.view;

import java.util.List;

/**
 * What an import of populations did, or would do.
 *
 * @param dryRun whether nothing was written
 * @param added references of new ones
 * @param unchanged references of those that were there already
 */
public record ReferenceReport(boolean dryRun, List<String> added, List<String> unchanged) {}
