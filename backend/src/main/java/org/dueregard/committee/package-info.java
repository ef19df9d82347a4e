/**
 * From a report to the committee: {@code route} keeps bodies, their meetings and the routes of reports, {@code timetable}
 * works dates back from meetings, {@code pack} makes packs of what is released, {@code delivery} hands them over,
 * {@code readback} looks whether they are published as they are, {@code feed} tells outsiders.
 */
@NullMarked
package org.dueregard.committee;

import org.jspecify.annotations.NullMarked;
