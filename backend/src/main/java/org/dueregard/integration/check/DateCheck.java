package org.dueregard.integration.check;

import org.dueregard.integration.dates.DateText;
import org.dueregard.integration.dates.DueText;
import org.dueregard.integration.dates.PublishedDate;
import org.dueregard.integration.dates.PublishedDue;
import org.dueregard.integration.dates.UnreadableDate;
import org.dueregard.integration.document.ActionPart;
import org.dueregard.integration.document.DecisionPart;
import org.dueregard.integration.document.DocumentPart;
import org.dueregard.integration.document.MeasurePart;
import org.dueregard.integration.document.MilestonePart;
import org.dueregard.integration.document.NextStepPart;
import org.dueregard.integration.document.OfficerPart;
import org.dueregard.integration.document.PeriodPart;
import org.dueregard.integration.document.PlanPart;
import org.dueregard.integration.document.ReadingPeriodPart;
import org.dueregard.integration.document.UpdatePart;
import org.jspecify.annotations.Nullable;

/**
 * Every date must be readable. Where the record has a place for the published text (due dates of actions, milestones and
 * next steps) an unreadable one is kept as text when the importer has said so.
 */
final class DateCheck {

    private final Findings findings;
    private final boolean keepUnreadable;

    DateCheck(Findings findings, boolean keepUnreadable) {
        this.findings = findings;
        this.keepUnreadable = keepUnreadable;
    }

    void check(DocumentWalk walk) {
        plan(walk.plan());
        walk.sources().forEach(source -> date(source.item().date(), source.pointer() + "/date"));
        walk.roles().forEach(role -> officer(role.item().override(), role.pointer() + "/override"));
        walk.actions().forEach(action -> action(action.part()));
        walk.updates().forEach(update -> update(update.part()));
        walk.measures().forEach(measure -> {
            date(measure.item().nextDue(), measure.pointer() + "/nextDue");
            measure.part()
                    .list("targets", MeasurePart::targets)
                    .forEach(target -> date(target.item().from(), target.pointer() + "/from"));
        });
        walk.readings().forEach(reading -> {
            ReadingPeriodPart period = reading.item().period();
            if (period != null) {
                range(period.start(), period.end(), reading.pointer() + "/period");
            }
            DocumentPart document = reading.item().document();
            date(document == null ? null : document.date(), reading.pointer() + "/document/date");
        });
    }

    private void plan(At<PlanPart> plan) {
        PeriodPart period = plan.item().period();
        if (period != null) {
            range(period.start(), period.end(), "/plan/period");
        }
        DecisionPart decision = plan.item().decision();
        date(decision == null ? null : decision.date(), "/plan/decision/date");
        date(plan.item().asAt() == null ? null : plan.item().asAt().position(), "/plan/asAt/position");
    }

    private void action(At<ActionPart> action) {
        date(action.item().start(), action.pointer() + "/start");
        new DueCheck(findings, this).check(action);
        action.list("milestones", ActionPart::milestones).forEach(milestone -> {
            MilestonePart item = milestone.item();
            dueOrText(item.due(), milestone.pointer() + "/due");
            date(item.doneOn(), milestone.pointer() + "/doneOn");
        });
    }

    private void update(At<UpdatePart> update) {
        UpdatePart item = update.item();
        date(item.date(), update.pointer() + "/date");
        date(item.completedOn(), update.pointer() + "/completedOn");
        date(item.forecast() == null ? null : item.forecast().date(), update.pointer() + "/forecast/date");
        officer(item.officer(), update.pointer() + "/officer");
        update.list("nextSteps", UpdatePart::nextSteps)
                .forEach((At<NextStepPart> step) -> dueOrText(step.item().due(), step.pointer() + "/due"));
    }

    private void officer(@Nullable OfficerPart officer, String pointer) {
        date(officer == null ? null : officer.reviewBy(), pointer + "/reviewBy");
    }

    private void range(@Nullable String start, @Nullable String end, String pointer) {
        PublishedDate first = date(start, pointer + "/start");
        PublishedDate last = date(end, pointer + "/end");
        if (first != null && last != null && first.first().isAfter(last.last())) {
            findings.error(
                    pointer + "/end",
                    "upside-down",
                    "the period ends (%s) before it starts (%s)".formatted(last.last(), first.first()));
        }
    }

    /** A date that must be one. */
    @Nullable
    PublishedDate date(@Nullable String text, String pointer) {
        if (text == null) {
            return null;
        }
        try {
            return DateText.read(text);
        } catch (UnreadableDate e) {
            findings.error(pointer, "unreadable-date", e.sentence());
            return null;
        }
    }

    /** A due date that may be kept as a text. */
    @Nullable
    PublishedDue dueOrText(@Nullable String text, String pointer) {
        if (text == null) {
            return null;
        }
        try {
            return DueText.read(text);
        } catch (UnreadableDate e) {
            if (keepUnreadable) {
                findings.warning(pointer, "unreadable-date", e.sentence() + "; it is kept as text");
            } else {
                findings.error(
                        pointer, "unreadable-date", e.sentence() + "; --keep-unreadable-dates would keep it as text");
            }
            return null;
        }
    }
}
