package org.dueregard.integration.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import org.dueregard.rag.DatePrecision;
import org.dueregard.rag.DueKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueTextTest {

    /** Each row of the collected real strings, judged by its own reading. */
    @ParameterizedTest
    @CsvFileSource(resources = "/integration/due_strings.csv", numLinesToSkip = 1)
    void everyRealDueStringIsReadOrRefusedAsRecorded(String raw, String kind, String value) throws UnreadableDate {
        switch (kind) {
            case "month" -> assertDate(DueText.read(raw), DueKind.DUE, null, value, DatePrecision.MONTH);
            case "month_range" ->
                assertDate(DueText.read(raw), DueKind.DUE, from(value), to(value), DatePrecision.MONTH);
            case "year_range" -> assertDate(DueText.read(raw), DueKind.DUE, from(value), to(value), DatePrecision.YEAR);
            case "day_range" -> assertDate(DueText.read(raw), DueKind.DUE, from(value), to(value), DatePrecision.DAY);
            case "ongoing" -> assertThat(DueText.read(raw)).isEqualTo(PublishedDue.ongoing());
            case "recurring" -> assertThat(DueText.read(raw)).isEqualTo(PublishedDue.every(months(value)));
            case "year_range+ongoing" ->
                assertThat(DueText.read(raw))
                        .isEqualTo(new PublishedDue(DueKind.ONGOING, LocalDate.parse("2023-01-01"), null, null));
            case "year_range+recurring" -> {
                PublishedDue due = DueText.read(raw);
                assertDate(due, DueKind.RECURRING, "2023-01-01", "2027-12-31", DatePrecision.YEAR);
                assertThat(due.everyMonths()).isEqualTo(months(value));
            }
            case "as_at" -> {
                assertThat(DateText.read(raw)).isEqualTo(PublishedDate.day(LocalDate.parse(value)));
                assertRefused(raw);
            }
            case "ambiguous", "relative", "season", "day_without_year" -> assertRefused(raw);
            default -> throw new AssertionError("No reading recorded for " + kind);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Review Jan 2024, REVIEW, 2024-01-31, MONTH",
        "Review: 1 March 2022, REVIEW, 2022-03-01, DAY",
        "To be reviewed by December 2022, REVIEW, 2022-12-31, MONTH",
        "By 31 March 2022, DUE, 2022-03-31, DAY",
        "By the end of March 2022, DUE, 2022-03-31, MONTH",
        "Q1 2018/19, DUE, 2018-06-30, QUARTER",
        "2021/22, DUE, 2022-03-31, DAY",
        "2021, DUE, 2021-12-31, YEAR",
    })
    void aDateIsDueOnTheLastDayOfItsPeriodAndAReviewStaysAReview(
            String raw, DueKind kind, String date, DatePrecision precision) throws UnreadableDate {
        assertDate(DueText.read(raw), kind, null, date, precision);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-2024, 2023-01-01, 2024-12-31, YEAR",
        "2022-25, 2022-01-01, 2025-12-31, YEAR",
        "From 1 April 2021 to 31 March 2022, 2021-04-01, 2022-03-31, DAY",
        "17 – 31 October 2021, 2021-10-17, 2021-10-31, DAY",
        "Sept 2021 - Oct. 2022, 2021-09-01, 2022-10-31, MONTH",
    })
    void aRangeStartsOnItsFirstDayAndIsDueOnItsLast(String raw, String start, String date, DatePrecision precision)
            throws UnreadableDate {
        assertDate(DueText.read(raw), DueKind.DUE, start, date, precision);
    }

    @ParameterizedTest
    @CsvSource({
        "Monthly, 1",
        "Annually, 12",
        "Every two years, 24",
        "6 monthly, 6",
        "Three-yearly, 36",
        "Twice a year, 6",
        "31 August each year, 12",
        "Annually in March, 12",
        "March (annually), 12",
    })
    void aRhythmRecursSoManyMonthsApartAndHasNoDate(String raw, int months) throws UnreadableDate {
        assertThat(DueText.read(raw)).isEqualTo(PublishedDue.every(months));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ongoing", "On-going", "ON GOING.", "Continuous", "Ongoing as required"})
    void ongoingHasNoDateInAnySpelling(String raw) throws UnreadableDate {
        assertThat(DueText.read(raw)).isEqualTo(PublishedDue.ongoing());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Biannually | could mean twice in the period or every second one",
                "2023-2027 Biannually | could mean twice in the period or every second one",
                "bi-monthly | could mean twice",
                "Early 2022 | names a part of a period",
                "After the election | depends on something else",
                "Weekly | shorter than a month",
                "29 February (annually) | names a day that February does not have each year",
                "31 November (annually) | names a day that November does not have each year",
                "every 200 months | has none of the known forms",
                "every 11 years | names a rhythm outside 1 to 120 months",
                "October to March 2021 | ends before it starts",
                "2027-2023 | ends before it starts",
                "31 February 2021 | names a day that February 2021 does not have",
                "Review of the scheme | has none of the known forms",
                "TBC | has none of the known forms",
            })
    void whatCouldMeanTwoThingsIsRefusedWithItsReason(String raw, String reason) {
        assertThatThrownBy(() -> DueText.read(raw))
                .isInstanceOf(UnreadableDate.class)
                .hasMessageContaining(reason);
    }

    private static void assertRefused(String raw) {
        assertThatThrownBy(() -> DueText.read(raw))
                .isInstanceOfSatisfying(
                        UnreadableDate.class, e -> assertThat(e.sentence()).contains(raw));
    }

    private static void assertDate(PublishedDue due, DueKind kind, String start, String last, DatePrecision precision) {
        assertThat(due.kind()).isEqualTo(kind);
        assertThat(due.start()).isEqualTo(start == null ? null : LocalDate.parse(start));
        assertThat(due.date().last()).isEqualTo(LocalDate.parse(last));
        assertThat(due.date().precision()).isEqualTo(precision);
    }

    private static String from(String value) {
        String from = value.substring(0, value.indexOf('/'));
        return from + "-01-01".substring(from.length() - 4);
    }

    private static String to(String value) {
        String to = value.substring(value.indexOf('/') + 1);
        return switch (to.length()) {
            case 4 -> to + "-12-31";
            case 7 -> YearMonth.parse(to).atEndOfMonth().toString();
            default -> to;
        };
    }

    private static int months(String value) {
        return (int) Period.parse(value.substring(value.indexOf('P'))).toTotalMonths();
    }
}
