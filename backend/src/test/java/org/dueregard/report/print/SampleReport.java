package org.dueregard.report.print;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.dueregard.report.text.ReportFace;
import org.dueregard.report.text.ReportSection;
import org.dueregard.report.text.ReportSection.NumberedParagraph;
import org.dueregard.report.text.ReportText;

/** The council's report of 20 October 2021, under a reference of its own whenever it is asked for. */
public final class SampleReport {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private SampleReport() {}

    /** The report as it is. */
    public static ReportText fresh() {
        try {
            ReportText sample = JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .build()
                    .readValue(
                            Path.of("samples/maidstone-report-2021-10-20.json").toFile(), ReportText.class);
            return with("RPT-TEST-" + NUMBER.incrementAndGet(), sample, sample.face(), sample.sections());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same as its next version. */
    static ReportText next(ReportText text) {
        return new ReportText(
                text.ref(),
                text.version() + 1,
                text.title(),
                text.language(),
                text.planRef(),
                text.asAt(),
                text.face(),
                text.executiveSummary(),
                text.purpose(),
                text.recommendations(),
                text.timetable(),
                text.sections());
    }

    /** The report with an exempt paragraph behind its first section of paragraphs. */
    static ReportText withExempt(String secret) {
        ReportText text = fresh();
        ReportFace face = text.face();
        ReportFace part = new ReportFace(
                face.finalDecisionMaker(),
                face.meetingRef(),
                face.meetingOn(),
                face.leadHeadOfService(),
                face.leadOfficersAndAuthors(),
                "PART_EXEMPT",
                "3",
                face.wards());
        List<ReportSection> sections = text.sections().stream()
                .map(section -> section.number().equals("2") ? with(section, secret) : section)
                .toList();
        return with(text.ref(), text, part, sections);
    }

    private static ReportSection with(ReportSection section, String secret) {
        return new ReportSection(
                section.key(),
                section.number(),
                section.heading(),
                section.kind(),
                section.exempt(),
                Stream.concat(
                                section.paragraphs().stream(),
                                Stream.of(new NumberedParagraph("2.14", null, secret, true)))
                        .toList(),
                section.implications(),
                section.appendices());
    }

    private static ReportText with(String ref, ReportText text, ReportFace face, List<ReportSection> sections) {
        return new ReportText(
                ref,
                text.version(),
                text.title(),
                text.language(),
                text.planRef(),
                text.asAt(),
                face,
                text.executiveSummary(),
                text.purpose(),
                text.recommendations(),
                text.timetable(),
                sections);
    }
}
