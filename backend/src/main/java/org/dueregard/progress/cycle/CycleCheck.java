package org.dueregard.progress.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.platform.WorkingDays;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Works out the days of a cycle, or says in words what does not fit together. */
final class CycleCheck {

    private final CyclePlan plan;
    private final List<FieldError> errors = new ArrayList<>();

    private CycleCheck(CyclePlan plan) {
        this.plan = plan;
    }

    /**
     * The days that the rules come to.
     *
     * @throws ProblemException with every field that does not fit
     */
    static CycleDays days(CyclePlan plan, @Nullable LocalDate closed, @Nullable LocalDate locked) {
        return new CycleCheck(plan).work(closed, locked);
    }

    private CycleDays work(@Nullable LocalDate closed, @Nullable LocalDate locked) {
        refuse(plan.periodEnd().isBefore(plan.periodStart()), "/periodEnd", "must not be before periodStart");
        refuse(plan.closesOn().isBefore(plan.opensOn()), "/closesOn", "must not be before opensOn");
        LocalDate lastDay = WorkingDays.plus(plan.closesOn(), plan.graceDays());
        LocalDate locks = plan.locksOn();
        refuse(
                locks != null && !locks.isAfter(lastDay),
                "/locksOn",
                "must be after the window and its grace, which end on " + DayText.of(lastDay));
        LocalDate officer = due(plan.officerDue(), "/officerDue");
        LocalDate head = due(plan.headDue(), "/headDue");
        if (officer != null && head != null) {
            refuse(head.isBefore(officer), "/headDue", "must not be before officerDue, " + DayText.of(officer));
        }
        if (!errors.isEmpty() || officer == null || head == null) {
            throw ProblemException.invalidBody(errors);
        }
        return new CycleDays(
                plan.opensOn(),
                plan.closesOn(),
                lastDay,
                officer,
                WorkingDays.plus(officer, plan.graceDays()),
                head,
                WorkingDays.plus(head, plan.graceDays()),
                locks,
                closed,
                locked);
    }

    private @Nullable LocalDate due(Deadline deadline, String pointer) {
        if (!deadline.isWhole()) {
            refuse(true, pointer, "takes either date, or workingDays with side and anchor");
            return null;
        }
        LocalDate day = deadline.resolve(plan);
        refuse(day == null, pointer, "counts from the meeting, and meetingOn is missing");
        refuse(
                day != null && (day.isBefore(plan.opensOn()) || day.isAfter(plan.closesOn())),
                pointer,
                "must lie in the window, and is " + (day == null ? "" : DayText.of(day)));
        return day;
    }

    private void refuse(boolean wrong, String pointer, String what) {
        if (wrong) {
            errors.add(FieldError.body(pointer, "does-not-fit", pointer.substring(1) + " " + what));
        }
    }
}
