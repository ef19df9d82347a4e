package org.dueregard.committee.route;

import java.time.LocalDate;
import org.dueregard.committee.timetable.Lead;
import org.jspecify.annotations.Nullable;

/**
 * A body.
 *
 * @param ref its reference
 * @param name its name
 * @param from its first day, where it is known
 * @param until its last day
 * @param systemId its number in the committee papers system
 * @param lead how long before its meetings things have to be done
 */
public record BodyView(
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
