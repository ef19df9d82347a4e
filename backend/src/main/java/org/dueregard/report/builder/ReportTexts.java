package org.dueregard.report.builder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dueregard.report.builder.view.AppendixFields;
import org.dueregard.report.builder.view.ReportFields;
import org.dueregard.report.meeting.MeetingFacts;
import org.dueregard.report.meeting.Meetings;
import org.dueregard.report.text.ReportFace;
import org.dueregard.report.text.ReportSection;
import org.dueregard.report.text.ReportText;
import org.dueregard.report.text.ReportText.Recommendation;
import org.dueregard.report.text.ReportText.TimetableRow;
import org.jspecify.annotations.Nullable;

/** Puts a report together as it is frozen: with its numbers, its meeting and its timetable. */
@ApplicationScoped
class ReportTexts {

    private static final String DECISION = "DECISION";

    private final Meetings meetings;

    ReportTexts(Meetings meetings) {
        this.meetings = meetings;
    }

    ReportText of(Stored stored) {
        ReportFields fields = stored.fields();
        List<MeetingFacts> route = fields.route() == null
                ? List.of()
                : meetings.route(fields.route()).orElse(List.of());
        @Nullable
        MeetingFacts deciding = fields.meeting() == null
                ? route.stream()
                        .filter(meeting -> meeting.role().equals(DECISION))
                        .findFirst()
                        .orElse(null)
                : meetings.meeting(fields.meeting()).orElse(null);
        return new ReportText(
                stored.ref(),
                stored.edition(),
                fields.title(),
                stored.language(),
                stored.plan(),
                fields.asAt(),
                face(fields, deciding),
                words(fields.executiveSummary()),
                words(fields.purpose()),
                IntStream.range(0, fields.recommendations().size())
                        .mapToObj(i -> new Recommendation(
                                Integer.toString(i + 1),
                                fields.recommendations().get(i)))
                        .toList(),
                route.isEmpty()
                        ? fields.timetable().stream()
                                .map(row -> new TimetableRow(row.meeting(), row.on()))
                                .toList()
                        : route.stream()
                                .map(meeting -> new TimetableRow(meeting.bodyName(), meeting.on()))
                                .toList(),
                sections(stored));
    }

    private static ReportFace face(ReportFields fields, @Nullable MeetingFacts deciding) {
        @Nullable LocalDate on = deciding == null ? fields.meetingOn() : deciding.on();
        String body = words(fields.finalDecisionMaker());
        return new ReportFace(
                body.isEmpty() && deciding != null ? deciding.bodyName() : body,
                deciding == null ? fields.meeting() : deciding.ref(),
                on,
                words(fields.leadHeadOfService()),
                fields.leadOfficersAndAuthors(),
                fields.classification(),
                fields.exemptParagraph(),
                fields.wards());
    }

    private static List<ReportSection> sections(Stored stored) {
        Map<UUID, String> numbers = ReportViews.numbers(stored);
        return stored.sections().stream()
                .map(section -> new ReportSection(
                        section.key(),
                        Integer.toString(section.number()),
                        section.heading(),
                        section.kind(),
                        section.exempt(),
                        section.paragraphs().stream()
                                .map(one -> new ReportSection.NumberedParagraph(
                                        Objects.requireNonNull(numbers.get(one.id())),
                                        one.heading(),
                                        one.text(),
                                        one.exempt()))
                                .toList(),
                        section.kind() == ReportSection.Kind.IMPLICATIONS ? implications(stored) : List.of(),
                        section.kind() == ReportSection.Kind.APPENDICES ? appendices(stored.fields()) : List.of()))
                .toList();
    }

    private static List<ReportSection.Implication> implications(Stored stored) {
        return stored.implications().stream()
                .map(row ->
                        new ReportSection.Implication(row.key(), row.issue(), row.text(), signer(row), row.signedOn()))
                .toList();
    }

    private static @Nullable String signer(Stored.Row row) {
        return row.signedBy() == null || row.signedPost() == null
                ? row.signedBy()
                : row.signedBy() + ", " + row.signedPost();
    }

    private static List<ReportSection.AppendixRef> appendices(ReportFields fields) {
        return IntStream.range(0, fields.appendices().size())
                .mapToObj(i -> {
                    AppendixFields appendix = fields.appendices().get(i);
                    return new ReportSection.AppendixRef(
                            Integer.toString(i + 1),
                            appendix.title(),
                            appendix.layout(),
                            appendix.href(),
                            appendix.exempt());
                })
                .toList();
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }
}
