package org.dueregard.dashboard;

import java.util.Collection;
import java.util.Set;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.sql.Query;
import org.dueregard.rag.Direction;
import org.dueregard.rag.MeasureRating;
import org.jspecify.annotations.Nullable;

/**
 * Which outcomes and measures of a plan are asked for.
 *
 * @param role code of the role, or null for all
 * @param kind outcomes or measures, or null for both
 * @param ratings ratings, empty for all
 * @param lastYear directions against last year, empty for all
 * @param lastPeriod directions against the last period, empty for all
 */
record MeasureFilter(
        @Nullable String role,
        @Nullable MeasureKind kind,
        Set<MeasureRating> ratings,
        Set<Direction> lastYear,
        Set<Direction> lastPeriod) {

    static MeasureFilter read(QueryReader query, PublishedPlan plan) {
        return new MeasureFilter(
                query.code("role", plan.roleCodes(), "plan " + plan.ref()),
                query.one("kind", MeasureKind.class),
                query.some("rating", MeasureRating.class),
                query.some("lastYear", Direction.class),
                query.some("lastPeriod", Direction.class));
    }

    /** Adds the conditions to a statement about the tables of {@link MeasureSql#FROM}. */
    Query where(Query query, PublishedPlan plan) {
        query.add("WHERE m.plan_id = ?", plan.id());
        if (role != null) {
            query.add("AND r.id = ?", PublishedPlan.idOf(plan.roles(), role));
        }
        if (kind != null) {
            query.add("AND m.kind = ?", kind.name());
        }
        among(query, "s.rating", ratings);
        among(query, "s.travel_last_year", lastYear);
        among(query, "s.travel_last_period", lastPeriod);
        return query;
    }

    private static void among(Query query, String column, Collection<? extends Enum<?>> wanted) {
        if (!wanted.isEmpty()) {
            query.add(
                    "AND " + column + " = ANY (?)",
                    wanted.stream().map(Enum::name).toList());
        }
    }
}
