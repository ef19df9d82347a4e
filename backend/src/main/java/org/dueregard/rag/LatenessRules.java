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
        String after = months == 0 ? ", after " : ", more than " + Phrases.months(months) + " after ";
        return forecast(c, Rating.RED, RatingRule.A6, months, after);
    }

    static Optional<ActionRating> forecastLate(RatingCase c) {
        return forecast(c, Rating.AMBER, RatingRule.A7, 0, ", after ");
    }

    private static Optional<ActionRating> forecast(
            RatingCase c, Rating rating, RatingRule rule, int months, String after) {
        Forecast forecast = c.facts().forecast();
        LocalDate date = forecast == null ? null : forecast.date();
        if (date == null) {
            return Optional.empty();
        }
        return c.deadline()
                .filter(due -> date.isAfter(due.plusMonths(months)))
                .flatMap(due ->
                        ActionRating.matched(rating, rule, "Forecast " + Phrases.date(date) + after + due.words()));
    }

    private static String daysPast(RatingCase c, Deadline due) {
        long days = ChronoUnit.DAYS.between(due.day(), c.asAt());
        return Phrases.count(days, "day", "days") + " past its original due date of " + due.words();
    }
}
