package org.dueregard.rag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.rag.Sample.amber;
import static org.dueregard.rag.Sample.day;
import static org.dueregard.rag.Sample.dueOn;
import static org.dueregard.rag.Sample.onCourse;
import static org.dueregard.rag.Sample.rate;
import static org.dueregard.rag.Sample.red;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A4 and A5: how late an action is, always from its original due date. */
class LatenessTest {

    @ParameterizedTest
    @CsvSource({
        "2021-07-19, A14",
        "2021-07-20, A14",
        "2021-07-21, A5",
        "2021-10-20, A5",
        "2021-10-21, A4",
        "2022-10-21, A4"
    })
    void anActionIsAmberTheDayAfterItsDueDateAndRedTheDayAfterThreeMonths(String asAt, RatingRule rule) {
        var facts = dueOn("2021-07-20").latestUpdate(day("2021-07-01"));
        assertThat(rate(facts, asAt).rule()).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({
        // the same day of the month, or the last day of a shorter one
        "2021-11-30, 2022-02-28, A5",
        "2021-11-30, 2022-03-01, A4",
        "2021-11-29, 2022-02-28, A5",
        "2021-11-29, 2022-03-01, A4",
        "2021-11-28, 2022-03-01, A4",
        "2019-11-30, 2020-02-29, A5",
        "2019-11-30, 2020-03-01, A4",
        "2021-02-28, 2021-05-28, A5",
        "2021-02-28, 2021-05-29, A4",
        "2021-01-31, 2021-04-30, A5",
        "2021-01-31, 2021-05-01, A4",
        "2020-02-29, 2020-05-29, A5",
        "2020-02-29, 2020-05-30, A4"
    })
    void threeMonthsAreCountedByTheCalendarEvenAtMonthEnds(String due, String asAt, RatingRule rule) {
        assertThat(rate(dueOn(due), asAt).rule()).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-10-19, 1 day past its original due date of 19 October 2021",
        "2021-10-18, 2 days past its original due date of 18 October 2021",
        "2021-07-20, 92 days past its original due date of 20 July 2021"
    })
    void anAmberLateActionSaysHowManyDays(String due, String sentence) {
        assertThat(rate(dueOn(due))).isEqualTo(amber(RatingRule.A5, sentence));
    }

    @Test
    void aRedLateActionSaysHowManyDays() {
        assertThat(rate(dueOn("2021-07-19")))
                .isEqualTo(red(RatingRule.A4, "93 days past its original due date of 19 July 2021"));
    }

    @Test
    void anActionWithoutADateIsDueAtTheEndOfItsPlanAndSaysSo() {
        var facts = onCourse().due(null).planEnd(day("2021-10-19"));
        assertThat(rate(facts))
                .isEqualTo(amber(
                        RatingRule.A5,
                        "1 day past its original due date of 19 October 2021"
                                + " (the end of its plan, as it has no date of its own)"));
    }

    @Test
    void aDateThatWasOnlyPublishedAsTextCountsAsNone() {
        var due = new DueDate(DueKind.DUE, null, DatePrecision.DAY, "Within three months of approval");
        assertThat(rate(onCourse().due(due).planEnd(day("2021-10-19"))).rule()).isEqualTo(RatingRule.A5);
    }

    @ParameterizedTest
    @CsvSource({"MONTH, 2021-09-30, A14", "MONTH, 2021-10-01, A5", "QUARTER, 2021-09-30, A14", "QUARTER, 2021-10-01, A5"
    })
    void theLastDayOfThePublishedPeriodCounts(DatePrecision precision, String asAt, RatingRule rule) {
        var due = new DueDate(DueKind.DUE, day("2021-09-01"), precision, "as published");
        assertThat(rate(onCourse().due(due), asAt).rule()).isEqualTo(rule);
    }

    @Test
    void anOngoingActionIsNeverLate() {
        var due = new DueDate(DueKind.ONGOING, day("2022-01-31"), DatePrecision.DAY, "Ongoing");
        assertThat(rate(onCourse().due(due).planEnd(day("2020-12-31"))).rule()).isEqualTo(RatingRule.A14);
    }

    @Test
    void aReviewDateIsNotACompletionDate() {
        var due = new DueDate(DueKind.REVIEW, day("2021-01-01"), DatePrecision.MONTH, "Review Jan 2021");
        assertThat(rate(onCourse().due(due))).isEqualTo(amber(RatingRule.A13, "Review was due 31 January 2021"));
    }

    @Test
    void aRecurringActionIsLateFromTheDateOfItsCurrentRound() {
        var due = new DueDate(DueKind.RECURRING, day("2021-08-31"), DatePrecision.DAY, "31 August (annually)");
        assertThat(rate(onCourse().due(due)))
                .isEqualTo(amber(RatingRule.A5, "50 days past its original due date of 31 August 2021"));
    }

    @ParameterizedTest
    @CsvSource({"0, 2021-10-19, A4", "0, 2021-10-20, A14", "1, 2021-09-20, A5", "1, 2021-09-19, A4", "6, 2021-04-20, A5"
    })
    void theThresholdOfLatenessBelongsToThePlan(int months, String due, RatingRule rule) {
        PlanRules rules = Sample.rules(months, 6, Sample.STANDARD.enabled());
        assertThat(ActionRating.rate(dueOn(due).build(), rules, Sample.COMMITTEE)
                        .rule())
                .isEqualTo(rule);
    }

    @Test
    void aDateAtTheEndOfTheCalendarIsNotLate() {
        assertThat(rate(onCourse().due(DueDate.on(LocalDate.MAX))).rule()).isEqualTo(RatingRule.A14);
    }
}
