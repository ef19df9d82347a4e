package org.dueregard.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.consultation.SummaryReads.Total;
import org.dueregard.consultation.rules.FinancialYear;
import org.dueregard.consultation.rules.Method;
import org.dueregard.consultation.rules.YearCounts;
import org.dueregard.consultation.view.SourceFields;
import org.dueregard.consultation.view.SummaryView;
import org.dueregard.consultation.view.SummaryView.Published;
import org.junit.jupiter.api.Test;

/** Recorded and published numbers of a year stand beside each other, each with its list. */
class YearSummaryTest {

    private static final FinancialYear YEAR = new FinancialYear(2020);
    private static final SourceFields REPORT = new SourceFields("Update", null, "2.10", null, null);

    @Test
    void twentyThreeWereReportedFor2020To21AndOneIsRecorded() {
        YearCounts counts = new YearCounts();
        counts.add(YEAR, true, Method.SURVEY, 1);
        List<Total> totals = List.of(total("TOTAL", 23), total("EXTERNAL", 14), total("INTERNAL", 9));
        SummaryView summary = new YearSummary(counts, totals, List.of(), LocalDate.of(2021, 10, 20)).of(YEAR);
        assertThat(summary.published())
                .extracting(Published::sentence)
                .containsExactly("23 reported, 1 recorded", "14 reported, 1 recorded", "9 reported, 0 recorded");
        assertThat(summary.published().getFirst().href()).isEqualTo("/api/v1/consultations?state=CLOSED&year=2020-21");
        assertThat(summary.over()).isTrue();
        assertThat(summary.asAt()).isEqualTo(LocalDate.of(2021, 3, 31));
    }

    @Test
    void aYearThatRunsIsToDate() {
        SummaryView summary =
                new YearSummary(new YearCounts(), List.of(), List.of(), LocalDate.of(2021, 10, 20)).of(null);
        assertThat(summary.year()).isEqualTo("2021-22");
        assertThat(summary.over()).isFalse();
        assertThat(summary.asAt()).isEqualTo(LocalDate.of(2021, 10, 20));
    }

    private static Total total(String kind, int count) {
        return new Total(UUID.randomUUID(), YEAR.start(), kind, count, null, null, REPORT);
    }
}
