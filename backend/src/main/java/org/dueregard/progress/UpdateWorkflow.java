package org.dueregard.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dueregard.plan.PlanChanges;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.progress.view.UpdateAbility;
import org.dueregard.progress.view.WorkUpdate;
import org.jspecify.annotations.Nullable;

/** The way of an update from its writer past a reviewer to the public. Each step is one transaction. */
@ApplicationScoped
public class UpdateWorkflow {

    private final UpdateDesk desk;
    private final UpdateReader reader;
    private final SubmissionWindow window;
    private final PlanChanges changes;
    private final Clock clock;

    UpdateWorkflow(UpdateDesk desk, UpdateReader reader, SubmissionWindow window, PlanChanges changes, Clock clock) {
        this.desk = desk;
        this.reader = reader;
        this.window = window;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Hands an update to the reviewer; refused with everything that still stands in the way.
     *
     * @param reason why it is handed in, where a locked cycle asks for that
     */
    @Transactional
    public WorkUpdate submit(PublishedPlan plan, String ref, IfMatch match, @Nullable String reason) {
        UpdateDesk.Opened opened = desk.open(plan, ref, match, UpdateAbility.SUBMIT);
        requireWhole(opened.sheet());
        // The window asks for a reason that a person gave, not for the words that we put in the trail.
        desk.apply(reason);
        requireOpen(SubmissionWindow.Step.SUBMIT, opened.sheet());
        if (reason == null) {
            desk.applyWords(UpdateAbility.SUBMIT, ref);
        }
        opened.update().submit(desk.caller(), clock.instant());
        return desk.shown(plan, ref);
    }

    /** Takes an update back from the reviewer. */
    @Transactional
    public WorkUpdate withdraw(PublishedPlan plan, String ref, IfMatch match) {
        desk.open(plan, ref, match, UpdateAbility.WITHDRAW).update().withdraw();
        return desk.shown(plan, ref);
    }

    /** Sends an update back to its writer. */
    @Transactional
    public WorkUpdate sendBack(PublishedPlan plan, String ref, IfMatch match, String reason) {
        UpdateDesk.Opened opened = desk.open(plan, ref, match, UpdateAbility.RETURN);
        desk.apply(reason);
        opened.update().sendBack(desk.caller(), reason, clock.instant());
        return desk.shown(plan, ref);
    }

    /** Says that the reviewer has seen an update. */
    @Transactional
    public WorkUpdate acknowledge(PublishedPlan plan, String ref, IfMatch match) {
        UpdateDesk.Opened opened = desk.open(plan, ref, match, UpdateAbility.ACKNOWLEDGE);
        requireWhole(opened.sheet());
        requireOpen(SubmissionWindow.Step.ACKNOWLEDGE, opened.sheet());
        opened.update().acknowledge(desk.caller(), clock.instant());
        return desk.shown(plan, ref);
    }

    /** Makes an update public: its state, the state of its action and the stamp of its plan change at once. */
    @Transactional
    public WorkUpdate publish(PublishedPlan plan, String ref, IfMatch match) {
        UpdateDesk.Opened opened = desk.open(plan, ref, match, UpdateAbility.PUBLISH);
        requireWhole(opened.sheet());
        requireOpen(SubmissionWindow.Step.PUBLISH, opened.sheet());
        opened.update().publish(clock.instant());
        changes.changed(plan.id());
        return desk.shown(plan, ref);
    }

    private void requireWhole(Sheet sheet) {
        List<FieldError> problems = UpdateProblems.of(sheet, reader.today());
        if (!problems.isEmpty()) {
            throw ProblemException.notAllowedYet(problems);
        }
    }

    private void requireOpen(SubmissionWindow.Step step, Sheet sheet) {
        Map<UUID, String> closed = window.closed(step, sheet.planId(), List.of(sheet.actionId()));
        if (!closed.isEmpty()) {
            throw ProblemException.conflict(closed.values().iterator().next());
        }
    }
}
