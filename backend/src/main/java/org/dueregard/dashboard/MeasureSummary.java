package org.dueregard.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dueregard.dashboard.state.MeasuresThen;
import org.dueregard.dashboard.view.DirectionTableView;
import org.dueregard.dashboard.view.MeasureSummaryView;
import org.dueregard.dashboard.view.MeasureTablesView;
import org.dueregard.dashboard.view.MeasureThenView;
import org.dueregard.dashboard.view.NamedView;
import org.dueregard.dashboard.view.RatingTableView;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.sql.Row;
import org.dueregard.platform.sql.Sql;
import org.dueregard.platform.table.Column;
import org.dueregard.rag.Direction;
import org.dueregard.rag.DirectionTable;
import org.dueregard.rag.MeasureRating;
import org.dueregard.rag.MeasureTable;
import org.jspecify.annotations.Nullable;

/** How many measures stand and go which way, for a plan and for each of its roles, in one statement. */
@ApplicationScoped
class MeasureSummary {

    /** Columns of the tables when they are given as a file: one row for each cell. */
    static final List<Column<Cell>> COLUMNS = List.of(
            new Column<>("plan", Cell::plan),
            new Column<>("role", Cell::role),
            new Column<>("table", Cell::table),
            new Column<>("heading", Cell::heading),
            new Column<>("count", Cell::count),
            new Column<>("percent", Cell::percent),
            new Column<>("asAt", Cell::asAt));

    private static final String SELECT = """
            SELECT r.code, r.name, s.rating, s.travel_last_year, s.travel_last_period
              FROM measure m
              JOIN measure_state s ON s.measure_id = m.id
              JOIN objective o ON o.id = m.objective_id
              JOIN role r ON r.id = o.role_id
             WHERE m.plan_id = ?
             ORDER BY r.ordinal
            """;

    private final Sql sql;
    private final MeasuresThen then;

    MeasureSummary(Sql sql, MeasuresThen then) {
        this.sql = sql;
        this.then = then;
    }

    /** One cell of a table. */
    record Cell(
            String plan,
            @Nullable String role,
            String table,
            String heading,
            int count,
            @Nullable Integer percent,
            LocalDate asAt) {}

    private record Standing(NamedView role, MeasureRating rating, Direction lastYear, Direction lastPeriod) {

        static Standing of(Row row) throws SQLException {
            return new Standing(
                    new NamedView(row.text("code"), row.text("name")),
                    row.constant("rating", MeasureRating.class),
                    row.constant("travel_last_year", Direction.class),
                    row.constant("travel_last_period", Direction.class));
        }

        static Standing of(MeasureThenView measure) {
            return new Standing(
                    measure.role(),
                    measure.rating(),
                    measure.travel().lastYear(),
                    measure.travel().lastPeriod());
        }
    }

    /** The tables of a plan: as it is rated, or as at an earlier day. */
    MeasureSummaryView of(PublishedPlan plan, @Nullable LocalDate day) {
        if (day == null) {
            List<Standing> all = sql.list(Query.of(SELECT, plan.id()), Standing::of);
            return new MeasureSummaryView(plan.ref(), plan.asAt(), plan.asAt(), tables(all), null);
        }
        List<MeasureThenView> measures = then.of(plan, day);
        List<Standing> all = measures.stream().map(Standing::of).toList();
        return new MeasureSummaryView(plan.ref(), day, plan.asAt(), tables(all), measures);
    }

    private static List<MeasureTablesView> tables(List<Standing> all) {
        List<MeasureTablesView> items = new ArrayList<>();
        items.add(tables(null, all));
        all.stream()
                .collect(Collectors.groupingBy(Standing::role, LinkedHashMap::new, Collectors.toList()))
                .forEach((role, some) -> items.add(tables(role, some)));
        return items;
    }

    /** The tables of a plan, cell by cell. */
    void all(PublishedPlan plan, @Nullable LocalDate day, Consumer<Cell> sink) {
        MeasureSummaryView summary = of(plan, day);
        Shelf shelf = new Shelf(plan.ref(), summary.asAt());
        summary.items().stream().flatMap(shelf::cells).forEach(sink);
    }

    private static MeasureTablesView tables(@Nullable NamedView role, List<Standing> some) {
        return new MeasureTablesView(
                role,
                RatingTableView.of(
                        MeasureTable.of(some.stream().map(Standing::rating).toList())),
                DirectionTableView.of(
                        DirectionTable.of(some.stream().map(Standing::lastYear).toList())),
                DirectionTableView.of(DirectionTable.of(
                        some.stream().map(Standing::lastPeriod).toList())));
    }

    /** Puts tables into cells. */
    private record Shelf(String plan, LocalDate asAt) {

        Stream<Cell> cells(MeasureTablesView item) {
            String role = item.role() == null ? null : item.role().code();
            RatingTableView ratings = item.ratings();
            Stream<Cell> rated = Stream.of(
                    cell(role, "ratings", "Green", ratings.green(), ratings.greenPercent()),
                    cell(role, "ratings", "Amber", ratings.amber(), ratings.amberPercent()),
                    cell(role, "ratings", "Red", ratings.red(), ratings.redPercent()),
                    cell(role, "ratings", "N/A", ratings.notApplicable(), null),
                    cell(role, "ratings", "Total", ratings.total(), null));
            return Stream.of(
                            rated,
                            cells(role, "lastYear", item.lastYear()),
                            cells(role, "lastPeriod", item.lastPeriod()))
                    .flatMap(cells -> cells);
        }

        private Stream<Cell> cells(@Nullable String role, String table, DirectionTableView directions) {
            return Stream.of(
                    cell(role, table, "Up", directions.up(), directions.upPercent()),
                    cell(role, table, "No change", directions.noChange(), directions.noChangePercent()),
                    cell(role, table, "Down", directions.down(), directions.downPercent()),
                    cell(role, table, "N/A", directions.notApplicable(), null),
                    cell(role, table, "Total", directions.total(), null));
        }

        private Cell cell(@Nullable String role, String table, String heading, int count, @Nullable Integer percent) {
            return new Cell(plan, role, table, heading, count, percent, asAt);
        }
    }
}
