package org.dueregard.committee.timetable;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that something goes to.
 *
 * @param meeting reference of the meeting
 * @param bodyName name of the body that meets
 * @param date its day
 * @param time when it begins
 * @param cancelled true when it will not be held
 * @param bodyFrom first day of the body
 * @param bodyUntil last day of the body
 * @param lead how long before it things have to be done
 */
public record Stop(
        String meeting,
        String bodyName,
        LocalDate date,
        @Nullable LocalTime time,
        boolean cancelled,
        @Nullable LocalDate bodyFrom,
        @Nullable LocalDate bodyUntil,
        Lead lead) {}
