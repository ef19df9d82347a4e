package org.dueregard.dashboard.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dueregard.plan.AsAtRule;
import org.dueregard.rag.Direction;
import org.dueregard.rag.Frequency;
import org.dueregard.rag.GoodDirection;
import org.dueregard.rag.MeasureFacts;
import org.dueregard.rag.MeasureRating;
import org.dueregard.rag.MeasureType;
import org.dueregard.rag.PlanRules;
import org.dueregard.rag.Reading;
import org.dueregard.rag.TargetSeries;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeasureRaterTest {

    private static final UUID MEASURE = new UUID(0, 1);
    private static final LocalDate DUE = LocalDate.of(2021, 4, 30);

    private int readings;
    private TargetSeries targets = TargetSeries.NONE;
    private @Nullable Frequency frequency;

    @Test
    void aQuarterIsComparedWithTheSameQuarterLastYearAndWithTheQuarterBefore() {
        MeasureState state = rate(
                LocalDate.of(2021, 4, 1),
                quarter(2020, 1, "60"),
                quarter(2020, 2, "10"),
                quarter(2020, 4, "40"),
                quarter(2021, 1, "50"));
        assertThat(state.travelLastYear()).isEqualTo(Direction.DECLINED);
        assertThat(state.travelLastPeriod()).isEqualTo(Direction.IMPROVED);
    }

    @Test
    void aYearIsNotComparedWithAQuarter() {
        MeasureState state = rate(
                LocalDate.of(2021, 4, 1),
                reading(LocalDate.of(2019, 4, 1), LocalDate.of(2020, 3, 31), "200", null, null),
                quarter(2020, 1, "60"),
                quarter(2020, 4, "55"),
                reading(LocalDate.of(2020, 4, 1), LocalDate.of(2021, 3, 31), "210", null, null));
        assertThat(state.travelLastYear()).isEqualTo(Direction.IMPROVED);
        assertThat(state.travelLastPeriod()).isEqualTo(Direction.IMPROVED);
    }

    @Test
    void theEndOfFebruaryIsTheSameEndInALeapYear() {
        MeasureState state = rate(
                LocalDate.of(2021, 3, 1),
                reading(LocalDate.of(2019, 12, 1), LocalDate.of(2020, 2, 29), "50", null, null),
                reading(LocalDate.of(2020, 12, 1), LocalDate.of(2021, 2, 28), "50", null, null));
        assertThat(state.travelLastYear()).isEqualTo(Direction.SUSTAINED);
    }

    @Test
    void aPeriodThatHasNotEndedDoesNotCount() {
        assertThat(rate(LocalDate.of(2021, 3, 30), quarter(2021, 1, "50")).rating())
                .isEqualTo(MeasureRating.NOT_DUE);
        assertThat(rate(LocalDate.of(2021, 3, 31), quarter(2021, 1, "50")).rating())
                .isEqualTo(MeasureRating.GREEN);
    }

    @Test
    void aReadingThatDoesNotComeIsLate() {
        assertThat(rate(DUE).rating()).isEqualTo(MeasureRating.NOT_DUE);
        assertThat(rate(DUE.plusDays(1)).rating()).isEqualTo(MeasureRating.LATE);
    }

    @Test
    void aReadingIsJudgedByTheTargetOfItsPeriod() {
        ReadingRecord own =
                reading(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 3, 31), "50", new BigDecimal("80"), null);
        assertThat(rate(LocalDate.of(2021, 4, 1), own).rating()).isEqualTo(MeasureRating.RED);
    }

    @Test
    void whatWasCorrectedIsNotComparedEither() {
        ReadingRecord wrong = quarter(2020, 4, "99");
        ReadingRecord right = reading(wrong.start(), wrong.end(), "40", null, wrong.id());
        MeasureState state = rate(LocalDate.of(2021, 4, 1), wrong, right, quarter(2021, 1, "50"));
        assertThat(state.travelLastPeriod()).isEqualTo(Direction.IMPROVED);
    }

    @Test
    void aReadingIsJudgedByTheTargetInForceOnTheLastDayOfItsPeriod() {
        targets = new TargetSeries(List.of(
                new TargetSeries.Entry(LocalDate.of(2020, 4, 1), new BigDecimal("55"), null),
                new TargetSeries.Entry(LocalDate.of(2021, 4, 1), new BigDecimal("90"), null)));
        assertThat(rate(LocalDate.of(2021, 4, 1), quarter(2020, 1, "51")).rating())
                .isEqualTo(MeasureRating.GREEN);
        assertThat(rate(LocalDate.of(2021, 4, 1), quarter(2021, 1, "54")).rating())
                .isEqualTo(MeasureRating.AMBER);
        assertThat(rate(LocalDate.of(2021, 7, 1), quarter(2021, 2, "54")).rating())
                .isEqualTo(MeasureRating.RED);
    }

    @Test
    void aQuarterlyMeasureIsLateWhenItsNextQuarterHasNoReadingInTime() {
        frequency = Frequency.QUARTERLY;
        LocalDate due = LocalDate.of(2021, 7, 30);
        MeasureState inTime = rate(due, quarter(2020, 4, "60"), quarter(2021, 1, "20"));
        assertThat(inTime.nextDue()).isEqualTo(due);
        assertThat(inTime.rating()).isEqualTo(MeasureRating.RED);
        assertThat(inTime.travelLastPeriod()).isEqualTo(Direction.DECLINED);
        MeasureState late = rate(due.plusDays(1), quarter(2020, 4, "60"), quarter(2021, 1, "20"));
        assertThat(late.rating()).isEqualTo(MeasureRating.LATE);
        assertThat(late.explanation()).isEqualTo("A reading for Q1 2021/22 was due by 30 July 2021 and has not come");
        assertThat(late.travelLastPeriod()).isEqualTo(Direction.NO_COMPARISON);
        // Silence must not lift what the last reading says of an action.
        assertThat(late.readingRating()).isEqualTo(MeasureRating.RED);
    }

    private MeasureState rate(LocalDate asAt, ReadingRecord... readings) {
        MeasureRecord measure = new MeasureRecord(
                MEASURE,
                "M-1",
                MeasureFacts.figure(MeasureType.PERCENT, GoodDirection.HIGHER, new BigDecimal("50")),
                targets,
                frequency,
                30,
                DUE);
        PlanHead head = new PlanHead(new UUID(0, 2), true, null, AsAtRule.PERIOD, null, 12, 28, PlanRules.standard());
        PlanFacts facts = new PlanFacts(
                head,
                List.of(),
                Map.of(),
                List.of(measure),
                Map.of(MEASURE, List.of(readings)),
                Map.of(),
                Map.of(),
                Map.of());
        return new MeasureRater(facts, asAt).rate().get(MEASURE);
    }

    private ReadingRecord quarter(int year, int quarter, String value) {
        LocalDate start = LocalDate.of(year, 3 * quarter - 2, 1);
        return reading(start, start.plusMonths(3).minusDays(1), value, null, null);
    }

    private ReadingRecord reading(
            @Nullable LocalDate start,
            LocalDate end,
            String value,
            @Nullable BigDecimal target,
            @Nullable UUID corrects) {
        return new ReadingRecord(
                new UUID(2, readings++),
                MEASURE,
                start,
                end,
                target,
                new Reading(new BigDecimal(value), null, null, null, end, false),
                corrects);
    }
}
