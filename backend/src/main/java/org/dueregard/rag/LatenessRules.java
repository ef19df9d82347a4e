package org.dueregard.rag;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The rules about time, A4 to A7. All of them measure from the original due date, so that moving a date never turns
 * red into green.
 */
final class LatenessRules {

    private LatenessRules() {}

    static Optional<ActionRating> longOverdue(RatingCase c) {
        return c.deadline()
                .filter(due -> c.isPast(due.plusMonths(c.rules().latenessMonths())))
                .flatMap(due -> ActionRating.matched(Rating.RED, RatingRule.A4, daysPast(c, due)));
    }

    static Optional<ActionRating> overdue(RatingCase c) {
        return c.deadline()
                .filter(due -> c.isPast(due.day()))
                .flatMap(due -> ActionRating.matched(Rating.AMBER, RatingRule.A5, daysPast(c, due)));
    }

    static Optional<ActionRating> forecastFarTooLate(RatingCase c) {
        int months = c.rules().latenessMonths();
        return c.deadline()
                .filter(due -> forecastAfter(c, due.plusMonths(months)))
                .flatMap(due -> ActionRating.matched(
                        Rating.RED,
                        RatingRule.A6,
                        forecast(c) + (months == 0 ? ", after " : ", more than " + Phrases.months(months) + " after ")
                                + due.words()));
    }

    static Optional<ActionRating> forecastLate(RatingCase c) {
        return c.deadline()
                .filter(due -> forecastAfter(c, due.day()))
                .flatMap(due ->
                        ActionRating.matched(Rating.AMBER, RatingRule.A7, forecast(c) + ", after " + due.words()));
    }

    private static boolean forecastAfter(RatingCase c, LocalDate day) {
        Forecast forecast = c.facts().forecast();
        return forecast != null && forecast.date() != null && forecast.date().isAfter(day);
    }

    private static String forecast(RatingCase c) {
        return "Forecast " + Phrases.date(c.facts().forecast().date());
    }

    private static String daysPast(RatingCase c, Deadline due) {
        long days = ChronoUnit.DAYS.between(due.day(), c.asAt());
        return Phrases.count(days, "day", "days") + " past its original due date of " + due.words();
    }
}
