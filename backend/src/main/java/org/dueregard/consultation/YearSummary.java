package org.dueregard.consultation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dueregard.consultation.SummaryReads.Total;
import org.dueregard.consultation.rules.FinancialYear;
import org.dueregard.consultation.rules.Side;
import org.dueregard.consultation.rules.YearCounts;
import org.dueregard.consultation.view.SummaryView;
import org.dueregard.consultation.view.SummaryView.Counted;
import org.dueregard.consultation.view.SummaryView.CountedMethod;
import org.dueregard.consultation.view.SummaryView.Published;
import org.dueregard.consultation.view.SummaryView.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * Puts recorded and published numbers of a year beside each other; every number gets the address of its list.
 *
 * @param counts what is recorded
 * @param totals what papers say
 * @param wards names of wards in which anything was asked
 * @param today the day in London
 */
record YearSummary(YearCounts counts, List<Total> totals, List<String> wards, LocalDate today) {

    private static final String LIST = "/api/v1/consultations?state=CLOSED&year=";
    private static final String SUMMARY = "/api/v1/consultations/summary?year=";

    /** The summary of a year, or of the latest one of which anything is known. */
    SummaryView of(@Nullable FinancialYear asked) {
        Set<FinancialYear> known = new TreeSet<>(Comparator.reverseOrder());
        known.addAll(counts.years());
        totals.forEach(total -> known.add(new FinancialYear(total.year())));
        FinancialYear latest =
                known.isEmpty() ? FinancialYear.of(today) : known.iterator().next();
        FinancialYear year = asked == null ? latest : asked;
        boolean over = today.isAfter(year.to());
        return new SummaryView(
                year.toString(),
                year.from(),
                year.to(),
                over ? year.to() : today,
                over,
                recorded(year),
                totals.stream()
                        .filter(total -> total.year() == year.start())
                        .map(total -> published(total, year))
                        .toList(),
                known.stream().map(this::entry).toList(),
                wards);
    }

    private Recorded recorded(FinancialYear year) {
        return new Recorded(
                new Counted(counts.of(year, null), href(year, null)),
                new Counted(counts.of(year, Side.EXTERNAL), href(year, Side.EXTERNAL)),
                new Counted(counts.of(year, Side.INTERNAL), href(year, Side.INTERNAL)),
                counts.byMethod(year).entrySet().stream()
                        .map(entry -> new CountedMethod(
                                entry.getKey(), entry.getValue(), href(year, null) + "&method=" + entry.getKey()))
                        .toList());
    }

    private Published published(Total total, FinancialYear year) {
        Side side = total.kind().equals("TOTAL") ? null : Side.valueOf(total.kind());
        int recorded = counts.of(year, side);
        return new Published(
                total.id(),
                total.kind(),
                total.count(),
                recorded,
                href(year, side),
                total.asAt(),
                total.note(),
                "%,d reported, %,d recorded".formatted(total.count(), recorded),
                total.source());
    }

    private SummaryView.Year entry(FinancialYear year) {
        Integer reported = totals.stream()
                .filter(total -> total.year() == year.start() && total.kind().equals("TOTAL"))
                .reduce((earlier, later) -> later)
                .map(Total::count)
                .orElse(null);
        return new SummaryView.Year(year.toString(), counts.of(year, null), reported, SUMMARY + year);
    }

    private static String href(FinancialYear year, @Nullable Side side) {
        return LIST + year + (side == null ? "" : "&audience=" + side);
    }
}
