package org.dueregard.committee.route;

import org.jspecify.annotations.Nullable;

/**
 * The title of an officer who signs reports.
 *
 * @param ref its reference
 * @param title as it is printed
 * @param signOffDays working days before a meeting by which this officer signs, where it is not with the others
 */
public record OfficerTitleView(
        String ref, String title, @Nullable Integer signOffDays) {

    OfficerTitleFields fields() {
        return new OfficerTitleFields(title, signOffDays);
    }
}
