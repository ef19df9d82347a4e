package org.dueregard.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dueregard.dashboard.view.DirectionTableView;
import org.dueregard.dashboard.view.MeasureSummaryView;
import org.dueregard.dashboard.view.MeasureTablesView;
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
            new Column<>("percent", Cell::percent));

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

    MeasureSummary(Sql sql) {
        this.sql = sql;
    }

    /** One cell of a table. */
    record Cell(
            String plan,
            @Nullable String role,
            String table,
            String heading,
            int count,
            @Nullable Integer percent) {}

    private record Standing(NamedView role, MeasureRating rating, Direction lastYear, Direction lastPeriod) {

        static Standing of(Row row) throws SQLException {
            return new Standing(
                    new NamedView(row.text("code"), row.text("name")),
                    row.constant("rating", MeasureRating.class),
                    row.constant("travel_last_year", Direction.class),
                    row.constant("travel_last_period", Direction.class));
        }
    }

    /** The tables of a plan. */
    MeasureSummaryView of(PublishedPlan plan) {
        List<Standing> all = sql.list(Query.of(SELECT, plan.id()), Standing::of);
        List<MeasureTablesView> items = new ArrayList<>();
        items.add(tables(null, all));
        all.stream()
                .collect(Collectors.groupingBy(Standing::role, LinkedHashMap::new, Collectors.toList()))
                .forEach((role, some) -> items.add(tables(role, some)));
        return new MeasureSummaryView(plan.ref(), plan.asAt(), items);
    }

    /** The tables of a plan, cell by cell. */
    void all(PublishedPlan plan, Consumer<Cell> sink) {
        of(plan).items().stream().flatMap(item -> cells(plan.ref(), item)).forEach(sink);
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

    private static Stream<Cell> cells(String plan, MeasureTablesView item) {
        String role = item.role() == null ? null : item.role().code();
        RatingTableView ratings = item.ratings();
        Stream<Cell> rated = Stream.of(
                new Cell(plan, role, "ratings", "Green", ratings.green(), ratings.greenPercent()),
                new Cell(plan, role, "ratings", "Amber", ratings.amber(), ratings.amberPercent()),
                new Cell(plan, role, "ratings", "Red", ratings.red(), ratings.redPercent()),
                new Cell(plan, role, "ratings", "N/A", ratings.notApplicable(), null),
                new Cell(plan, role, "ratings", "Total", ratings.total(), null));
        return Stream.of(
                        rated,
                        cells(plan, role, "lastYear", item.lastYear()),
                        cells(plan, role, "lastPeriod", item.lastPeriod()))
                .flatMap(cells -> cells);
    }

    private static Stream<Cell> cells(String plan, @Nullable String role, String table, DirectionTableView directions) {
        return Stream.of(
                new Cell(plan, role, table, "Up", directions.up(), directions.upPercent()),
                new Cell(plan, role, table, "No change", directions.noChange(), directions.noChangePercent()),
                new Cell(plan, role, table, "Down", directions.down(), directions.downPercent()),
                new Cell(plan, role, table, "N/A", directions.notApplicable(), null),
                new Cell(plan, role, table, "Total", directions.total(), null));
    }
}
