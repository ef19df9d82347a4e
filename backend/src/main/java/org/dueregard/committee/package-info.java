/**
 * From a report to the committee: {@code route} keeps bodies, their meetings and the routes of reports, {@code timetable}
 * works dates back from meetings.
 */
@NullMarked
package org.dueregard.committee;

import org.jspecify.annotations.NullMarked;
