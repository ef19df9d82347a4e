package org.dueregard.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the samples against the papers they were transcribed from, in both directions. */
class SampleFidelityTest {

    private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");
    private static final Pattern NAMED_OFFICER = Pattern.compile("(?m)^(\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+), ");
    private static final List<String> PLAN_HEADINGS = List.of(
            "Revised Equality Objectives and Action Plan 2017-2021",
            "As a Community Leader Objective",
            "As an Employer Objective",
            "As a Service Provider Objective",
            "Why it Matters",
            "Actions",
            "Outcomes",
            "Measures",
            "Connections to other plans",
            "Support delivery of Strategic Plan Priority:",
            "Cross Cutting Objectives:");
    private static final List<String> REPORT_HEADINGS = List.of("Update on actions", "Looking Forward", "5. RISK");

    private final Sample maidstone = Sample.of("maidstone-2017-2021.json");
    private final String planPaper = PaperText.plain(Sample.text("papers/plan-2017-2021.txt"));
    private final String report = PaperText.plain(Sample.text("papers/report-2021-10-20.txt"));

    static List<String> samples() {
        return Sample.names();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleIsAValidPlanDocument(String name) {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SampleFidelityTest.class.getResourceAsStream("/import/plan.schema.json"));

        assertThat(schema.validate(Sample.of(name).document())).isEmpty();
    }

    @Test
    void theSampleIsThePlanPaperWordForWordInItsOrderAndLeavesOnlyItsHeadings() {
        List<String> pieces =
                maidstone.objectives().stream().flatMap(this::partsOf).toList();

        assertThat(PaperText.leftOver(planPaper, pieces, PLAN_HEADINGS)).isEmpty();
    }

    /** The other direction, counted from the paper alone. */
    @Test
    void everyBulletAndEveryPromiseOfThePlanPaperIsInTheSample() {
        String extracted = Sample.text("papers/plan-2017-2021.txt");
        List<String> pieces =
                maidstone.objectives().stream().flatMap(this::partsOf).toList();
        List<String> bullets = Pattern.compile("\\uf0b7")
                .splitAsStream(extracted)
                .skip(1)
                .map(PaperText::plain)
                .toList();
        List<String> promises = extracted
                .lines()
                .map(PaperText::plain)
                .filter(line -> line.startsWith("We will"))
                .toList();

        assertThat(bullets).hasSize(51).allSatisfy(bullet -> assertThat(pieces).anyMatch(bullet::startsWith));
        // 21 actions as two roles have the Equalities Group each, and one reason why it matters
        assertThat(promises)
                .hasSize(22)
                .allSatisfy(start -> assertThat(pieces).anyMatch(piece -> piece.startsWith(start)));
    }

    @Test
    void theCitedParagraphsOfThePlanPaperAreCompleteAsWell() {
        List<String> lines = maidstone.paragraphs("plan-2017-2021").stream()
                .flatMap(SampleFidelityTest::lines)
                .toList();

        assertThat(PaperText.leftOver(planPaper, lines, PLAN_HEADINGS)).isEmpty();
    }

    @Test
    void everyParagraphOfTheReportStandsThereUnderItsNumber() {
        assertThat(maidstone.paragraphs("report-2021-10-20"))
                .allSatisfy(paragraph -> assertThat(report).contains(numbered(paragraph)));
    }

    @Test
    void theNumberedParagraphsOfTheReportAreComplete() {
        String body = report.substring(report.indexOf("2.1 The"), report.indexOf("· Appendix 1"));
        List<String> lines = maidstone.paragraphs("report-2021-10-20").stream()
                .filter(paragraph ->
                        Character.isDigit(paragraph.get("number").asText().charAt(0)))
                .flatMap(paragraph -> Stream.concat(
                        Stream.of(numbered(paragraph)), lines(paragraph).skip(1)))
                .toList();

        assertThat(PaperText.leftOver(body, lines, REPORT_HEADINGS)).isEmpty();
    }

    @Test
    void theRolesHaveEightFiveAndEightActionsAndThePlanHasTwenty() {
        assertThat(maidstone.objectives())
                .extracting(objective -> objective.get("actions").size())
                .containsExactly(8, 5, 8);
        assertThat(maidstone.actions())
                .filteredOn(action -> !action.has("sameAs"))
                .hasSize(20);
        assertThat(maidstone.actions())
                .filteredOn(action -> action.has("sameAs"))
                .extracting(
                        action -> action.get("ref").asText(),
                        action -> action.get("sameAs").asText())
                .containsExactly(tuple("SP-02", "CL-05"));
    }

    @Test
    void everyUpdateSaysOnlyWhatItsParagraphSays() {
        assertThat(maidstone.updates()).hasSize(9).allSatisfy(update -> {
            String paragraph = maidstone.cited(update);
            assertContains(paragraph, PaperText.sentences(update.get("progress").asText()));
            assertContains(paragraph, PaperText.sentences(update.path("issues").asText()));
            assertContains(paragraph, update.path("nextSteps").findValuesAsText("text"));
        });
    }

    @Test
    void everyOfficerRatingQuotesTheParagraphItRestsOn() {
        assertThat(maidstone.updates())
                .filteredOn(update -> update.has("officer"))
                .hasSize(4)
                .allSatisfy(update -> {
                    List<String> quotes = quotes(update.at("/officer/reason"));
                    assertThat(quotes).isNotEmpty();
                    assertContains(maidstone.cited(update), quotes);
                });
    }

    @Test
    void noActionIsCalledFinishedBecauseTheReportCallsNoneFinished() {
        assertThat(maidstone.updates())
                .extracting(update -> update.get("lifecycle").asText())
                .containsOnly("IN_PROGRESS");
    }

    @Test
    void readingsAndNotesOfMeasuresQuoteTheReport() {
        assertThat(maidstone.readings())
                .isNotEmpty()
                .allSatisfy(reading -> assertThat(maidstone.cited(reading))
                        .contains(reading.get("text").asText()));
        assertThat(maidstone.measures()).allSatisfy(measure -> assertContains(report, quotes(measure.path("note"))));
    }

    @Test
    void postsAreNamedAndPersonsAreNot() {
        String extracted = Sample.text("papers/report-2021-10-20.txt");
        String frontSheet = extracted.substring(0, extracted.indexOf("Wards affected"));
        List<String> persons = NAMED_OFFICER
                .matcher(frontSheet)
                .results()
                .map(name -> name.group(1))
                .toList();

        assertThat(persons).hasSize(3);
        assertThat(maidstone.document().toString()).doesNotContain(persons);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whateverCitesAParagraphIsFoundThere(String name) {
        Sample sample = Sample.of(name);

        assertThat(sample.plan().findParents("cites")).isNotEmpty().allSatisfy(node -> {
            String paragraph = sample.cited(node);
            Stream.of("wording", "text", "due", "name")
                    .filter(field -> node.has(field) && !isNamedShorterThere(node, field))
                    .forEach(field ->
                            assertThat(paragraph).contains(node.get(field).asText()));
            Stream.of("value", "target")
                    .filter(field -> node.has("value") && node.has(field))
                    .forEach(field -> assertThat(paragraph).contains(figure(node.get(field))));
        });
    }

    /** The indicator tables print a row's name in full once and shortened in other quarters. */
    private static boolean isNamedShorterThere(JsonNode node, String field) {
        return field.equals("name") && node.at("/readings/0").has("value");
    }

    /** Everything the paper says under one role, in the order in which it says it. */
    private Stream<String> partsOf(JsonNode objective) {
        List<String> parts = new ArrayList<>();
        parts.add(objective.get("text").asText());
        objective.get("whyItMatters").forEach(point -> parts.add(point.asText()));
        objective.get("actions").forEach(action -> addWithSubPoints(parts, action, "wording"));
        objective.get("measures").forEach(measure -> addWithSubPoints(parts, measure, "name"));
        addNames(parts, objective, "relatedPlans");
        if (objective.has("prioritiesText")) {
            parts.add(objective.get("prioritiesText").asText());
        } else {
            addNames(parts, objective, "priorities");
        }
        addNames(parts, objective, "crossCutting");
        return parts.stream();
    }

    private static void addWithSubPoints(List<String> parts, JsonNode item, String field) {
        parts.add(item.get(field).asText());
        item.path("subPoints").forEach(point -> parts.add(point.asText()));
    }

    private void addNames(List<String> parts, JsonNode objective, String list) {
        objective.get(list).forEach(code -> parts.add(maidstone.nameOf(list, code.asText())));
    }

    private static Stream<String> lines(JsonNode paragraph) {
        return paragraph.get("text").asText().lines();
    }

    private static String numbered(JsonNode paragraph) {
        return paragraph.get("number").asText() + " "
                + lines(paragraph).findFirst().orElseThrow();
    }

    private static List<String> quotes(JsonNode text) {
        return QUOTED.matcher(text.asText())
                .results()
                .map(quote -> quote.group(1))
                .toList();
    }

    private static void assertContains(String text, List<String> pieces) {
        assertThat(pieces).allSatisfy(piece -> assertThat(text).contains(piece));
    }

    /** A figure as the papers print it: 97.70 as it is, 2973349 as 2,973,349. */
    private static String figure(JsonNode number) {
        return number.isIntegralNumber() ? String.format(Locale.UK, "%,d", number.asLong()) : number.asText();
    }
}
