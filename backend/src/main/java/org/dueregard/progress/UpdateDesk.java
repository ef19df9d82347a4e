package org.dueregard.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Locale;
import org.dueregard.audit.AuditContext;
import org.dueregard.identity.Caller;
import org.dueregard.identity.CurrentCaller;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.platform.web.PrivateAnswers;
import org.dueregard.progress.view.UpdateAbility;
import org.dueregard.progress.view.WorkUpdate;
import org.jspecify.annotations.Nullable;

/**
 * Opens an update for whoever means to do something with it, and refuses in this order: it is not there or not theirs to
 * see; they may not do it; somebody has changed it since; it is not in the right state.
 */
@ApplicationScoped
class UpdateDesk {

    private final UpdateRepository updates;
    private final UpdateReader reader;
    private final CurrentCaller callers;
    private final AuditContext audit;
    private final PrivateAnswers answers;

    UpdateDesk(
            UpdateRepository updates,
            UpdateReader reader,
            CurrentCaller callers,
            AuditContext audit,
            PrivateAnswers answers) {
        this.updates = updates;
        this.reader = reader;
        this.callers = callers;
        this.audit = audit;
        this.answers = answers;
    }

    /** An update that nobody else changes until the transaction ends. */
    record Opened(ProgressUpdate update, Sheet sheet) {}

    @Transactional(TxType.MANDATORY)
    Opened open(PublishedPlan plan, String ref, IfMatch match, UpdateAbility ability) {
        List<ProgressUpdate> locked = updates.lock(plan.id(), List.of(ref));
        Sheet sheet = visible(plan, ref, ability);
        if (!match.names(sheet.version())) {
            WorkUpdate current = reader.view(sheet, access());
            throw ProblemException.stale(current, answers.etag(sheet.version(), current));
        }
        requireState(sheet.seen(), ability);
        applyWords(ability, ref);
        return new Opened(locked.getFirst(), sheet);
    }

    /** An update that the caller may see and, where an ability is named, could have it for. */
    @Transactional(TxType.MANDATORY)
    Sheet visible(PublishedPlan plan, String ref, @Nullable UpdateAbility ability) {
        Sheet sheet = reader.find(plan.id(), ref);
        if (sheet == null || !access().sees(sheet.seen().lead())) {
            throw notFound(ref);
        }
        if (ability != null && !access().could(ability, sheet.seen())) {
            throw ProblemException.forbidden(whyNot(ability, sheet.seen()));
        }
        return sheet;
    }

    /** An update as the caller is shown it after a change. */
    WorkUpdate shown(PublishedPlan plan, String ref) {
        return reader.view(visible(plan, ref, null), access());
    }

    UpdateAccess access() {
        return new UpdateAccess(caller());
    }

    Caller caller() {
        return callers.get();
    }

    void apply(@Nullable String reason) {
        audit.apply(callers.actor(reason));
    }

    /** Tells the trail what is done, where nobody says why. */
    void applyWords(UpdateAbility ability, String ref) {
        apply(words(ability) + " update " + ref);
    }

    static void requireState(SeenRow update, UpdateAbility ability) {
        if (!UpdateAccess.fits(ability, update)) {
            throw ProblemException.conflict(wrongState(update));
        }
    }

    static String wrongState(SeenRow update) {
        String state = update.corrected()
                ? "corrected already"
                : String.valueOf(update.row().state());
        return "Update " + update.row().ref() + " is " + state + "; this cannot be done with it now";
    }

    static ProblemException notFound(String ref) {
        return ProblemException.notFound("There is no update with the reference " + ref);
    }

    String whyNot(UpdateAbility ability, SeenRow update) {
        boolean review = ability == UpdateAbility.RETURN || ability == UpdateAbility.ACKNOWLEDGE;
        return review && update.writers().contains(caller().subject())
                ? "You wrote part of this update; somebody else reviews it"
                : "Your role does not allow this for the service that leads the action";
    }

    private static String words(UpdateAbility ability) {
        return switch (ability) {
            case EDIT -> "Save";
            case RETURN -> "Send back";
            default -> ability.name().charAt(0) + ability.name().substring(1).toLowerCase(Locale.ROOT);
        };
    }
}
