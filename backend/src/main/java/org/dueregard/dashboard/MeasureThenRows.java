package org.dueregard.dashboard;

import java.sql.SQLException;
import org.dueregard.platform.sql.Row;
import org.dueregard.rag.MeasureFacts;
import org.dueregard.rag.PlanRules;
import org.dueregard.rag.TargetSeries;

/** What a rating needs to know of a measure, for statements of other packages of this room. */
public final class MeasureThenRows {

    /** Columns of a measure {@code m} and of the rules {@code pr} of its plan. */
    public static final String COLUMNS =
            "m.type, m.good, m.target, m.target_upper, m.tolerance_percent, m.baseline, m.unit, " + PlanRulesSql.COLUMNS
                    + ", " + MeasureSql.TARGETS;

    private MeasureThenRows() {}

    /** Its target and which way is good. */
    public static MeasureFacts facts(Row row) throws SQLException {
        return MeasureRows.facts(row);
    }

    /** What it is to reach over time. */
    public static TargetSeries targets(Row row) throws SQLException {
        return MeasureRows.series(row);
    }

    /** The rules of its plan. */
    public static PlanRules rules(Row row) throws SQLException {
        return PlanRulesSql.rules(row);
    }
}
