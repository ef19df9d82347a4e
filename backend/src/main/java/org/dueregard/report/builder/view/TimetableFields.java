package org.dueregard.report.builder.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stop on the way of a report that follows no route.
 *
 * @param meeting name of the meeting
 * @param on null while it has no date
 */
public record TimetableFields(String meeting, @Nullable LocalDate on) {}
