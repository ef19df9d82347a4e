package org.dueregard.committee.route;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a body.
 *
 * @param ref its reference, which stays when it is moved
 * @param body reference of the body
 * @param bodyName name of the body
 * @param date its day
 * @param time when it begins, in London
 * @param place where it is held
 * @param systemId its number in the committee papers system
 * @param cancelled true when it will not be held
 * @param papersPublicBy last day on which its papers can be published in time
 */
public record MeetingView(
        String ref,
        String body,
        String bodyName,
        LocalDate date,
        @JsonFormat(pattern = "HH:mm") @Nullable LocalTime time,
        @Nullable String place,
        @Nullable Integer systemId,
        boolean cancelled,
        LocalDate papersPublicBy) {

    MeetingFields fields() {
        return new MeetingFields(date, time, place, systemId, cancelled);
    }
}
