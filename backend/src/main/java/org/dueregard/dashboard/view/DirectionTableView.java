package org.dueregard.dashboard.view;

import org.dueregard.rag.DirectionTable;
import org.jspecify.annotations.Nullable;

/**
 * Measures under each direction of travel, as councils publish them; percentages leave out N/A.
 *
 * @param up improved
 * @param noChange sustained
 * @param down declined
 * @param notApplicable nothing to compare with
 * @param total all of them
 * @param upPercent per cent of the compared ones; absent when none can be compared
 * @param noChangePercent per cent of the compared ones; absent when none can be compared
 * @param downPercent per cent of the compared ones; absent when none can be compared
 */
public record DirectionTableView(
        int up,
        int noChange,
        int down,
        int notApplicable,
        int total,
        @Nullable Integer upPercent,
        @Nullable Integer noChangePercent,
        @Nullable Integer downPercent) {

    /** As the rules count them. */
    public static DirectionTableView of(DirectionTable table) {
        return new DirectionTableView(
                table.up(),
                table.noChange(),
                table.down(),
                table.notApplicable(),
                table.total(),
                Percents.orNull(table.upPercent()),
                Percents.orNull(table.noChangePercent()),
                Percents.orNull(table.downPercent()));
    }
}
