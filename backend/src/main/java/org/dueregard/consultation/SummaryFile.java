package org.dueregard.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.consultation.view.SourceFields;
import org.dueregard.consultation.view.SummaryView;
import org.dueregard.consultation.view.SummaryView.Counted;
import org.dueregard.consultation.view.SummaryView.Published;
import org.dueregard.platform.table.Column;
import org.jspecify.annotations.Nullable;

/** The summary of a year as a file: one row for each number. */
final class SummaryFile {

    static final List<Column<Line>> COLUMNS = List.of(
            new Column<>("year", Line::year),
            new Column<>("number", Line::number),
            new Column<>("of", Line::of),
            new Column<>("count", Line::count),
            new Column<>("recorded", Line::recorded),
            new Column<>("asAt", Line::asAt),
            new Column<>(
                    "source",
                    line -> line.source() == null ? null : line.source().title()),
            new Column<>(
                    "reference",
                    line -> line.source() == null ? null : line.source().reference()),
            new Column<>(
                    "place",
                    line -> line.source() == null ? null : line.source().place()),
            new Column<>("note", Line::note),
            new Column<>("list", Line::href));

    private SummaryFile() {}

    /** A number. */
    record Line(
            String year,
            String number,
            String of,
            int count,
            @Nullable Integer recorded,
            @Nullable LocalDate asAt,
            @Nullable SourceFields source,
            @Nullable String note,
            String href) {}

    static List<Line> lines(SummaryView summary) {
        List<Line> lines = new ArrayList<>();
        lines.add(recorded(summary, "TOTAL", summary.recorded().total()));
        lines.add(recorded(summary, "EXTERNAL", summary.recorded().external()));
        lines.add(recorded(summary, "INTERNAL", summary.recorded().internal()));
        summary.recorded()
                .byMethod()
                .forEach(
                        one -> lines.add(recorded(summary, one.method().name(), new Counted(one.count(), one.href()))));
        summary.published().forEach(one -> lines.add(published(summary, one)));
        return List.copyOf(lines);
    }

    private static Line recorded(SummaryView summary, String of, Counted number) {
        return new Line(
                summary.year(), "recorded", of, number.count(), null, summary.asAt(), null, null, number.href());
    }

    private static Line published(SummaryView summary, Published one) {
        return new Line(
                summary.year(),
                "published",
                one.kind(),
                one.count(),
                one.recorded(),
                one.asAt(),
                one.source(),
                one.note(),
                one.href());
    }
}
