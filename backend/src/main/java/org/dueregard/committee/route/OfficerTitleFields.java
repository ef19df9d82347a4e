package org.dueregard.committee.route;

import org.jspecify.annotations.Nullable;

/**
 * What can be changed of the title of an officer who signs reports.
 *
 * @param title as it is printed, like {@code Section 151 Officer & Finance Team}
 * @param signOffDays working days before a meeting by which this officer signs, where it is not with the others
 */
public record OfficerTitleFields(String title, @Nullable Integer signOffDays) {}
