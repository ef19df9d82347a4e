package org.dueregard.action.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Writes who approved a plan, when, in which words, and where that stands. */
@ApplicationScoped
class Decisions {

    private static final String PAPER = """
            INSERT INTO source_document (plan_id, code, title, publisher, published_on, reference, url, ordinal)
            SELECT :plan, :code, :title, :publisher, :date, CAST(:reference AS text), CAST(:url AS text),
                   (SELECT coalesce(max(d.ordinal), -1) + 1 FROM source_document d WHERE d.plan_id = :plan)
            ON CONFLICT (plan_id, code) DO NOTHING
            """;

    private static final String PARAGRAPH = """
            INSERT INTO source_paragraph (document_id, number, text, ordinal)
            SELECT d.id, :number, :text, 0 FROM source_document d WHERE d.plan_id = :plan AND d.code = :code
            """;

    private static final String DECISION = """
            UPDATE plan p SET approving_body = :body, decision_date = :date, decision_text = CAST(:text AS text),
                   decision_source_id = (SELECT d.id FROM source_document d WHERE d.plan_id = p.id AND d.code = :code),
                   decision_paragraph = CAST(:number AS text)
             WHERE p.id = :plan
            """;

    private final EntityManager database;

    Decisions(EntityManager database) {
        this.database = database;
    }

    @Transactional(TxType.MANDATORY)
    void write(UUID plan, PlanApproval approval) {
        PlanMinute minute = approval.minute();
        String paragraph = minute == null ? null : paragraph(plan, approval, minute);
        database.createNativeQuery(DECISION)
                .setParameter("body", approval.body())
                .setParameter("date", approval.date())
                .setParameter("text", approval.text())
                .setParameter("code", minute == null ? "" : minute.code())
                .setParameter("number", paragraph)
                .setParameter("plan", plan)
                .executeUpdate();
    }

    private @Nullable String paragraph(UUID plan, PlanApproval approval, PlanMinute minute) {
        int added = database.createNativeQuery(PAPER)
                .setParameter("plan", plan)
                .setParameter("code", minute.code())
                .setParameter("title", minute.title())
                .setParameter("publisher", approval.body())
                .setParameter("date", minute.date())
                .setParameter("reference", minute.reference())
                .setParameter("url", minute.url())
                .executeUpdate();
        if (added == 0) {
            throw refused("/minute/code", "There is a paper " + minute.code() + " already");
        }
        String text = minute.text() == null ? approval.text() : minute.text();
        if (minute.paragraph() == null) {
            return null;
        }
        if (text == null) {
            throw refused("/minute/text", "What paragraph " + minute.paragraph() + " says is missing");
        }
        database.createNativeQuery(PARAGRAPH)
                .setParameter("number", minute.paragraph())
                .setParameter("text", text)
                .setParameter("plan", plan)
                .setParameter("code", minute.code())
                .executeUpdate();
        return minute.paragraph();
    }

    private static ProblemException refused(String pointer, String message) {
        return ProblemException.notAllowedYet(List.of(FieldError.body(pointer, "does-not-fit", message)));
    }
}
