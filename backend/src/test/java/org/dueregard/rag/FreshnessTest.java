package org.dueregard.rag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.rag.Sample.COMMITTEE;
import static org.dueregard.rag.Sample.STANDARD;
import static org.dueregard.rag.Sample.day;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest {

    private static final ReportingWindow AUTUMN =
            new ReportingWindow(day("2021-09-01"), day("2021-09-30"), day("2021-10-07"));

    @Test
    void withoutAnyUpdateItIsNever() {
        assertThat(Freshness.of(null, AUTUMN, STANDARD, COMMITTEE)).isEqualTo(Freshness.NEVER);
        assertThat(Freshness.of(null, null, STANDARD, COMMITTEE)).isEqualTo(Freshness.NEVER);
        assertThat(Freshness.every(null, 12, 28, COMMITTEE)).isEqualTo(Freshness.NEVER);
    }

    @ParameterizedTest
    @CsvSource({"2021-08-31, CURRENT", "2021-09-01, DUE", "2021-09-30, DUE", "2021-10-07, DUE", "2021-10-08, OVERDUE"})
    void anUpdateIsDueFromTheOpeningAndOverdueAfterTheGrace(String asAt, Freshness expected) {
        assertThat(Freshness.of(day("2021-03-01"), AUTUMN, STANDARD, day(asAt))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2021-08-31, OVERDUE", "2021-09-01, CURRENT", "2021-10-20, CURRENT"})
    void anUpdateFromTheOpeningOnCountsForTheCycle(String update, Freshness expected) {
        assertThat(Freshness.of(day(update), AUTUMN, STANDARD, COMMITTEE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2021-09-30, DUE", "2021-10-01, OVERDUE"})
    void withoutGraceTheDueDateCounts(String asAt, Freshness expected) {
        var strict = new ReportingWindow(day("2021-09-01"), day("2021-09-30"), null);
        assertThat(Freshness.of(day("2021-03-01"), strict, STANDARD, day(asAt))).isEqualTo(expected);
    }

    @Test
    void aWindowWithoutADueDateIsNeverOverdue() {
        var open = new ReportingWindow(day("2021-09-01"), null, null);
        assertThat(Freshness.of(day("2021-03-01"), open, STANDARD, COMMITTEE)).isEqualTo(Freshness.DUE);
    }

    @ParameterizedTest
    @CsvSource({"2021-04-20, CURRENT", "2021-04-19, OVERDUE"})
    void withoutACalendarThePlansLimitForAnUpdateCounts(String update, Freshness expected) {
        assertThat(Freshness.of(day(update), null, STANDARD, COMMITTEE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2021-07-21, CURRENT", "2021-07-22, DUE", "2021-08-18, DUE", "2021-08-19, OVERDUE"})
    void everySoManyMonthsWithDaysOfGrace(String asAt, Freshness expected) {
        assertThat(Freshness.every(day("2020-07-21"), 12, 28, day(asAt))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, false, NONE",
        "true, false, false, NARRATIVE",
        "true, true, false, DOCUMENT",
        "true, false, true, MEASURED",
        "false, true, true, MEASURED"
    })
    void evidenceIsAsStrongAsItsStrongestKind(
            boolean narrative, boolean document, boolean reading, EvidenceStrength expected) {
        assertThat(EvidenceStrength.of(narrative, document, reading)).isEqualTo(expected);
    }
}
