package org.dueregard.measure.derived;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dueregard.audit.Actor;
import org.dueregard.audit.AuditContext;
import org.dueregard.consultation.RegisterChanged;
import org.dueregard.measure.derived.ComputedMeasure.Fresh;
import org.dueregard.plan.PlanChanges;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.sql.Statements;

/**
 * Keeps the readings of computed measures in step with the register, in the transaction that changes either. Readings are
 * rows like any others, so that whoever reads, rates, charts or exports them needs to know nothing of where they come from.
 */
@ApplicationScoped
public class ComputedReadings {

    private static final Actor NOBODY = Actor.named("Due Regard", ComputedMeasure.RECORDER);

    /** Only of plans that are rated as at today: what is over never again moves. */
    private static final String MEASURES = """
            SELECT json_build_object('planId', p.id, 'id', m.id, 'from', p.period_start,
                       'derivation', json_build_object('kind', m.derivation, 'side', m.derivation_side,
                           'characteristic', m.derivation_characteristic, 'categories', m.derivation_categories),
                       'readings', coalesce((SELECT json_agg(json_build_object('id', g.id, 'ref', g.ref, 'end', g.period_end,
                               'standing', NOT EXISTS (SELECT 1 FROM reading c WHERE c.corrects_id = g.id),
                               'value', g.value, 'numerator', g.numerator, 'denominator', g.denominator,
                               'text', g.text, 'provisional', g.provisional))
                           FROM reading g WHERE g.measure_id = m.id), '[]'))::text
              FROM plan p JOIN measure m ON m.plan_id = p.id
             WHERE m.derivation IS NOT NULL AND p.status = 'IN_FORCE' AND (p.period_end IS NULL OR p.period_end >= ?)
               AND (p.as_at_rule <> 'POSITION' OR p.position_date IS NULL)
            """;

    private static final String ADD = """
            INSERT INTO reading (plan_id, measure_id, ref, period_label, period_start, period_end, value, numerator,
                        denominator, text, provisional, recorded_by, computed, corrects_id)
            SELECT (r ->> 'plan')::uuid, (r ->> 'measure')::uuid, r ->> 'ref', r ->> 'label', (r ->> 'start')::date,
                   (r ->> 'end')::date, (r #>> '{figure,value}')::numeric, (r #>> '{figure,numerator}')::numeric,
                   (r #>> '{figure,denominator}')::numeric, r #>> '{figure,text}', (r #>> '{figure,provisional}')::boolean,
                   r ->> 'recordedBy', true, (r ->> 'corrects')::uuid
              FROM jsonb_array_elements(?::jsonb) AS r
            RETURNING ref
            """;

    private final JsonRows rows;
    private final Statements statements;
    private final RegisterFacts register;
    private final PlanChanges changes;
    private final AuditContext audit;
    private final ObjectMapper json;
    private final Clock clock;

    ComputedReadings(
            JsonRows rows,
            Statements statements,
            RegisterFacts register,
            PlanChanges changes,
            AuditContext audit,
            ObjectMapper json,
            Clock clock) {
        this.rows = rows;
        this.statements = statements;
        this.register = register;
        this.changes = changes;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** Something in the register has changed: plans whose measures say something else now are made anew. */
    void changed(@Observes RegisterChanged change) {
        LocalDate today = LocalDate.now(clock);
        Set<UUID> plans = new LinkedHashSet<>();
        missing(Query.of(MEASURES, today).add("ORDER BY p.id"), today).forEach(one -> plans.add(one.plan()));
        plans.forEach(changes::changed);
    }

    /**
     * Adds the readings that a plan is short of. Whoever calls has made sure that nobody else does the same for the plan at
     * the same time.
     */
    @Transactional(TxType.MANDATORY)
    public void bringUpToDate(UUID planId) {
        LocalDate today = LocalDate.now(clock);
        List<Fresh> fresh = missing(Query.of(MEASURES, today).add("AND p.id = ?", planId), today);
        if (!fresh.isEmpty()) {
            audit.applyWhereNobodyIs(NOBODY);
            statements.list(Query.of(ADD, text(fresh)), row -> row.getString(1));
        }
    }

    private List<Fresh> missing(Query measures, LocalDate today) {
        List<Fresh> fresh = new ArrayList<>();
        for (ComputedMeasure measure : rows.list(measures, ComputedMeasure.class)) {
            fresh.addAll(measure.missing(register.figures(measure.derivation(), today)));
        }
        return fresh;
    }

    private String text(List<Fresh> fresh) {
        try {
            return json.writeValueAsString(fresh);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Readings that cannot be written as JSON", e);
        }
    }
}
