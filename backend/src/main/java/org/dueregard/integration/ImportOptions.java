package org.dueregard.integration;

/**
 * How an import is done.
 *
 * @param dryRun whether nothing is written in the end
 * @param keepUnreadableDates whether due dates that cannot be read are kept as texts
 */
public record ImportOptions(boolean dryRun, boolean keepUnreadableDates) {

    /** For real, and every date must be readable. */
    public static final ImportOptions STRICT = new ImportOptions(false, false);
}
