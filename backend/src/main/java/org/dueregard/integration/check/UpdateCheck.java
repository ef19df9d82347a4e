package org.dueregard.integration.check;

import java.time.LocalDate;
import org.dueregard.integration.document.ActionPart;
import org.dueregard.integration.document.EvidencePart;
import org.dueregard.integration.document.OfficerPart;
import org.dueregard.integration.document.UpdatePart;
import org.dueregard.progress.EvidenceKind;
import org.dueregard.rag.Lifecycle;
import org.dueregard.rag.Rating;

/**
 * An update must be able to stand: the rules of the section "Updates" of the monitoring specification. What a paper of
 * the past left out (next steps, reasons) is only a warning; the past cannot be told what to write.
 */
final class UpdateCheck {

    private final Findings findings;

    UpdateCheck(Findings findings) {
        this.findings = findings;
    }

    void check(DocumentWalk walk) {
        for (Within<ActionPart, UpdatePart> update : walk.updates()) {
            completion(update.part());
            officer(update.part());
            nextSteps(update.part());
            update.part().list("evidence", UpdatePart::evidence).forEach(this::evidence);
        }
    }

    private void completion(At<UpdatePart> update) {
        UpdatePart item = update.item();
        boolean complete = item.lifecycle() == Lifecycle.COMPLETE;
        if (complete && item.completedOn() == null) {
            findings.error(
                    update.pointer() + "/completedOn", "missing", "is missing: COMPLETE needs a completion date");
        }
        if (!complete && item.lifecycle() != null && item.completedOn() != null) {
            findings.error(
                    update.pointer() + "/completedOn",
                    "contradiction",
                    "there is a completion date, but the lifecycle is " + item.lifecycle());
        }
        boolean evidence = !item.evidence().isEmpty() || !item.readings().isEmpty() || item.cites() != null;
        if (complete && !evidence) {
            findings.error(
                    update.pointer() + "/evidence",
                    "missing",
                    "is missing: COMPLETE needs evidence (a link, a document, a reading or a cited paper)");
        }
        LocalDate said = FieldDate.last(item.date());
        LocalDate done = FieldDate.first(item.completedOn());
        if (said != null && done != null && done.isAfter(said)) {
            findings.warning(
                    update.pointer() + "/completedOn",
                    "upside-down",
                    "the action was completed (%s) after the update (%s) that says so".formatted(done, said));
        }
    }

    private void officer(At<UpdatePart> update) {
        OfficerPart officer = update.item().officer();
        LocalDate given = FieldDate.last(update.item().date());
        LocalDate reviewBy = officer == null ? null : FieldDate.last(officer.reviewBy());
        if (given != null && reviewBy != null && reviewBy.isBefore(given)) {
            findings.error(
                    update.pointer() + "/officer/reviewBy",
                    "upside-down",
                    "the rating expires (%s) before it is given (%s)".formatted(reviewBy, given));
        }
    }

    private void nextSteps(At<UpdatePart> update) {
        UpdatePart item = update.item();
        Lifecycle lifecycle = item.lifecycle();
        Rating rating = item.officer() == null ? null : item.officer().rating();
        boolean paused = lifecycle == Lifecycle.PAUSED;
        boolean behind = rating == Rating.AMBER || rating == Rating.RED;
        boolean step = item.nextSteps().stream().anyMatch(one -> one.owner() != null && one.due() != null);
        if ((paused || behind) && !step) {
            findings.warning(
                    update.pointer() + "/nextSteps",
                    "no-next-step",
                    "an update that says %s should have a next step with an owner and a date"
                            .formatted(behind ? rating : lifecycle));
        }
        if ((paused || lifecycle == Lifecycle.CANCELLED) && item.lifecycleReason() == null) {
            findings.warning(
                    update.pointer() + "/lifecycleReason", "no-reason", "%s should say why".formatted(lifecycle));
        }
    }

    private void evidence(At<EvidencePart> evidence) {
        if (evidence.item().kind() == EvidenceKind.LINK && evidence.item().url() == null) {
            findings.error(evidence.pointer() + "/url", "missing", "is missing: a LINK has an address");
        }
    }
}
