/** Dates worked back from meetings, and why they cannot be kept: pure functions of meetings and a day. */
@NullMarked
package org.dueregard.committee.timetable;

import org.jspecify.annotations.NullMarked;
