package org.dueregard.committee.timetable;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When something has to be done.
 *
 * @param step what
 * @param date until when
 * @param time until what time on that day
 * @param workingDays working days before the meeting; clear ones for {@link Step#PUBLIC}
 * @param officer title of the one officer whose date it is
 */
public record Due(
        Step step,
        LocalDate date,
        @JsonFormat(pattern = "HH:mm") @Nullable LocalTime time,
        int workingDays,
        @Nullable String officer) {

    /** What has to be done, as the beginning of a sentence about a body. */
    String words() {
        return officer == null ? step.words() : officer + " signs off";
    }
}
