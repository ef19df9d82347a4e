package org.dueregard.dashboard;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.consultation.profile.Characteristic;
import org.dueregard.consultation.rules.Side;
import org.dueregard.dashboard.view.BandView;
import org.dueregard.dashboard.view.DerivationView;
import org.dueregard.dashboard.view.MeasureRow;
import org.dueregard.dashboard.view.NamedView;
import org.dueregard.dashboard.view.ReadingView;
import org.dueregard.dashboard.view.TargetView;
import org.dueregard.dashboard.view.TravelView;
import org.dueregard.measure.Derivation;
import org.dueregard.measure.DerivationKind;
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
import org.dueregard.rag.TargetSeries;
import org.dueregard.rag.ToleranceBand;
import org.jspecify.annotations.Nullable;

/** Makes views of rows about measures and readings. */
final class MeasureRows {

    private static final TypeReference<List<TargetView>> TARGETS = new TypeReference<>() {};

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
                row.textOr("frequency"),
                row.dateOr("next_due"),
                row.list("targets", TARGETS),
                derivation(row),
                row.textOr("data_quality"),
                latest == null ? null : judged(row, latest, row.constantOr("reading_rating", MeasureRating.class)),
                rating,
                row.text("explanation"),
                new TravelView(
                        row.constant("travel_last_year", Direction.class),
                        row.constant("travel_last_period", Direction.class)));
    }

    private static @Nullable DerivationView derivation(Row row) throws SQLException {
        DerivationKind kind = row.constantOr("derivation", DerivationKind.class);
        if (kind == null) {
            return null;
        }
        Derivation derivation = new Derivation(
                kind,
                row.constantOr("derivation_side", Side.class),
                row.constantOr("derivation_characteristic", Characteristic.class),
                kind.isOfGroup() ? row.texts("derivation_categories") : null);
        return new DerivationView(
                kind, derivation.side(), derivation.characteristic(), derivation.categories(), derivation.definition());
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

    /** A reading with what the rules say of it, by the target of its own period. */
    static ReadingView judged(Row row, ReadingView reading) throws SQLException {
        return judged(row, reading, null);
    }

    private static ReadingView judged(Row row, ReadingView reading, @Nullable MeasureRating known) throws SQLException {
        PlanRules rules = PlanRulesSql.rules(row);
        LocalDate end = reading.period().end();
        MeasureFacts then = series(row).judging(facts(row), end, reading.target());
        Reading figure = new Reading(
                reading.value(),
                reading.numerator(),
                reading.denominator(),
                reading.text(),
                end,
                reading.provisional());
        return reading.judged(
                then.target(),
                then.targetUpper(),
                ToleranceBand.of(then, rules)
                        .map(band -> new BandView(band.lower(), band.upper()))
                        .orElse(null),
                known != null
                        ? known
                        : MeasureVerdict.rate(then, figure, null, rules, end).rating());
    }

    static TargetSeries series(Row row) throws SQLException {
        return new TargetSeries(row.list("targets", TARGETS).stream()
                .map(target -> new TargetSeries.Entry(target.from(), target.target(), target.targetUpper()))
                .toList());
    }
}
