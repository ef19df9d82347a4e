package org.dueregard.action.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;
import org.jspecify.annotations.Nullable;

/** Keeps what became of actions. Entries are only ever added. */
@ApplicationScoped
class Dispositions {

    private static final String ACTIONS = """
            SELECT json_build_object('id', a.id, 'ref', a.ref, 'ended', a.disposition IS NOT NULL)::text
              FROM action a WHERE a.plan_id = ? ORDER BY a.ordinal, a.ref
            """;

    private static final String TARGETS = """
            SELECT json_build_object('plan', p.ref, 'action', s.ref, 'id', s.action_id)::text
              FROM action_placement s JOIN plan p ON p.id = s.plan_id
             WHERE p.ref || ' ' || s.ref = ANY (?)
               AND (p.status IN ('IN_FORCE', 'SUPERSEDED', 'CLOSED') OR p.id = ?)
            """;

    private static final String CARRIED_ON = """
            SELECT to_json(l.earlier_id)::text FROM action_link l
              JOIN action a ON a.id = l.earlier_id JOIN action b ON b.id = l.later_id JOIN plan p ON p.id = b.plan_id
             WHERE a.plan_id = ? AND (p.status IN ('IN_FORCE', 'SUPERSEDED', 'CLOSED') OR p.id = ?)
            """;

    private static final String ADD = """
            INSERT INTO action_disposition (plan_id, action_id, disposition, to_action_id, reason, on_date, corrects_id, correction)
            SELECT a.plan_id, a.id, :disposition, CAST(:to AS uuid), :reason, :day,
                   (SELECT d.id FROM current_disposition d WHERE d.action_id = a.id), CAST(:correction AS text)
              FROM action a WHERE a.id = :action
            """;

    private final EntityManager database;
    private final JsonRows rows;
    private final Clock clock;

    Dispositions(EntityManager database, JsonRows rows, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.clock = clock;
    }

    /** An action that is named as going on. */
    record Target(String plan, String action, UUID id) {}

    /**
     * Disposes of every action of a plan, or of none.
     *
     * @param ending the plan that ends
     * @param coming the plan that comes into force by the same decision; otherwise the one that ends
     */
    @Transactional(TxType.MANDATORY)
    void all(UUID ending, UUID coming, Map<String, DispositionFields> given) {
        List<EndingAction> actions = actions(ending);
        Map<ActionAddress, UUID> targets = targets(given.values(), coming);
        refuse(new DispositionCheck(actions, targets, carriedOn(ending, coming)).faults(given));
        for (EndingAction action : actions) {
            DispositionFields fields = given.get(action.ref());
            if (fields != null) {
                add(action.id(), fields, targets, null);
            }
        }
        requireEnds(ending);
    }

    /** Corrects what became of one action. */
    @Transactional(TxType.MANDATORY)
    DispositionView correct(UUID plan, DispositionCorrection correction) {
        EndingAction action = actions(plan).stream()
                .filter(one -> one.ref().equals(correction.action()))
                .findFirst()
                .orElseThrow(() -> ProblemException.notAllowedYet(List.of(FieldError.body(
                        "/action",
                        "unknown-reference",
                        "There is no action " + correction.action() + " in the plan"))));
        if (!action.ended()) {
            throw ProblemException.conflict("Action " + action.ref() + " has not ended; there is nothing to correct");
        }
        Map<ActionAddress, UUID> targets = targets(List.of(correction.fields()), plan);
        refuse(new DispositionCheck(List.of(action), targets, carriedOn(plan, plan))
                .faults(action, correction.fields(), ""));
        add(action.id(), correction.fields(), targets, correction.correction());
        requireEnds(plan);
        return rows.list(
                        Query.of("SELECT " + DispositionView.JSON + "::text" + DispositionView.FROM)
                                .add("AND a.id = ?", action.id()),
                        DispositionView.class)
                .getFirst();
    }

    private void add(
            UUID action, DispositionFields fields, Map<ActionAddress, UUID> targets, @Nullable String correction) {
        UUID to = fields.to() == null ? null : targets.get(fields.to());
        database.createNativeQuery(ADD)
                .setParameter("disposition", fields.disposition().name())
                .setParameter("to", to == null ? null : to.toString())
                .setParameter("reason", fields.disposition().sentence(fields.to(), fields.reason()))
                .setParameter("day", LocalDate.now(clock))
                .setParameter("correction", correction)
                .setParameter("action", action)
                .executeUpdate();
    }

    private List<EndingAction> actions(UUID plan) {
        return rows.list(Query.of(ACTIONS, plan), EndingAction.class);
    }

    private Map<ActionAddress, UUID> targets(Collection<DispositionFields> given, UUID coming) {
        List<String> named = given.stream()
                .map(DispositionFields::to)
                .filter(to -> to != null)
                .map(to -> to.plan() + " " + to.action())
                .toList();
        Map<ActionAddress, UUID> ids = new HashMap<>();
        rows.list(Query.of(TARGETS, named, coming), Target.class)
                .forEach(target -> ids.put(new ActionAddress(target.plan(), target.action()), target.id()));
        return ids;
    }

    private Set<UUID> carriedOn(UUID ending, UUID coming) {
        return Set.copyOf(rows.list(Query.of(CARRIED_ON, ending, coming), UUID.class));
    }

    private void requireEnds(UUID plan) {
        List<String> round =
                rows.list(Query.of("SELECT to_json(c.ref)::text FROM actions_in_circles(?) c", plan), String.class);
        refuse(round.stream()
                .map(ref -> FieldError.body(
                        "/dispositions/" + ref + "/to", "circle", "Action " + ref + " would go on in itself"))
                .toList());
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw ProblemException.notAllowedYet(errors);
        }
    }
}
