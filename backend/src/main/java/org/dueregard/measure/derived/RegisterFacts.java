package org.dueregard.measure.derived;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dueregard.consultation.ConsultationConfig;
import org.dueregard.consultation.profile.PublishedFigures;
import org.dueregard.measure.Derivation;
import org.dueregard.measure.derived.YearFigures.Closed;
import org.dueregard.measure.derived.YearFigures.Told;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;

/** What measures are worked out of: public consultations, and figures that have passed the gate. */
@ApplicationScoped
class RegisterFacts {

    private static final String CLOSED = """
            SELECT json_build_object('year', c.financial_year, 'external', c.is_external, 'completed', count(*),
                       'answered', count(c.we_did))::text
              FROM consultation c
             WHERE c.status = 'PUBLIC' AND c.closes_on < ?
             GROUP BY c.financial_year, c.is_external
            """;

    private final JsonRows rows;
    private final PublishedFigures figures;
    private final ConsultationConfig config;

    RegisterFacts(JsonRows rows, PublishedFigures figures, ConsultationConfig config) {
        this.rows = rows;
        this.figures = figures;
        this.config = config;
    }

    /** A figure for each year that is over and of which the register knows something. */
    List<YearFigure> figures(Derivation derivation, LocalDate today) {
        YearFigures years = new YearFigures(derivation, today, config.weDidMonths());
        if (!derivation.kind().isOfGroup()) {
            return years.ofConsultations(rows.list(Query.of(CLOSED, today), Closed.class));
        }
        return years.ofGroup(figures.closed(Objects.requireNonNull(derivation.characteristic()), today).stream()
                .map(one -> new Told(one.year(), one.table()))
                .toList());
    }
}
