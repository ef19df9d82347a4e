package org.dueregard.consultation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;

/** A financial year runs from 1 April to 31 March; a consultation belongs to the year in which it closes. */
class FinancialYearTest {

    @Property
    void everyDayLiesInJustOneYear(@ForAll @DateRange(min = "1950-01-01", max = "2099-12-31") LocalDate day) {
        FinancialYear year = FinancialYear.of(day);
        assertThat(day).isBetween(year.from(), year.to());
        assertThat(year.to().plusDays(1)).isEqualTo(new FinancialYear(year.start() + 1).from());
    }

    @Property
    void aYearIsReadAsItIsWritten(@ForAll @DateRange(min = "1950-01-01", max = "2098-12-31") LocalDate day) {
        FinancialYear year = FinancialYear.of(day);
        assertThat(FinancialYear.parse(year.toString())).isEqualTo(year);
    }

    @Test
    void theCovidRecoverySurveyClosedInOctober2020IsOneOf2020To21() {
        assertThat(FinancialYear.of(LocalDate.of(2020, 10, 31))).hasToString("2020-21");
        assertThat(FinancialYear.of(LocalDate.of(2021, 3, 31))).hasToString("2020-21");
        assertThat(FinancialYear.of(LocalDate.of(2021, 4, 1))).hasToString("2021-22");
        assertThat(FinancialYear.of(LocalDate.of(2000, 1, 1))).hasToString("1999-00");
    }

    @Test
    void whatIsNoYearIsNotRead() {
        assertThat(FinancialYear.parse("2020-22")).isNull();
        assertThat(FinancialYear.parse("2020/21")).isNull();
        assertThat(FinancialYear.parse("2020")).isNull();
    }
}
