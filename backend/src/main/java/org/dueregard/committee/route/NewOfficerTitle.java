package org.dueregard.committee.route;

import org.jspecify.annotations.Nullable;

/**
 * The title of an officer that is added.
 *
 * @param ref reference for good, like {@code S151}
 * @param title as it is printed
 * @param signOffDays working days before a meeting by which this officer signs, where it is not with the others
 */
public record NewOfficerTitle(
        String ref, String title, @Nullable Integer signOffDays) {}
