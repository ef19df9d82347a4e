package org.dueregard.dashboard.view;

import org.dueregard.rag.MeasureTable;
import org.jspecify.annotations.Nullable;

/**
 * Measures under each rating, as councils publish them; percentages leave out N/A.
 *
 * @param green target met
 * @param amber target slightly missed
 * @param red target not achieved
 * @param notApplicable data only, not due or late
 * @param total all of them
 * @param greenPercent per cent of the rated ones; absent when none is rated
 * @param amberPercent per cent of the rated ones; absent when none is rated
 * @param redPercent per cent of the rated ones; absent when none is rated
 */
public record RatingTableView(
        int green,
        int amber,
        int red,
        int notApplicable,
        int total,
        @Nullable Integer greenPercent,
        @Nullable Integer amberPercent,
        @Nullable Integer redPercent) {

    /** As the rules count them. */
    public static RatingTableView of(MeasureTable table) {
        return new RatingTableView(
                table.green(),
                table.amber(),
                table.red(),
                table.notApplicable(),
                table.total(),
                Percents.orNull(table.greenPercent()),
                Percents.orNull(table.amberPercent()),
                Percents.orNull(table.redPercent()));
    }
}
