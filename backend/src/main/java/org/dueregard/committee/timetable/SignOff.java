package org.dueregard.committee.timetable;

/**
 * An officer who signs earlier or later than the others.
 *
 * @param officer title of the officer
 * @param days working days before the meeting
 */
public record SignOff(String officer, int days) {}
