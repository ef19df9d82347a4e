package org.dueregard.committee.timetable;

import java.time.LocalDate;
import java.util.List;

/**
 * The dates of one meeting.
 *
 * @param meeting reference of the meeting
 * @param bodyName name of the body that meets
 * @param date day of the meeting
 * @param dates what has to be done until when, the meeting at the end
 */
public record StopDates(String meeting, String bodyName, LocalDate date, List<Due> dates) {}
