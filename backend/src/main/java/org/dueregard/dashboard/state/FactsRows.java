package org.dueregard.dashboard.state;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.dueregard.plan.AsAtRule;
import org.dueregard.plan.PlanStatus;
import org.dueregard.rag.Closing;
import org.dueregard.rag.DatePrecision;
import org.dueregard.rag.Disposition;
import org.dueregard.rag.DueDate;
import org.dueregard.rag.DueKind;
import org.dueregard.rag.EvidenceStrength;
import org.dueregard.rag.Forecast;
import org.dueregard.rag.Frequency;
import org.dueregard.rag.GoodDirection;
import org.dueregard.rag.Lifecycle;
import org.dueregard.rag.MeasureFacts;
import org.dueregard.rag.MeasureType;
import org.dueregard.rag.OfficerRating;
import org.dueregard.rag.PlanRules;
import org.dueregard.rag.Rating;
import org.dueregard.rag.RatingRule;
import org.dueregard.rag.Reading;
import org.dueregard.rag.Share;
import org.dueregard.rag.TargetSeries;
import org.jspecify.annotations.Nullable;

/** Makes facts of the rows of {@link FactsSql}. */
final class FactsRows {

    private FactsRows() {}

    static PlanHead head(Columns row) throws SQLException {
        return new PlanHead(
                row.id("id"),
                row.constant("status", PlanStatus.class).isPublished(),
                row.dateOr("period_end"),
                row.constant("as_at_rule", AsAtRule.class),
                row.dateOr("position_date"),
                row.integer("reporting_months"),
                row.integer("reporting_grace_days"),
                rules(row));
    }

    private static PlanRules rules(Columns row) throws SQLException {
        Set<RatingRule> enabled = EnumSet.allOf(RatingRule.class);
        row.texts("disabled_rules").forEach(name -> enabled.remove(RatingRule.valueOf(name)));
        return new PlanRules(
                row.integer("lateness_months"),
                row.integer("staleness_months"),
                enabled,
                new Share(row.integer("red_share_numerator"), row.integer("red_share_denominator")),
                new Share(row.integer("amber_share_numerator"), row.integer("amber_share_denominator")),
                row.decimal("tolerance_percent"),
                row.yes("statutory_red"));
    }

    static ActionRecord action(Columns row) throws SQLException {
        Disposition disposition = row.constantOr("disposition", Disposition.class);
        return new ActionRecord(
                row.id("id"),
                row.dateOr("start_date"),
                new DueDate(
                        row.constant("due_kind", DueKind.class),
                        row.dateOr("due_date"),
                        Objects.requireNonNullElse(
                                row.constantOr("due_precision", DatePrecision.class), DatePrecision.DAY),
                        row.textOr("due_text")),
                row.integerOr("recurs_months"),
                row.dateOr("next_review"),
                disposition == null ? null : new Closing(disposition, row.textOr("closure_reason"), null));
    }

    static StepRecord step(Columns row) throws SQLException {
        DatePrecision precision = row.constantOr("due_precision", DatePrecision.class);
        LocalDate due = row.dateOr("due_date");
        return new StepRecord(
                row.id("action_id"),
                row.text("text"),
                precision == null ? due : precision.lastDay(due),
                row.dateOr("done_on"));
    }

    static MeasureRecord measure(Columns row) throws SQLException {
        MeasureFacts facts = new MeasureFacts(
                row.constant("type", MeasureType.class),
                row.constantOr("good", GoodDirection.class),
                row.decimalOr("target"),
                row.decimalOr("target_upper"),
                row.decimalOr("tolerance_percent"),
                row.decimalOr("baseline"),
                row.textOr("unit"));
        return new MeasureRecord(
                row.id("id"),
                row.text("ref"),
                facts,
                targets(row),
                row.constantOr("frequency", Frequency.class),
                row.integer("due_days"),
                row.dateOr("next_due"));
    }

    private static TargetSeries targets(Columns row) throws SQLException {
        List<LocalDate> days = row.days("from_dates");
        List<@Nullable BigDecimal> targets = row.decimals("targets");
        List<@Nullable BigDecimal> uppers = row.decimals("target_uppers");
        return new TargetSeries(IntStream.range(0, days.size())
                .mapToObj(
                        i -> new TargetSeries.Entry(days.get(i), Objects.requireNonNull(targets.get(i)), uppers.get(i)))
                .sorted(Comparator.comparing(TargetSeries.Entry::from))
                .toList());
    }

    static ReadingRecord reading(Columns row) throws SQLException {
        LocalDate end = row.date("period_end");
        Reading reading = new Reading(
                row.decimalOr("value"),
                row.decimalOr("numerator"),
                row.decimalOr("denominator"),
                row.textOr("text"),
                end,
                row.yes("provisional"));
        return new ReadingRecord(
                row.id("id"),
                row.id("measure_id"),
                row.dateOr("period_start"),
                end,
                row.decimalOr("target"),
                reading,
                row.idOr("corrects_id"));
    }

    static UpdateRecord update(Columns row) throws SQLException {
        return new UpdateRecord(
                row.id("id"),
                row.id("action_id"),
                row.date("on_date"),
                row.constant("lifecycle", Lifecycle.class),
                row.textOr("lifecycle_reason"),
                row.dateOr("completed_on"),
                forecast(row),
                officer(row),
                // An update is never without words.
                EvidenceStrength.of(true, row.yes("documented"), row.yes("measured")),
                row.idOr("corrects_id"));
    }

    static OverrideRecord override(Columns row) throws SQLException {
        Rating rating = row.constantOr("rating", Rating.class);
        return new OverrideRecord(
                row.id("id"),
                row.id("action_id"),
                row.date("on_date"),
                rating == null
                        ? null
                        : new OfficerRating(rating, row.text("author"), row.text("reason"), row.date("review_by")),
                row.yes("overruled"));
    }

    private static @Nullable Forecast forecast(Columns row) throws SQLException {
        LocalDate date = row.dateOr("forecast_date");
        return date == null ? null : new Forecast(date, row.text("forecast_reason"));
    }

    private static @Nullable OfficerRating officer(Columns row) throws SQLException {
        Rating rating = row.constantOr("officer_rating", Rating.class);
        return rating == null
                ? null
                : new OfficerRating(
                        rating, row.text("officer_author"), row.text("officer_reason"), row.date("officer_review_by"));
    }
}
