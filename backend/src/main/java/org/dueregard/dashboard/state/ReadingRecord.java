package org.dueregard.dashboard.state;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.dueregard.rag.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A reading.
 *
 * @param id identity
 * @param measureId of which measure
 * @param start first day of its period
 * @param end last day of its period
 * @param target the target of its period
 * @param reading what was read
 * @param corrects the reading that it corrects
 */
record ReadingRecord(
        UUID id,
        UUID measureId,
        @Nullable LocalDate start,
        LocalDate end,
        @Nullable BigDecimal target,
        Reading reading,
        @Nullable UUID corrects) {

    /** Whether both speak of periods of the same length, as far as that is known: a quarter is no year. */
    boolean isAsLongAs(ReadingRecord other) {
        return start == null || other.start == null || months(start, end) == months(other.start, other.end);
    }

    /** Whether this one speaks of the same period one year before another. The end of February moves. */
    boolean isYearBefore(ReadingRecord later) {
        LocalDate same = later.end.minusYears(1);
        boolean bothMonthEnds = isMonthEnd(end) && isMonthEnd(later.end);
        boolean sameEnd = end.equals(same)
                || (bothMonthEnds && end.getMonth() == same.getMonth() && end.getYear() == same.getYear());
        return sameEnd && isAsLongAs(later);
    }

    private static boolean isMonthEnd(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }

    private static long months(LocalDate from, LocalDate to) {
        return Period.between(from, to.plusDays(1)).toTotalMonths();
    }
}
