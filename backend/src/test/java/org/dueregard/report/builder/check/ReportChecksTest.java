package org.dueregard.report.builder.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dueregard.report.builder.check.ReportChecks.Facts;
import org.dueregard.report.builder.check.ReportChecks.Hole;
import org.dueregard.report.text.ReportFace;
import org.dueregard.report.text.ReportSection;
import org.dueregard.report.text.ReportSection.AppendixRef;
import org.dueregard.report.text.ReportSection.Implication;
import org.dueregard.report.text.ReportSection.Kind;
import org.dueregard.report.text.ReportSection.NumberedParagraph;
import org.dueregard.report.text.ReportText;
import org.dueregard.report.text.ReportText.Recommendation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportChecksTest {

    private static final LocalDate DAY = LocalDate.of(2021, 10, 20);
    private static final Facts NOTHING = new Facts(DAY, Map.of(), List.of());
    private static final Implication SIGNED =
            new Implication("legal", "Legal", "No impact identified.", "A. Lawyer, Legal Team", DAY);

    @Test
    void aCompleteReportHasNoFindings() {
        assertThat(ReportChecks.of(report("All is well; see appendix 1 and paragraph 2.1."), NOTHING))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            We held [insert number] events        | left-over-placeholder
            The date is TBC                       | left-over-placeholder
            There were {{ consultations           | left-over-placeholder
            There were {{people.counted}} people  | unknown-figure
            # A heading                           | heading-in-text
            Details are in Appendix 3             | unresolved-appendix
            See paragraph 9.9                     | unresolved-paragraph
            A picture ![](chart.png)              | alternative-text
            A picture ![Bars](chart.png)          | picture-in-text
            <b>Bold</b>                           | markup-in-text
            """)
    void aTextThatIsNotReadyNamesItsPlace(String text, String code) {
        Facts facts = new Facts(DAY, Map.of("people.counted", "There is no figure people.counted"), List.of());

        assertThat(ReportChecks.of(report(text), facts)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.pointer()).isEqualTo("/sections/1/paragraphs/0");
            assertThat(finding.anchor()).isEqualTo("paragraph-2.1");
            assertThat(finding.message()).startsWith("Paragraph 2.1");
        });
    }

    @Test
    void aTableInAText() {
        assertThat(codes(report("| a | b |\n| --- | --- |\n| 1 | 2 |"), NOTHING))
                .containsExactly("table-in-text");
    }

    @Test
    void aLinkIsNoPlaceholder() {
        assertThat(ReportChecks.of(report("See [date of the meeting](https://example.org)."), NOTHING))
                .isEmpty();
    }

    @Test
    void aRowWithoutTextAuthorOrDateStandsInTheWay() {
        Implication empty = new Implication("legal", "Legal", null, null, null);
        Implication unsigned = new Implication("risk", "Risk", "None.", null, null);
        Implication undated = new Implication("staffing", "Staffing", "None.", "Head of Policy", null);
        ReportText report = report("Well.", "PUBLIC", false, List.of("To note"), List.of(empty, unsigned, undated));

        assertThat(codes(report, NOTHING))
                .containsExactly("implication-without-text", "implication-without-author", "implication-without-date");
    }

    @Test
    void anEmptyRecommendationAndAnActionWithoutAnUpdateStandInTheWay() {
        Facts facts = new Facts(DAY, Map.of(), List.of(new Hole("CL-05", "Housing", "no update was published")));
        ReportText report = report("Well.", "PUBLIC", false, List.of(" "), List.of(SIGNED));

        assertThat(ReportChecks.of(report, facts))
                .extracting(Finding::code, Finding::anchor)
                .containsExactly(
                        tuple("empty-recommendation", "recommendation-1"),
                        tuple("action-without-update", "action-CL-05"));
    }

    @Test
    void exemptPartsOfAPublicReportAndTheirWordsElsewhereAreFound() {
        String secret = "The landlord was paid ninety thousand pounds to settle the claim";
        assertThat(codes(report(secret, "PUBLIC", true, List.of("To note"), List.of(SIGNED)), NOTHING))
                .containsExactly("exempt-in-public");
        assertThat(codes(
                        report(secret, "PART_EXEMPT", true, List.of("To note that " + secret), List.of(SIGNED)),
                        NOTHING))
                .containsExactly("exempt-without-ground", "exempt-in-public");
    }

    @Test
    void aReportOfADayToComeIsNotReady() {
        assertThat(codes(report("Well."), new Facts(DAY.minusDays(1), Map.of(), List.of())))
                .containsExactly("not-yet");
    }

    private static List<String> codes(ReportText report, Facts facts) {
        return ReportChecks.of(report, facts).stream().map(Finding::code).toList();
    }

    private static ReportText report(String text) {
        return report(text, "PUBLIC", false, List.of("To note"), List.of(SIGNED));
    }

    private static ReportText report(
            String text,
            String classification,
            boolean exempt,
            List<String> recommendations,
            List<Implication> implications) {
        return new ReportText(
                "RPT-1",
                1,
                "Update",
                "en-GB",
                "2017-2021",
                DAY,
                new ReportFace(
                        "Committee", "M-1", DAY, "Head of Policy", List.of("Author"), classification, null, List.of()),
                "A summary.",
                "To note.",
                recommendations.stream()
                        .map(one -> new Recommendation("1", one))
                        .toList(),
                List.of(),
                List.of(
                        section("implications", "1", Kind.IMPLICATIONS, List.of(), implications, List.of()),
                        section(
                                "introduction",
                                "2",
                                Kind.PARAGRAPHS,
                                List.of(new NumberedParagraph("2.1", null, text, exempt)),
                                List.of(),
                                List.of()),
                        section(
                                "appendices",
                                "3",
                                Kind.APPENDICES,
                                List.of(),
                                List.of(),
                                List.of(new AppendixRef("1", "Progress", "progress-2021", null, false)))));
    }

    private static ReportSection section(
            String key,
            String number,
            Kind kind,
            List<NumberedParagraph> paragraphs,
            List<Implication> implications,
            List<AppendixRef> appendices) {
        return new ReportSection(key, number, key, kind, false, paragraphs, implications, appendices);
    }
}
