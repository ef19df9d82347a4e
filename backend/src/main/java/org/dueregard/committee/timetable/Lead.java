package org.dueregard.committee.timetable;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * How long before a meeting of a body things have to be done, in working days. What is not set has no date.
 *
 * @param publicClearDays clear days for which papers are public: neither the day of publication nor that of the meeting
 *     is among them
 * @param cutOffDays when papers are handed in
 * @param cutOffTime until what time on that day
 * @param signOffDays when every officer has signed
 * @param headDays when heads of service have seen the updates
 * @param officerDays when officers have given their updates
 */
public record Lead(
        int publicClearDays,
        @Nullable Integer cutOffDays,
        @JsonFormat(pattern = "HH:mm") @Nullable LocalTime cutOffTime,
        @Nullable Integer signOffDays,
        @Nullable Integer headDays,
        @Nullable Integer officerDays) {}
