package org.dueregard.committee.route;

import java.time.LocalDate;
import org.dueregard.committee.timetable.Lead;
import org.jspecify.annotations.Nullable;

/**
 * A body that is added: its reference for good, and what {@link BodyFields} says.
 *
 * @param ref reference, like {@code PRC}
 */
public record NewBody(
        String ref,
        String name,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Integer systemId,
        Lead lead) {

    BodyFields fields() {
        return new BodyFields(name, from, until, systemId, lead);
    }
}
