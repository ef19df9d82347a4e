package org.dueregard.progress.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.platform.WorkingDays;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;

/**
 * Why a closed cycle is opened again, and until when.
 *
 * @param reason why
 * @param dueOn when updates are due from officers now
 * @param closesOn new last day of the window; heads of service have until then
 */
public record CycleReopening(String reason, LocalDate dueOn, LocalDate closesOn) {

    /** What was set, with the new dates. A day of locking that would fall into the new window is gone. */
    CyclePlan of(CyclePlan was, LocalDate today) {
        requireToCome(today);
        LocalDate locks = was.locksOn();
        boolean locksLater = locks != null && locks.isAfter(WorkingDays.plus(closesOn, was.graceDays()));
        return new CyclePlan(
                was.title(),
                was.periodStart(),
                was.periodEnd(),
                was.opensOn(),
                closesOn,
                was.meetingOn(),
                was.graceDays(),
                Deadline.on(dueOn),
                Deadline.on(closesOn),
                locksLater ? locks : null);
    }

    private void requireToCome(LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        if (dueOn.isBefore(today)) {
            errors.add(FieldError.body("/dueOn", "does-not-fit", "dueOn must not be over already"));
        }
        if (closesOn.isBefore(dueOn)) {
            errors.add(FieldError.body("/closesOn", "does-not-fit", "closesOn must not be before dueOn"));
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalidBody(errors);
        }
    }
}
