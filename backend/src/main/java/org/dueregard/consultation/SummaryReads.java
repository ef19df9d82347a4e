package org.dueregard.consultation;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.consultation.rules.FinancialYear;
import org.dueregard.consultation.rules.Method;
import org.dueregard.consultation.rules.YearCounts;
import org.dueregard.consultation.view.SourceFields;
import org.dueregard.consultation.view.SummaryView;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.sql.Row;
import org.dueregard.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Consultations of a financial year in numbers: one statement, whatever the size of the register. */
@ApplicationScoped
class SummaryReads {

    private static final String NUMBERS = """
            SELECT (SELECT json_agg(json_build_object('year', n.financial_year, 'external', n.is_external,
                                                      'method', n.method, 'count', n.count))
                      FROM (SELECT c.financial_year, c.is_external, c.method, count(*) AS count
                              FROM consultation c
                             WHERE c.status = 'PUBLIC' AND c.closes_on < ?
                             GROUP BY c.financial_year, c.is_external, c.method) n) AS recorded,
                   (SELECT json_agg(json_build_object('id', t.id, 'year', t.financial_year, 'kind', t.kind,
                               'count', t.count, 'asAt', t.as_at, 'note', t.note, 'source', json_strip_nulls(
                                   json_build_object('title', t.source_title, 'reference', t.source_reference,
                                       'place', t.source_place, 'date', t.source_date, 'url', t.source_url)))
                               ORDER BY array_position(ARRAY['TOTAL', 'EXTERNAL', 'INTERNAL'], t.kind),
                                        t.source_date NULLS FIRST, t.as_at NULLS LAST, t.id)
                      FROM consultation_total t) AS published,
                   ARRAY(SELECT DISTINCT w FROM consultation c CROSS JOIN LATERAL unnest(c.wards) AS w
                          WHERE c.status = 'PUBLIC' ORDER BY w LIMIT 200) AS wards
            """;

    private static final TypeReference<List<MethodCount>> RECORDED = new TypeReference<>() {};
    private static final TypeReference<List<Total>> PUBLISHED = new TypeReference<>() {};

    private final Sql sql;
    private final Clock clock;

    SummaryReads(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** How many of a year ask by a method. */
    record MethodCount(int year, boolean external, Method method, int count) {}

    /** A number that a paper published. */
    record Total(
            UUID id,
            int year,
            String kind,
            int count,
            @Nullable LocalDate asAt,
            @Nullable String note,
            SourceFields source) {}

    /** A year, or the latest one of which anything is known. */
    SummaryView get(@Nullable FinancialYear year) {
        LocalDate today = LocalDate.now(clock);
        return sql.list(Query.of(NUMBERS, today), row -> summary(row, year, today))
                .getFirst();
    }

    private static SummaryView summary(Row row, @Nullable FinancialYear asked, LocalDate today) throws SQLException {
        YearCounts counts = new YearCounts();
        row.list("recorded", RECORDED)
                .forEach(one -> counts.add(new FinancialYear(one.year()), one.external(), one.method(), one.count()));
        return new YearSummary(counts, row.list("published", PUBLISHED), row.texts("wards"), today).of(asked);
    }
}
