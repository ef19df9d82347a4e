package org.dueregard.action.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;

/** Changes submitted wording as the approving body decided, and keeps what was changed. */
@ApplicationScoped
class Amendments {

    private static final String KNOWN = """
            SELECT json_build_object('kind', 'OBJECTIVE', 'ref', o.ref, 'id', o.id, 'own', true, 'text', o.text,
                                     'points', o.why_it_matters)::text FROM objective o WHERE o.plan_id = ?
            UNION ALL
            SELECT json_build_object('kind', 'ACTION', 'ref', s.ref, 'id', CASE WHEN s.ref = a.ref THEN a.id ELSE s.id END,
                                     'own', s.ref = a.ref, 'text', s.wording, 'points', a.sub_points)::text
              FROM action_placement s JOIN action a ON a.id = s.action_id WHERE s.plan_id = ?
            UNION ALL
            SELECT json_build_object('kind', 'MEASURE', 'ref', m.ref, 'id', m.id, 'own', true, 'text', m.name,
                                     'points', json_build_array())::text FROM measure m WHERE m.plan_id = ?
            """;

    private static final String KEEP = """
            INSERT INTO plan_amendment (plan_id, ordinal, kind, target_id, ref, field, position, submitted, approved, reason)
            VALUES (:plan, :ordinal, :kind, :target, :ref, :field, CAST(:position AS integer), CAST(:submitted AS text),
                    :approved, CAST(:reason AS text))
            """;

    private final EntityManager database;
    private final JsonRows rows;

    Amendments(EntityManager database, JsonRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** Applies all of them, or none. */
    @Transactional(TxType.MANDATORY)
    void apply(UUID plan, List<NewAmendment> given) {
        if (given.isEmpty()) {
            return;
        }
        AmendmentCheck check =
                new AmendmentCheck(rows.list(Query.of(KNOWN, plan, plan, plan), AmendmentCheck.Amendable.class));
        List<AmendmentCheck.Amendment> amendments = check.check(given);
        if (!check.errors().isEmpty()) {
            throw ProblemException.notAllowedYet(check.errors());
        }
        for (int place = 0; place < amendments.size(); place++) {
            keep(plan, place, amendments.get(place));
        }
        amendments.forEach(this::write);
    }

    private void keep(UUID plan, int place, AmendmentCheck.Amendment amendment) {
        NewAmendment what = amendment.what();
        database.createNativeQuery(KEEP)
                .setParameter("plan", plan)
                .setParameter("ordinal", place)
                .setParameter("kind", what.kind().name())
                .setParameter("target", amendment.target().id())
                .setParameter("ref", what.ref())
                .setParameter("field", what.field().name())
                .setParameter("position", what.position())
                .setParameter("submitted", amendment.submitted())
                .setParameter("approved", what.text())
                .setParameter("reason", what.reason())
                .executeUpdate();
    }

    private void write(AmendmentCheck.Amendment amendment) {
        UUID id = amendment.target().id();
        String text = amendment.what().text();
        switch (amendment.what().field()) {
            case TEXT -> set("UPDATE objective SET text = :text", id, text);
            case WHY_IT_MATTERS -> set("UPDATE objective SET why_it_matters[:place] = :text", id, text, amendment);
            case SUB_POINTS -> set("UPDATE action SET sub_points[:place] = :text", id, text, amendment);
            case NAME -> set("UPDATE measure SET name = :text", id, text);
            case WORDING -> {
                if (amendment.target().own()) {
                    set("UPDATE action SET wording = :text", id, text);
                    database.createNativeQuery("UPDATE action_placement SET wording = :text, version = version + 1"
                                    + " WHERE action_id = :id AND wording = :was")
                            .setParameter("text", text)
                            .setParameter("id", id)
                            .setParameter("was", amendment.submitted())
                            .executeUpdate();
                } else {
                    set("UPDATE action_placement SET wording = :text", id, text);
                }
            }
        }
    }

    private void set(String update, UUID id, String text) {
        database.createNativeQuery(update + ", version = version + 1 WHERE id = :id")
                .setParameter("text", text)
                .setParameter("id", id)
                .executeUpdate();
    }

    private void set(String update, UUID id, String text, AmendmentCheck.Amendment amendment) {
        database.createNativeQuery(update + ", version = version + 1 WHERE id = :id")
                .setParameter("place", amendment.what().position())
                .setParameter("text", text)
                .setParameter("id", id)
                .executeUpdate();
    }
}
