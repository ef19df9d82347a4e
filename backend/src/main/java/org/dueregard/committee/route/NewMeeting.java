package org.dueregard.committee.route;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that is added: its body for good, and what {@link MeetingFields} says.
 *
 * @param ref reference for good; without it the body's and the day, like {@code PRC-2021-10-20}
 * @param body reference of the body that meets
 */
public record NewMeeting(
        @Nullable String ref,
        String body,
        LocalDate date,
        @JsonFormat(pattern = "HH:mm") @Nullable LocalTime time,
        @Nullable String place,
        @Nullable Integer systemId) {

    MeetingFields fields() {
        return new MeetingFields(date, time, place, systemId, false);
    }

    String reference() {
        return ref == null ? body + "-" + date : ref;
    }
}
