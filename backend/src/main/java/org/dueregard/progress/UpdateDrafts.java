package org.dueregard.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.dueregard.identity.Caller;
import org.dueregard.plan.PlanStatus;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.progress.view.TrackedStep;
import org.dueregard.progress.view.UpdateAbility;
import org.dueregard.progress.view.WorkUpdate;
import org.jspecify.annotations.Nullable;

/** Drafts of updates: begun, saved as often as one likes, thrown away. Nothing of a draft is public. */
@ApplicationScoped
public class UpdateDrafts {

    private final UpdateDesk desk;
    private final UpdateReader reader;
    private final UpdateRepository updates;
    private final UpdatePartsWriter parts;
    private final UpdateReferences references;
    private final Clock clock;

    UpdateDrafts(
            UpdateDesk desk,
            UpdateReader reader,
            UpdateRepository updates,
            UpdatePartsWriter parts,
            UpdateReferences references,
            Clock clock) {
        this.desk = desk;
        this.reader = reader;
        this.updates = updates;
        this.parts = parts;
        this.references = references;
        this.clock = clock;
    }

    /** An update that the caller may see. */
    @Transactional
    public WorkUpdate get(PublishedPlan plan, String ref) {
        return desk.shown(plan, ref);
    }

    /**
     * Begins an update of an action, prefilled from the last one.
     *
     * @param change what the caller makes of what is prefilled
     */
    @Transactional
    public WorkUpdate begin(PublishedPlan plan, String action, UnaryOperator<UpdateFields> change) {
        UUID actionId = updates.lockAction(plan.id(), action);
        if (actionId == null) {
            throw ProblemException.notFound("There is no action with the reference " + action);
        }
        Start start = reader.start(actionId);
        if (!desk.access().writes(start.lead())) {
            throw ProblemException.forbidden("Your role does not allow updates of this action");
        }
        requireRoom(plan, start, action);
        UpdateFields fields = change.apply(start.prefilled(reader.today()));
        return draft(plan, actionId, fields, new Known(start.openSteps(), null));
    }

    /** Begins a correction of a published update, filled with what that says. */
    @Transactional
    public WorkUpdate correct(PublishedPlan plan, String ref) {
        Sheet published = desk.visible(plan, ref, UpdateAbility.CORRECT);
        String action = published.seen().row().action().ref();
        updates.lockAction(plan.id(), action);
        UpdateDesk.requireState(desk.visible(plan, ref, UpdateAbility.CORRECT).seen(), UpdateAbility.CORRECT);
        Start start = reader.start(published.actionId());
        requireRoom(plan, start, action);
        List<TrackedStep> own = start.openSteps().stream()
                .filter(step -> step.update().equals(ref))
                .toList();
        UpdateFields said = published.fields();
        UpdateFields fields = new UpdateFields(
                said.date(),
                said.progress(),
                said.issues(),
                said.lifecycle(),
                said.lifecycleReason(),
                said.completedOn(),
                said.forecast(),
                said.officer(),
                Start.carried(own),
                List.of(),
                said.evidence(),
                said.readings());
        return draft(plan, published.actionId(), fields, new Known(start.openSteps(), published.id()));
    }

    /**
     * Saves a draft. A caller who changes nothing leaves no trace.
     *
     * @param change what the caller makes of what is there
     */
    @Transactional
    public WorkUpdate save(PublishedPlan plan, String ref, IfMatch match, UnaryOperator<UpdateFields> change) {
        UpdateDesk.Opened opened = desk.open(plan, ref, match, UpdateAbility.EDIT);
        UpdateFields had = opened.sheet().fields();
        UpdateFields wanted = change.apply(had);
        if (!wanted.equals(had)) {
            references.check(opened.sheet().openSteps(), had, wanted);
            store(plan, opened.update(), wanted);
        }
        return desk.shown(plan, ref);
    }

    /** Throws a draft away. */
    @Transactional
    public void delete(PublishedPlan plan, String ref, IfMatch match) {
        updates.delete(desk.open(plan, ref, match, UpdateAbility.DELETE).update());
    }

    private record Known(
            List<TrackedStep> openSteps, @Nullable UUID corrects) {}

    private WorkUpdate draft(PublishedPlan plan, UUID actionId, UpdateFields fields, Known known) {
        Caller author = desk.caller();
        references.check(known.openSteps(), null, fields);
        String ref = updates.nextRef(plan.id());
        desk.apply("Begin update " + ref);
        ProgressUpdate update = ProgressUpdate.draft(plan.id(), actionId, ref, author, known.corrects());
        update.save(fields, reader.today(), author, clock.instant());
        updates.persist(update);
        parts.writeFirst(update.id(), fields, references.readings(plan, fields));
        return desk.shown(plan, ref);
    }

    private void store(PublishedPlan plan, ProgressUpdate update, UpdateFields fields) {
        update.save(fields, reader.today(), desk.caller(), clock.instant());
        parts.write(update.id(), fields, references.readings(plan, fields));
    }

    private static void requireRoom(PublishedPlan plan, Start start, String action) {
        if (plan.status().equals(PlanStatus.CLOSED.name())) {
            throw ProblemException.conflict("Plan " + plan.ref() + " is closed and takes no updates");
        }
        if (start.closed()) {
            throw ProblemException.conflict("Action " + action + " is closed and takes no updates");
        }
        Start.Unpublished there = start.unpublished();
        if (there != null) {
            throw ProblemException.conflict("Update %s of this action by %s is on its way (%s); go on with that one"
                    .formatted(there.ref(), there.author(), there.state()));
        }
    }
}
