package org.dueregard.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.rag.GoodDirection;
import org.dueregard.rag.MeasureType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What fits together in a reading and in a measure, rule by rule. */
class ReadingProblemsTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 9, 15);
    private static final ReadingPeriod YEAR =
            new ReadingPeriod("2020/21", LocalDate.of(2020, 4, 1), LocalDate.of(2021, 3, 31));

    @ParameterizedTest(name = "a {0} of {1}, {2} of {3}: {4}")
    @CsvSource({
        "PERCENT, 54.34, , , ''",
        "PERCENT, 50, 1, 2, ''",
        "PERCENT, 33.3, 1, 3, ''",
        "PERCENT, 0.5, 1, 2, /items/0/value",
        "RATIO, 0.5, 1, 2, ''",
        "RATIO, 0.6, 1, 2, /items/0/value",
        "NUMBER, 7, 1, 2, ''",
        "NUMBER, 7, 1, 0, /items/0/denominator",
        "NUMBER, 7, 1, , /items/0/denominator",
        "NUMBER, 7, , 1, /items/0/numerator",
        "YES_NO, 1, , , ''",
        "YES_NO, 2, , , /items/0/value",
        "NUMBER, , , , /items/0/value"
    })
    void figuresFitTheirType(
            MeasureType type,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            String expected) {
        NewReading reading = figure(YEAR, value, numerator, denominator, false, null, null);
        assertThat(String.join(" ", pointers(reading, type))).isEqualTo(expected);
    }

    @Test
    void aPeriodThatRunsGivesProvisionalFiguresAndOneToComeGivesNone() {
        ReadingPeriod running = new ReadingPeriod("Q2", LocalDate.of(2021, 7, 1), LocalDate.of(2021, 9, 30));
        assertThat(pointers(reading(running, false, null), MeasureType.NUMBER)).containsExactly("/items/0/provisional");
        assertThat(pointers(reading(running, true, null), MeasureType.NUMBER)).isEmpty();
        ReadingPeriod coming = new ReadingPeriod("Q3", LocalDate.of(2021, 10, 1), LocalDate.of(2021, 12, 31));
        assertThat(pointers(reading(coming, true, null), MeasureType.NUMBER)).containsExactly("/items/0/period/end");
        ReadingPeriod turned = new ReadingPeriod("Q3", LocalDate.of(2021, 3, 31), LocalDate.of(2020, 4, 1));
        assertThat(pointers(reading(turned, true, null), MeasureType.NUMBER)).containsExactly("/items/0/period/end");
    }

    @Test
    void onlyADocumentOrAMilestoneIsShownByADocument() {
        ReadingDocument paper = new ReadingDocument("Calendar of events", null, TODAY);
        assertThat(pointers(figure(YEAR, null, null, null, false, null, paper), MeasureType.DOCUMENT))
                .isEmpty();
        assertThat(pointers(figure(YEAR, null, null, null, false, null, paper), MeasureType.NUMBER))
                .containsExactly("/items/0/document");
        ReadingDocument coming = new ReadingDocument("Calendar of events", null, TODAY.plusDays(1));
        assertThat(pointers(figure(YEAR, BigDecimal.ZERO, null, null, false, null, coming), MeasureType.DOCUMENT))
                .containsExactly("/items/0/value", "/items/0/document/date");
    }

    @Test
    void aReadingDoesNotCorrectItself() {
        assertThat(pointers(reading(YEAR, false, "R-1"), MeasureType.NUMBER)).containsExactly("/items/0/corrects");
    }

    @Test
    void aTargetKnowsWhichWayIsGoodAndARangeHasTwoEnds() {
        assertThat(measure(null, "5", null)).containsExactly("/good");
        assertThat(measure(GoodDirection.HIGHER, "5", "6")).containsExactly("/targetUpper");
        assertThat(measure(GoodDirection.IN_RANGE, null, "6")).containsExactly("/target");
        assertThat(measure(GoodDirection.IN_RANGE, "7", "6")).containsExactly("/targetUpper");
        assertThat(measure(GoodDirection.IN_RANGE, "5", "6")).isEmpty();
    }

    private static NewReading reading(ReadingPeriod period, boolean provisional, @Nullable String corrects) {
        return figure(period, BigDecimal.ONE, null, null, provisional, corrects, null);
    }

    private static NewReading figure(
            ReadingPeriod period,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            boolean provisional,
            @Nullable String corrects,
            @Nullable ReadingDocument document) {
        return new NewReading(
                null,
                "R-1",
                period,
                value,
                null,
                numerator,
                denominator,
                null,
                document,
                provisional,
                null,
                null,
                corrects,
                null,
                null);
    }

    private static List<String> pointers(NewReading reading, MeasureType type) {
        return ReadingProblems.of("/items/0", reading, type, TODAY).stream()
                .map(FieldError::pointer)
                .toList();
    }

    private static List<String> measure(@Nullable GoodDirection good, @Nullable String target, @Nullable String upper) {
        MeasureFields fields = new MeasureFields(
                null,
                "O-1",
                MeasureKind.MEASURE,
                MeasureType.NUMBER,
                "Answers",
                List.of(),
                List.of(),
                null,
                good,
                target == null ? null : new BigDecimal(target),
                upper == null ? null : new BigDecimal(upper),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null);
        return MeasureProblems.of(fields).stream().map(FieldError::pointer).toList();
    }
}
