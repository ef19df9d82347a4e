package org.dueregard.committee.route;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What can be changed of a meeting.
 *
 * @param date its day
 * @param time when it begins, in London
 * @param place where it is held
 * @param systemId its number in the committee papers system
 * @param cancelled true when it will not be held
 */
public record MeetingFields(
        LocalDate date,
        @JsonFormat(pattern = "HH:mm") @Nullable LocalTime time,
        @Nullable String place,
        @Nullable Integer systemId,
        boolean cancelled) {}
