package org.dueregard.dashboard;

import java.math.BigDecimal;
import java.sql.SQLException;
import org.dueregard.dashboard.view.MeasureRow;
import org.dueregard.dashboard.view.NamedView;
import org.dueregard.dashboard.view.ReadingView;
import org.dueregard.dashboard.view.TravelView;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.platform.sql.Row;
import org.dueregard.rag.Direction;
import org.dueregard.rag.GoodDirection;
import org.dueregard.rag.MeasureFacts;
import org.dueregard.rag.MeasureRating;
import org.dueregard.rag.MeasureType;
import org.dueregard.rag.MeasureVerdict;
import org.dueregard.rag.PlanRules;
import org.dueregard.rag.Reading;
import org.jspecify.annotations.Nullable;

/** Makes views of rows about measures and readings. */
final class MeasureRows {

    private MeasureRows() {}

    static MeasureRow row(Row row, PublishedPlan plan) throws SQLException {
        MeasureRating rating = row.constant("rating", MeasureRating.class);
        ReadingView latest = row.recordOr("latest", ReadingView.class);
        return new MeasureRow(
                row.text("ref"),
                plan.ref(),
                row.constant("kind", MeasureKind.class),
                row.text("type"),
                row.text("name"),
                row.texts("sub_points"),
                new NamedView(row.text("role_code"), row.text("role_name")),
                row.text("objective_ref"),
                row.texts("actions"),
                row.textOr("unit"),
                row.textOr("good"),
                row.decimalOr("target"),
                row.decimalOr("target_upper"),
                row.decimalOr("tolerance_percent"),
                row.decimalOr("baseline"),
                row.dateOr("next_due"),
                latest == null ? null : rated(latest, rating),
                rating,
                row.text("explanation"),
                new TravelView(
                        row.constant("travel_last_year", Direction.class),
                        row.constant("travel_last_period", Direction.class)));
    }

    /** What the rating rules need to know of the measure of a row. */
    static MeasureFacts facts(Row row) throws SQLException {
        return new MeasureFacts(
                row.constant("type", MeasureType.class),
                row.constantOr("good", GoodDirection.class),
                row.decimalOr("target"),
                row.decimalOr("target_upper"),
                row.decimalOr("tolerance_percent"),
                row.decimalOr("baseline"),
                row.textOr("unit"));
    }

    /** A reading with the rating that the rules give it against the target of its own period. */
    static ReadingView rated(ReadingView reading, MeasureFacts measure, PlanRules rules) {
        BigDecimal target = reading.target() == null ? measure.target() : reading.target();
        MeasureFacts then = new MeasureFacts(
                measure.type(),
                measure.good(),
                target,
                measure.targetUpper(),
                measure.tolerancePercent(),
                measure.baseline(),
                measure.unit());
        Reading figure = new Reading(
                reading.value(),
                reading.numerator(),
                reading.denominator(),
                reading.text(),
                reading.period().end(),
                reading.provisional());
        return rated(
                reading,
                MeasureVerdict.rate(then, figure, null, rules, reading.period().end())
                        .rating());
    }

    private static ReadingView rated(ReadingView reading, @Nullable MeasureRating rating) {
        return new ReadingView(
                reading.ref(),
                reading.period(),
                reading.value(),
                reading.target(),
                reading.numerator(),
                reading.denominator(),
                reading.text(),
                reading.provisional(),
                reading.source(),
                reading.note(),
                rating,
                reading.corrects());
    }
}
