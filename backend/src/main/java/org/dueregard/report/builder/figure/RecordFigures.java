package org.dueregard.report.builder.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dueregard.consultation.rules.FinancialYear;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;
import org.dueregard.report.release.FigureValue;
import org.dueregard.report.release.Figures;
import org.jspecify.annotations.Nullable;

/**
 * Figures of the record, none of them about people. A rating is counted for the day for which the plan is rated; for another
 * day there is no value, rather than a wrong one.
 */
@ApplicationScoped
public class RecordFigures implements Figures {

    private final JsonRows rows;

    RecordFigures(JsonRows rows) {
        this.rows = rows;
    }

    private record Total(int count, String title, @Nullable LocalDate asAt) {}

    @Override
    @Transactional
    public Optional<FigureValue> value(String expression, String planRef, LocalDate asAt) {
        try {
            return Optional.ofNullable(of(BoundFigure.read(expression), planRef, asAt));
        } catch (FigureFault e) {
            return Optional.empty();
        }
    }

    /** The value of a figure, or null when the record has none for that day. */
    @Transactional
    public @Nullable FigureValue of(BoundFigure figure, String plan, LocalDate asAt) {
        if (figure.kind().isOf("consultations")) {
            return consultations(figure, Objects.requireNonNull(figure.year()), asAt);
        }
        if (figure.kind() == FigureKind.UPDATES_PUBLISHED) {
            FinancialYear year = Objects.requireNonNull(figure.year());
            List<FigureValue.Item> items =
                    rows.list(Query.of(FigureSql.UPDATES, plan, year.from(), year.to(), asAt), FigureValue.Item.class);
            return counted(figure, items, "/api/v1/actions?plan=" + plan);
        }
        return rated(figure, plan, asAt);
    }

    private FigureValue consultations(BoundFigure figure, FinancialYear year, LocalDate asAt) {
        FigureKind kind = figure.kind();
        Query query = Query.of(FigureSql.CONSULTATIONS, year.start(), asAt);
        String side = "";
        if (kind == FigureKind.CONSULTATIONS_EXTERNAL || kind == FigureKind.CONSULTATIONS_INTERNAL) {
            boolean external = kind == FigureKind.CONSULTATIONS_EXTERNAL;
            query.add("AND c.is_external = ?", external);
            side = "&audience=" + (external ? "EXTERNAL" : "INTERNAL");
        }
        List<FigureValue.Item> items = rows.list(query.add("ORDER BY c.closes_on, c.ref"), FigureValue.Item.class);
        String href = "/api/v1/consultations?year=" + year + side;
        @Nullable Total total = kind == FigureKind.CONSULTATIONS_RECORDED ? null : total(kind, year, asAt);
        if (total == null) {
            return counted(figure, items, href);
        }
        String day = total.asAt() == null ? "" : ", as at " + total.asAt();
        return new FigureValue(
                figure.expression(),
                Integer.toString(total.count()),
                figure.label(),
                "As reported in " + total.title() + day + "; " + items.size() + " recorded one by one",
                href,
                items);
    }

    private @Nullable Total total(FigureKind kind, FinancialYear year, LocalDate asAt) {
        String name = switch (kind) {
            case CONSULTATIONS_EXTERNAL -> "EXTERNAL";
            case CONSULTATIONS_INTERNAL -> "INTERNAL";
            default -> "TOTAL";
        };
        List<Total> found = rows.list(Query.of(FigureSql.PUBLISHED_TOTAL, year.start(), name, asAt), Total.class);
        return found.isEmpty() ? null : found.getFirst();
    }

    private @Nullable FigureValue rated(BoundFigure figure, String plan, LocalDate asAt) {
        boolean actions = figure.kind().isOf("actions");
        Query query = Query.of(actions ? FigureSql.ACTIONS : FigureSql.MEASURES, plan);
        if (!figure.kind().ratings().isEmpty()) {
            if (!rows.list(Query.of(FigureSql.RATED, plan), LocalDate.class).contains(asAt)) {
                return null;
            }
            query.add(
                    actions ? "AND s.band = ANY (?)" : "AND s.rating = ANY (?)",
                    figure.kind().ratings());
        }
        String ratings = figure.kind().ratings().isEmpty()
                ? ""
                : "&rating=" + String.join(",", figure.kind().ratings());
        String role = "";
        if (figure.role() != null) {
            query.add(actions ? FigureSql.ACTION_ROLE : FigureSql.MEASURE_ROLE, figure.role());
            role = "&role=" + figure.role();
        }
        query.add(actions ? "ORDER BY a.ordinal, a.ref" : "ORDER BY m.ordinal, m.ref");
        String list = actions ? "/api/v1/actions?plan=" : "/api/v1/measures?plan=";
        return counted(figure, rows.list(query, FigureValue.Item.class), list + plan + ratings + role);
    }

    private static FigureValue counted(BoundFigure figure, List<FigureValue.Item> items, String href) {
        return new FigureValue(
                figure.expression(),
                Integer.toString(items.size()),
                figure.label(),
                "Counted in the record",
                href,
                items);
    }
}
