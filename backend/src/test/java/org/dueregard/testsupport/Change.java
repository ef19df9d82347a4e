package org.dueregard.testsupport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.action.ActionInput;
import org.dueregard.action.ClosureInput;
import org.dueregard.action.DueInput;
import org.dueregard.action.MilestoneInput;
import org.dueregard.action.PlacementInput;
import org.dueregard.plan.ObjectiveInput;
import org.dueregard.plan.ParagraphInput;
import org.dueregard.plan.PeriodInput;
import org.dueregard.plan.PlanInput;
import org.dueregard.plan.RoleInput;
import org.dueregard.plan.RulesInput;
import org.dueregard.plan.SourceInput;
import org.dueregard.rag.DatePrecision;
import org.dueregard.rag.DueKind;

/** What was written, with one thing different. */
public final class Change {

    private Change() {}

    /** Another title. */
    public static PlanInput title(PlanInput plan, String title) {
        return with(plan, title, plan.period(), plan.rules(), plan.sources(), plan.roles());
    }

    /** Another first day. */
    public static PlanInput period(PlanInput plan, LocalDate start) {
        PeriodInput period =
                new PeriodInput(start, plan.period().end(), plan.period().text());
        return with(plan, plan.title(), period, plan.rules(), plan.sources(), plan.roles());
    }

    /** Another wording of every objective. */
    public static PlanInput objectiveText(PlanInput plan, String text) {
        List<RoleInput> roles = plan.roles().stream()
                .map(role -> new RoleInput(
                        role.code(),
                        role.name(),
                        role.override(),
                        role.objectives().stream().map(one -> text(one, text)).toList()))
                .toList();
        return with(plan, plan.title(), plan.period(), plan.rules(), plan.sources(), roles);
    }

    /** A paragraph more, or another in its place, in the first paper. */
    public static PlanInput paragraph(PlanInput plan, ParagraphInput paragraph) {
        SourceInput source = plan.sources().getFirst();
        List<ParagraphInput> paragraphs = new ArrayList<>(source.paragraphs());
        paragraphs.removeIf(one -> one.number().equals(paragraph.number()));
        paragraphs.add(paragraph);
        SourceInput longer = new SourceInput(
                source.code(),
                source.title(),
                source.publisher(),
                source.date(),
                source.reference(),
                source.url(),
                paragraphs);
        return with(plan, plan.title(), plan.period(), plan.rules(), List.of(longer), plan.roles());
    }

    /** Another threshold of lateness, under a version of the rules. */
    public static PlanInput lateness(PlanInput plan, int version, int months) {
        RulesInput rules = plan.rules();
        RulesInput other = new RulesInput(
                version,
                months,
                rules.stalenessMonths(),
                rules.redShare(),
                rules.amberShare(),
                rules.statutoryRed(),
                rules.tolerancePercent(),
                rules.disabled());
        return with(plan, plan.title(), plan.period(), other, plan.sources(), plan.roles());
    }

    /** Another wording. */
    public static ActionInput wording(ActionInput action, String wording) {
        return with(action, wording, action.subPoints(), action.due(), action.placements());
    }

    /** Other points under the wording. */
    public static ActionInput subPoints(ActionInput action, List<String> subPoints) {
        return with(action, action.wording(), subPoints, action.due(), action.placements());
    }

    /** Another due date, or none. */
    public static ActionInput due(ActionInput action, LocalDate day) {
        DueInput due =
                day == null ? DueInput.NONE : new DueInput(DueKind.DUE, day, DatePrecision.DAY, null, null, null);
        return with(action, action.wording(), action.subPoints(), due, action.placements());
    }

    /** Another objective. */
    public static ActionInput place(ActionInput action, String objective) {
        return with(
                action,
                action.wording(),
                action.subPoints(),
                action.due(),
                List.of(new PlacementInput(objective, action.ref(), null)));
    }

    /** Milestones and a closure. */
    public static ActionInput course(ActionInput action, List<MilestoneInput> milestones, ClosureInput closure) {
        return new ActionInput(
                action.ref(),
                action.wording(),
                action.subPoints(),
                action.leadService(),
                action.partners(),
                action.statutory(),
                action.start(),
                action.due(),
                action.placements(),
                milestones,
                closure,
                action.cites());
    }

    private static ActionInput with(
            ActionInput action, String wording, List<String> subPoints, DueInput due, List<PlacementInput> placements) {
        return new ActionInput(
                action.ref(),
                wording,
                subPoints,
                action.leadService(),
                action.partners(),
                action.statutory(),
                action.start(),
                due,
                placements,
                action.milestones(),
                action.closure(),
                action.cites());
    }

    private static PlanInput with(
            PlanInput plan,
            String title,
            PeriodInput period,
            RulesInput rules,
            List<SourceInput> sources,
            List<RoleInput> roles) {
        return new PlanInput(
                plan.ref(),
                title,
                plan.organisation(),
                plan.status(),
                plan.supersededBy(),
                period,
                plan.decision(),
                plan.asAt(),
                plan.reporting(),
                rules,
                sources,
                plan.priorities(),
                plan.crossCutting(),
                plan.relatedPlans(),
                plan.services(),
                roles);
    }

    private static ObjectiveInput text(ObjectiveInput objective, String text) {
        return new ObjectiveInput(
                objective.ref(),
                text,
                objective.whyItMatters(),
                objective.priorities(),
                objective.prioritiesText(),
                objective.crossCutting(),
                objective.relatedPlans(),
                objective.cites());
    }
}
