package org.dueregard.report.snapshot;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dueregard.report.text.ReportFace;
import org.dueregard.report.text.ReportSection;
import org.dueregard.report.text.ReportSection.NumberedParagraph;
import org.dueregard.report.text.ReportText;
import org.jspecify.annotations.Nullable;

/**
 * Takes a report apart into what everybody may read and what is exempt. Each part is a whole report with the same face;
 * nothing is in both but the face, the title and the meetings.
 */
public final class ReportParts {

    private static final String EXEMPT = "EXEMPT";

    private ReportParts() {}

    /** What everybody may read. Of a report that is exempt as a whole that is only that there is one, and why. */
    public static ReportText publicPart(ReportText report) {
        if (isExempt(report)) {
            return with(report, why(report.face()), "", List.of(), List.of());
        }
        return with(
                report,
                report.executiveSummary(),
                report.purpose(),
                report.recommendations(),
                sections(report, exempt -> !exempt));
    }

    /** What is exempt, or nothing. */
    public static Optional<ReportText> exemptPart(ReportText report) {
        if (isExempt(report)) {
            return Optional.of(report);
        }
        List<ReportSection> sections = sections(report, exempt -> exempt);
        return sections.isEmpty() ? Optional.empty() : Optional.of(with(report, "", "", List.of(), sections));
    }

    private static boolean isExempt(ReportText report) {
        return report.face().classification().equals(EXEMPT);
    }

    private static String why(ReportFace face) {
        return "This report is exempt from publication" + under(face.exemptParagraph()) + ".";
    }

    private static String under(@Nullable String paragraph) {
        return paragraph == null
                ? ""
                : " under paragraph " + paragraph + " of Part I of Schedule 12A to the Local Government Act 1972";
    }

    private static List<ReportSection> sections(ReportText report, Predicate<Boolean> wanted) {
        return report.sections().stream()
                .map(section -> section(section, wanted))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A section that loses all it had goes; one that never had anything belongs where it is marked. */
    private static Optional<ReportSection> section(ReportSection section, Predicate<Boolean> wanted) {
        if (section.exempt()) {
            return wanted.test(true) ? Optional.of(section) : Optional.empty();
        }
        List<NumberedParagraph> paragraphs = section.paragraphs().stream()
                .filter(paragraph -> wanted.test(paragraph.exempt()))
                .toList();
        List<ReportSection.AppendixRef> appendices = section.appendices().stream()
                .filter(appendix -> wanted.test(appendix.exempt()))
                .toList();
        List<ReportSection.Implication> implications = wanted.test(false) ? section.implications() : List.of();
        boolean something = !paragraphs.isEmpty() || !appendices.isEmpty() || !implications.isEmpty();
        return something || wanted.test(false)
                ? Optional.of(new ReportSection(
                        section.key(),
                        section.number(),
                        section.heading(),
                        section.kind(),
                        section.exempt(),
                        paragraphs,
                        implications,
                        appendices))
                : Optional.empty();
    }

    private static ReportText with(
            ReportText report,
            String summary,
            String purpose,
            List<ReportText.Recommendation> recommendations,
            List<ReportSection> sections) {
        return new ReportText(
                report.ref(),
                report.version(),
                report.title(),
                report.language(),
                report.planRef(),
                report.asAt(),
                report.face(),
                summary,
                purpose,
                recommendations,
                report.timetable(),
                sections);
    }
}
