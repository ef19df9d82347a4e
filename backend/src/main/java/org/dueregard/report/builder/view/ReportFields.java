package org.dueregard.report.builder.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is written into a report beside its paragraphs and implications.
 *
 * @param title as printed
 * @param asAt the day of which ratings and figures are
 * @param meeting reference of the meeting that decides
 * @param meetingOn its day, where it is not one of the record
 * @param route reference of its route
 * @param finalDecisionMaker the body that decides
 * @param leadHeadOfService name and post
 * @param leadOfficersAndAuthors names and posts
 * @param classification PUBLIC, PART_EXEMPT or EXEMPT
 * @param exemptParagraph paragraphs of Part I of Schedule 12A
 * @param wards none for the whole area
 * @param executiveSummary CommonMark
 * @param purpose CommonMark
 * @param recommendations CommonMark, in order
 * @param timetable where no route is chosen
 * @param appendices in order
 * @param exemptSections keys of sections that are exempt as a whole
 */
public record ReportFields(
        String title,
        LocalDate asAt,
        @Nullable String meeting,
        @Nullable LocalDate meetingOn,
        @Nullable String route,
        @Nullable String finalDecisionMaker,
        @Nullable String leadHeadOfService,
        List<String> leadOfficersAndAuthors,
        String classification,
        @Nullable String exemptParagraph,
        List<String> wards,
        @Nullable String executiveSummary,
        @Nullable String purpose,
        List<String> recommendations,
        List<TimetableFields> timetable,
        List<AppendixFields> appendices,
        List<String> exemptSections) {

    /** What is left out is empty. */
    public ReportFields {
        leadOfficersAndAuthors = Objects.requireNonNullElse(leadOfficersAndAuthors, List.of());
        wards = Objects.requireNonNullElse(wards, List.of());
        recommendations = Objects.requireNonNullElse(recommendations, List.of());
        timetable = Objects.requireNonNullElse(timetable, List.of());
        appendices = Objects.requireNonNullElse(appendices, List.of());
        exemptSections = Objects.requireNonNullElse(exemptSections, List.of());
    }

    /** The same without what is exempt as a whole. */
    public ReportFields withoutExemptAppendices() {
        return new ReportFields(
                title,
                asAt,
                meeting,
                meetingOn,
                route,
                finalDecisionMaker,
                leadHeadOfService,
                leadOfficersAndAuthors,
                classification,
                exemptParagraph,
                wards,
                executiveSummary,
                purpose,
                recommendations,
                timetable,
                appendices.stream().filter(appendix -> !appendix.exempt()).toList(),
                exemptSections);
    }
}
