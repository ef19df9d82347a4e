package org.dueregard.integration.check;

import java.time.LocalDate;
import org.dueregard.integration.dates.PublishedDate;
import org.dueregard.integration.dates.PublishedDue;
import org.dueregard.integration.document.ActionPart;
import org.dueregard.integration.document.DuePart;
import org.dueregard.rag.DueKind;
import org.jspecify.annotations.Nullable;

/** The due date of an action must be readable and its parts must fit its kind. */
final class DueCheck {

    private final Findings findings;
    private final DateCheck dates;

    DueCheck(Findings findings, DateCheck dates) {
        this.findings = findings;
        this.dates = dates;
    }

    void check(At<ActionPart> action) {
        DuePart due = action.item().due();
        if (due == null) {
            return;
        }
        String pointer = action.pointer() + "/due";
        LocalDate last;
        if (due.published() != null) {
            PublishedDue read = dates.dueOrText(due.published(), pointer);
            if (read != null && read.kind() == DueKind.ONGOING) {
                noReview(pointer);
            }
            last = read == null || read.date() == null ? null : read.date().last();
        } else {
            last = parts(due, pointer);
        }
        startBefore(FieldDate.first(action.item().start()), last, action.pointer() + "/start");
    }

    private @Nullable LocalDate parts(DuePart due, String pointer) {
        PublishedDate date = dates.date(due.date(), pointer + "/date");
        dates.date(due.nextReview(), pointer + "/nextReview");
        DueKind kind = due.kind();
        if (kind == DueKind.RECURRING && due.everyMonths() == null) {
            findings.error(pointer + "/everyMonths", "missing", "is missing: what recurs says every how many months");
        }
        if (kind != null && kind != DueKind.RECURRING && due.everyMonths() != null) {
            findings.error(pointer + "/everyMonths", "contradiction", "only what is RECURRING has a rhythm");
        }
        if (kind == DueKind.ONGOING && due.date() != null) {
            findings.error(
                    pointer + "/date", "contradiction", "what is ONGOING has no date of its own, only a nextReview");
        }
        if (kind == DueKind.ONGOING && due.nextReview() == null) {
            noReview(pointer);
        }
        if (kind == DueKind.REVIEW && due.date() == null && due.text() == null) {
            findings.error(pointer + "/date", "missing", "is missing: a review has a date");
        }
        return date == null ? null : date.last();
    }

    private void noReview(String pointer) {
        findings.warning(pointer, "no-review-date", "what is ongoing needs a next review date (nextReview)");
    }

    private void startBefore(@Nullable LocalDate start, @Nullable LocalDate last, String pointer) {
        if (start != null && last != null && start.isAfter(last)) {
            findings.warning(
                    pointer, "upside-down", "the action starts (%s) after it is due (%s)".formatted(start, last));
        }
    }
}
