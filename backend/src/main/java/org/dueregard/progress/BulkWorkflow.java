package org.dueregard.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dueregard.identity.Caller;
import org.dueregard.plan.PlanChanges;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.problem.ProblemType;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;
import org.dueregard.progress.view.UpdateAbility;
import org.dueregard.progress.view.UpdateRows;
import org.jspecify.annotations.Nullable;

/** A step of several updates at once: all take it in one transaction, or none does and every obstacle is told. */
@ApplicationScoped
public class BulkWorkflow {

    private static final String CANDIDATES = """
            SELECT json_build_object('actionId', u.action_id, 'seen', %s, 'fault', update_fault(u)) %s
             WHERE u.plan_id = ? AND u.ref = ANY (?)
            """.formatted(WorkSql.SEEN_ROW, WorkSql.FROM);

    private final UpdateDesk desk;
    private final UpdateRepository updates;
    private final JsonRows rows;
    private final SubmissionWindow window;
    private final PlanChanges changes;
    private final Clock clock;

    BulkWorkflow(
            UpdateDesk desk,
            UpdateRepository updates,
            JsonRows rows,
            SubmissionWindow window,
            PlanChanges changes,
            Clock clock) {
        this.desk = desk;
        this.updates = updates;
        this.rows = rows;
        this.window = window;
        this.changes = changes;
        this.clock = clock;
    }

    /** Acknowledges several updates of a plan. */
    @Transactional
    public UpdateRows acknowledge(PublishedPlan plan, UpdateVersions asked) {
        List<ProgressUpdate> locked = take(plan, asked, UpdateAbility.ACKNOWLEDGE, SubmissionWindow.Step.ACKNOWLEDGE);
        Caller by = desk.caller();
        Instant now = clock.instant();
        desk.apply("Acknowledge " + locked.size() + " updates");
        locked.forEach(update -> update.acknowledge(by, now));
        return shown(plan, asked);
    }

    /** Publishes several acknowledged updates of a plan. */
    @Transactional
    public UpdateRows publish(PublishedPlan plan, UpdateVersions asked) {
        List<ProgressUpdate> locked = take(plan, asked, UpdateAbility.PUBLISH, SubmissionWindow.Step.PUBLISH);
        Instant now = clock.instant();
        desk.apply("Publish " + locked.size() + " updates");
        locked.forEach(update -> update.publish(now));
        changes.changed(plan.id());
        return shown(plan, asked);
    }

    /** A row of the statement. */
    record Candidate(UUID actionId, SeenRow seen, @Nullable String fault) {}

    private List<ProgressUpdate> take(
            PublishedPlan plan, UpdateVersions asked, UpdateAbility ability, SubmissionWindow.Step step) {
        List<ProgressUpdate> locked = updates.lock(plan.id(), refs(asked));
        Map<String, Candidate> there = candidates(plan, asked);
        Map<UUID, String> closed = window.closed(
                step,
                plan.id(),
                there.values().stream().map(Candidate::actionId).toList());
        List<FieldError> obstacles = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int place = 0; place < asked.items().size(); place++) {
            UpdateVersions.Item item = asked.items().get(place);
            FieldError obstacle = seen.putIfAbsent(item.ref(), place) == null
                    ? obstacle(item, there.get(item.ref()), ability, closed)
                    : FieldError.body("/ref", "given-twice", "Update " + item.ref() + " is named twice");
            if (obstacle != null) {
                obstacles.add(
                        FieldError.body("/items/" + place + obstacle.pointer(), obstacle.code(), obstacle.message()));
            }
        }
        if (!obstacles.isEmpty()) {
            String detail =
                    obstacles.size() + " of " + asked.items().size() + " updates cannot take this step; none has";
            throw new ProblemException(ProblemType.CONFLICT, detail, obstacles);
        }
        return locked;
    }

    private @Nullable FieldError obstacle(
            UpdateVersions.Item item, @Nullable Candidate there, UpdateAbility ability, Map<UUID, String> closed) {
        if (there == null || !desk.access().sees(there.seen().lead())) {
            return FieldError.body("/ref", "unknown-reference", "There is no update with the reference " + item.ref());
        }
        if (!desk.access().could(ability, there.seen())) {
            return FieldError.body("/ref", "not-permitted", desk.whyNot(ability, there.seen()));
        }
        if (there.seen().row().version() != item.version()) {
            return FieldError.body("/version", "stale", "Update " + item.ref() + " was changed after you opened it");
        }
        if (!UpdateAccess.fits(ability, there.seen())) {
            return FieldError.body("/ref", "wrong-state", UpdateDesk.wrongState(there.seen()));
        }
        if (there.fault() != null) {
            return FieldError.body(
                    "/ref", "not-allowed-yet", "Update " + item.ref() + " still lacks: " + there.fault());
        }
        String why = closed.get(there.actionId());
        return why == null ? null : FieldError.body("/ref", "closed", why);
    }

    private Map<String, Candidate> candidates(PublishedPlan plan, UpdateVersions asked) {
        return rows.list(Query.of(CANDIDATES, plan.id(), refs(asked)), Candidate.class).stream()
                .collect(Collectors.toMap(one -> one.seen().row().ref(), Function.identity()));
    }

    private UpdateRows shown(PublishedPlan plan, UpdateVersions asked) {
        Map<String, Candidate> there = candidates(plan, asked);
        return new UpdateRows(refs(asked).stream()
                .map(there::get)
                .filter(Objects::nonNull)
                .map(one -> one.seen().row().with(desk.access().abilities(one.seen())))
                .toList());
    }

    private static List<String> refs(UpdateVersions asked) {
        return asked.items().stream().map(UpdateVersions.Item::ref).toList();
    }
}
