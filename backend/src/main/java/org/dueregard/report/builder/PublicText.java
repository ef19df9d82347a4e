package org.dueregard.report.builder;

import java.util.List;
import org.dueregard.report.text.ReportSection;
import org.dueregard.report.text.ReportText;

/** What the public is told of a report: pure. Exempt parts are left out, and the numbers of the others stay. */
final class PublicText {

    private PublicText() {}

    /** The report without its exempt parts. */
    static ReportText of(ReportText report) {
        return new ReportText(
                report.ref(),
                report.version(),
                report.title(),
                report.language(),
                report.planRef(),
                report.asAt(),
                report.face(),
                report.executiveSummary(),
                report.purpose(),
                report.recommendations(),
                report.timetable(),
                report.sections().stream()
                        .map(section -> section.exempt() ? closed(section) : open(section))
                        .toList());
    }

    private static ReportSection open(ReportSection section) {
        return new ReportSection(
                section.key(),
                section.number(),
                section.heading(),
                section.kind(),
                false,
                section.paragraphs().stream()
                        .filter(paragraph -> !paragraph.exempt())
                        .toList(),
                section.implications(),
                section.appendices().stream()
                        .filter(appendix -> !appendix.exempt())
                        .toList());
    }

    /** That there is such a section is no secret; what it says is. */
    private static ReportSection closed(ReportSection section) {
        return new ReportSection(
                section.key(),
                section.number(),
                section.heading(),
                section.kind(),
                true,
                List.of(),
                List.of(),
                List.of());
    }
}
