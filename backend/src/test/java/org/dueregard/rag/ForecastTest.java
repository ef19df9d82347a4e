package org.dueregard.rag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.rag.Sample.amber;
import static org.dueregard.rag.Sample.day;
import static org.dueregard.rag.Sample.dueOn;
import static org.dueregard.rag.Sample.onCourse;
import static org.dueregard.rag.Sample.rate;
import static org.dueregard.rag.Sample.red;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A6 and A7: a forecast never replaces the original due date, it is measured against it. */
class ForecastTest {

    private static ActionFactsBuilder forecast(String due, String forecast) {
        return dueOn(due).forecast(new Forecast(day(forecast), "The contractor left"));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-11-29, A14",
        "2021-11-30, A14",
        "2021-12-01, A7",
        "2022-02-28, A7",
        "2022-03-01, A6",
        "2024-03-01, A6"
    })
    void aForecastIsAmberTheDayAfterTheDueDateAndRedTheDayAfterThreeMonths(String forecast, RatingRule rule) {
        assertThat(rate(forecast("2021-11-30", forecast)).rule()).isEqualTo(rule);
    }

    @Test
    void aLateForecastSaysBothDates() {
        assertThat(rate(forecast("2021-12-31", "2022-03-31")))
                .isEqualTo(amber(RatingRule.A7, "Forecast 31 March 2022, after 31 December 2021"));
    }

    @Test
    void aFarTooLateForecastSaysMoreThanThreeMonths() {
        assertThat(rate(forecast("2021-12-31", "2022-04-01")))
                .isEqualTo(red(RatingRule.A6, "Forecast 1 April 2022, more than three months after 31 December 2021"));
    }

    @ParameterizedTest
    @CsvSource({"1, more than one month after", "12, more than twelve months after", "18, more than 18 months after"})
    void thePlansOwnThresholdIsSaid(int months, String words) {
        PlanRules rules = Sample.rules(months, 6, Sample.STANDARD.enabled());
        assertThat(ActionRating.rate(forecast("2021-12-31", "2024-01-01").build(), rules, Sample.COMMITTEE)
                        .sentence())
                .isEqualTo("Forecast 1 January 2024, " + words + " 31 December 2021");
    }

    @Test
    void withoutAThresholdEveryLateForecastIsRed() {
        PlanRules rules = Sample.rules(0, 6, Sample.STANDARD.enabled());
        assertThat(ActionRating.rate(forecast("2021-12-31", "2022-01-01").build(), rules, Sample.COMMITTEE))
                .isEqualTo(red(RatingRule.A6, "Forecast 1 January 2022, after 31 December 2021"));
    }

    @Test
    void aForecastAfterTheEndOfThePlanIsLateForAnActionWithoutADate() {
        var facts =
                onCourse().due(null).planEnd(day("2021-12-31")).forecast(new Forecast(day("2022-01-31"), "Delayed"));
        assertThat(rate(facts).sentence())
                .isEqualTo("Forecast 31 January 2022, after 31 December 2021"
                        + " (the end of its plan, as it has no date of its own)");
    }

    @Test
    void anEarlierForecastChangesNothing() {
        assertThat(rate(forecast("2022-12-31", "2022-06-30")).sentence()).isEqualTo("On course for 31 December 2022");
    }

    @Test
    void anOngoingActionHasNothingToBeForecastAgainst() {
        var facts = onCourse()
                .due(new DueDate(DueKind.ONGOING, null, DatePrecision.DAY, "Ongoing"))
                .forecast(new Forecast(day("2030-01-01"), "Delayed"));
        assertThat(rate(facts).rule()).isEqualTo(RatingRule.A14);
    }

    @Test
    void onceTheDueDateHasPassedLatenessIsSaidBeforeAnyForecast() {
        assertThat(rate(forecast("2021-10-19", "2022-10-19")).rule()).isEqualTo(RatingRule.A5);
    }
}
