package org.dueregard.action.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dueregard.plan.Outcome;
import org.dueregard.plan.PlanChanges;
import org.dueregard.plan.PlanEdit;
import org.dueregard.plan.Refused;
import org.dueregard.plan.Saved;
import org.dueregard.plan.UnknownReference;
import org.dueregard.plan.course.PlanDesk;

/** Takes in from which actions of earlier plans those of a plan come. Links are only ever added. */
@ApplicationScoped
public class ActionLinks {

    private static final String FIND = """
            SELECT s.action_id FROM action_placement s JOIN plan p ON p.id = s.plan_id WHERE p.ref = :plan AND s.ref = :action
            """;

    private static final String ADD = """
            INSERT INTO action_link (earlier_id, later_id, note) VALUES (:earlier, :later, CAST(:note AS text))
            ON CONFLICT (later_id, earlier_id) DO NOTHING
            """;

    private final EntityManager database;
    private final PlanDesk desk;
    private final PlanChanges changes;

    ActionLinks(EntityManager database, PlanDesk desk, PlanChanges changes) {
        this.database = database;
        this.desk = desk;
        this.changes = changes;
    }

    /**
     * Takes in links of a plan whose actions have been written.
     *
     * @throws UnknownReference when an action is named that is not there
     */
    @Transactional(value = TxType.MANDATORY, dontRollbackOn = Refused.class)
    public List<Saved> save(PlanEdit plan, List<LinkInput> links) {
        database.flush();
        List<Saved> saved = new ArrayList<>();
        for (LinkInput link : links) {
            UUID own = find(link, new ActionAddress(plan.ref(), link.action()));
            UUID other = find(link, link.other());
            int added = database.createNativeQuery(ADD)
                    .setParameter("earlier", link.comesFromOther() ? other : own)
                    .setParameter("later", link.comesFromOther() ? own : other)
                    .setParameter("note", link.note())
                    .executeUpdate();
            saved.add(new Saved("link", link.action(), added == 0 ? Outcome.UNCHANGED : Outcome.CREATED));
        }
        return plan.done(saved);
    }

    /** Once the plan is written: pages of the other plans in the line show it too. */
    @Transactional(TxType.MANDATORY)
    public void finish(PlanEdit plan) {
        boolean added =
                plan.saved().stream().anyMatch(one -> one.kind().equals("link") && one.outcome() != Outcome.UNCHANGED);
        if (added) {
            desk.inLine(plan.planId()).forEach(changes::changed);
        }
    }

    private UUID find(LinkInput link, ActionAddress address) {
        List<?> found = database.createNativeQuery(FIND, UUID.class)
                .setParameter("plan", address.plan())
                .setParameter("action", address.action())
                .getResultList();
        if (found.isEmpty()) {
            throw new UnknownReference("action", link.action(), link.field(), address.words());
        }
        return (UUID) found.getFirst();
    }
}
