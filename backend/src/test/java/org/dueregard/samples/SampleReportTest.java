package org.dueregard.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dueregard.report.text.ReportSection;
import org.dueregard.report.text.ReportText;
import org.junit.jupiter.api.Test;

/** The sample report is the council's own of 20 October 2021: nothing of the paper is lost, and nothing is added. */
class SampleReportTest {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static final Pattern LIST_MARK = Pattern.compile("(?m)^- ");
    private static final Pattern FIGURE = Pattern.compile("\\{\\{(.+?)}}");
    private static final Map<String, String> PUBLISHED = Map.of(
            "consultations.completed(2020-21)", "23",
            "consultations.external(2020-21)", "14",
            "consultations.internal(2020-21)", "9",
            "consultations.completed(2021-22)", "15");

    /** What the product prints around the text by itself, or the samples leave out: labels, page heads, persons. */
    private static final List<String> PRINTED_AROUND = List.of(
            "Contact your Parish Council",
            "Policy and Resources Committee",
            "20 October 2021",
            "Final Decision-Maker",
            "Lead Head of Service",
            "Lead Officer and Report Author",
            "Wards affected",
            "Executive Summary",
            "Purpose of Report",
            "This report makes the following recommendations:",
            "5 October 2021",
            "Equalities Objectives and Action Plan – Update",
            "Angela Woodhouse,",
            "Anna Collier,",
            "Orla Sweeney,",
            "5. RISK",
            "Appendix 1:",
            "·");

    private final ReportText report = read();
    private final String paper = PaperText.plain(Sample.text("papers/report-2021-10-20.txt"));

    @Test
    void theReportIsThePaperWordForWordInItsOrder() {
        assertThat(PaperText.leftOver(paper, pieces(), PRINTED_AROUND)).isEmpty();
    }

    @Test
    void itHasTheSectionsOfTheCouncilsTemplateAndElevenImplications() {
        assertThat(report.sections())
                .extracting(ReportSection::number)
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
        assertThat(report.sections().getFirst().implications()).hasSize(11);
        assertThat(report.sections().get(1).paragraphs()).hasSize(13);
    }

    @Test
    void everyFigureOfTheRegisterIsBoundToIt() {
        List<String> bound = FIGURE.matcher(report.toString())
                .results()
                .map(figure -> figure.group(1))
                .toList();

        assertThat(bound).hasSize(4).containsExactlyInAnyOrderElementsOf(PUBLISHED.keySet());
    }

    private List<String> pieces() {
        List<String> pieces = new ArrayList<>();
        pieces.add(report.face().leadHeadOfService());
        pieces.addAll(report.face().leadOfficersAndAuthors());
        addText(pieces, report.executiveSummary());
        addText(pieces, report.purpose());
        report.recommendations().forEach(it -> pieces.add(it.number() + ". " + it.text()));
        report.sections().forEach(section -> addSection(pieces, section));
        return pieces;
    }

    private static void addSection(List<String> pieces, ReportSection section) {
        section.implications().forEach(row -> {
            if (Stream.of("financial", "staffing", "legal", "equalities", "procurement")
                    .noneMatch(row.key()::equals)) {
                pieces.add(row.issue());
            }
            addText(pieces, String.valueOf(row.text()));
            pieces.add(String.valueOf(row.signedBy()));
        });
        section.paragraphs().forEach(paragraph -> {
            if (paragraph.heading() != null) {
                pieces.add(paragraph.heading());
            }
            pieces.add(paragraph.number());
            addText(pieces, paragraph.text());
        });
        section.appendices().forEach(appendix -> pieces.add(appendix.title()));
    }

    private static void addText(List<String> pieces, String text) {
        String told = FIGURE.matcher(text).replaceAll(figure -> PUBLISHED.get(figure.group(1)));
        LIST_MARK
                .matcher(told)
                .replaceAll("")
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(pieces::add);
    }

    private static ReportText read() {
        try {
            return JSON.readValue(Sample.text("maidstone-report-2021-10-20.json"), ReportText.class);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
