package org.dueregard.measure.derived;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.dueregard.consultation.rules.FinancialYear;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of a year.
 *
 * @param year the year
 * @param value the figure; null where it is not told
 * @param numerator with the denominator, of a share
 * @param denominator the whole
 * @param text why there is no figure
 * @param provisional whether it may still change without anything having been wrong
 */
record YearFigure(
        FinancialYear year,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String text,
        boolean provisional) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static YearFigure count(FinancialYear year, int count) {
        return new YearFigure(year, BigDecimal.valueOf(count), null, null, null, false);
    }

    /** A percentage to one place, which is as far as rounded counts bear. */
    static YearFigure share(FinancialYear year, int part, int whole, boolean provisional) {
        BigDecimal numerator = BigDecimal.valueOf(part);
        BigDecimal denominator = BigDecimal.valueOf(whole);
        BigDecimal percent = numerator.multiply(HUNDRED).divide(denominator, 1, RoundingMode.HALF_UP);
        return new YearFigure(year, percent, numerator, denominator, null, provisional);
    }

    static YearFigure none(FinancialYear year, String why) {
        return new YearFigure(year, null, null, null, why, false);
    }

    YearFigure settled() {
        return new YearFigure(year, value, numerator, denominator, text, false);
    }

    /** Whether both say the same; 12.0 is 12. */
    boolean says(YearFigure other) {
        return same(value, other.value)
                && same(numerator, other.numerator)
                && same(denominator, other.denominator)
                && Objects.equals(text, other.text);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }
}
