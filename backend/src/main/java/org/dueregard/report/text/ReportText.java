package org.dueregard.report.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole report in the order it is read.
 *
 * @param ref reference people see, like {@code RPT-2021-01}
 * @param version 1 for the first release, one more for each change after a release
 * @param language language tag, like {@code en-GB}
 * @param planRef the plan reported on, like {@code 2017-2021}
 * @param asAt the day every rating and figure is of
 * @param executiveSummary CommonMark
 * @param purpose CommonMark
 * @param timetable the meetings the report goes to, in order
 * @param sections the numbered sections in order
 */
public record ReportText(
        String ref,
        int version,
        String title,
        String language,
        String planRef,
        LocalDate asAt,
        ReportFace face,
        String executiveSummary,
        String purpose,
        List<Recommendation> recommendations,
        List<TimetableRow> timetable,
        List<ReportSection> sections) {

    /**
     * What the committee is asked to do.
     *
     * @param number as printed, like {@code 1}
     * @param text CommonMark
     */
    public record Recommendation(String number, String text) {}

    /**
     * One stop on the way of the report.
     *
     * @param on null while the meeting has no date
     */
    public record TimetableRow(String meeting, @Nullable LocalDate on) {}
}
