package org.dueregard.integration.apply;

import java.util.Comparator;
import java.util.List;
import org.dueregard.integration.check.FieldDate;
import org.dueregard.integration.document.AsAtPart;
import org.dueregard.integration.document.DecisionPart;
import org.dueregard.integration.document.NamedPart;
import org.dueregard.integration.document.ObjectivePart;
import org.dueregard.integration.document.PeriodPart;
import org.dueregard.integration.document.PlanPart;
import org.dueregard.integration.document.ReportingPart;
import org.dueregard.integration.document.RolePart;
import org.dueregard.integration.document.SourcePart;
import org.dueregard.plan.AsAtInput;
import org.dueregard.plan.DecisionInput;
import org.dueregard.plan.NamedInput;
import org.dueregard.plan.ObjectiveInput;
import org.dueregard.plan.ParagraphInput;
import org.dueregard.plan.PeriodInput;
import org.dueregard.plan.PlanInput;
import org.dueregard.plan.ReportingInput;
import org.dueregard.plan.RoleInput;
import org.dueregard.plan.SourceInput;
import org.jspecify.annotations.Nullable;

/** A plan without its actions and measures, as the service takes it. */
final class PlanHead {

    private PlanHead() {}

    static PlanInput of(PlanPart plan) {
        return new PlanInput(
                Given.value(plan.ref()),
                Given.value(plan.title()),
                Given.named(plan.organisation()),
                Given.value(plan.status()),
                plan.supersededBy(),
                period(Given.value(plan.period())),
                decision(plan.decision()),
                asAt(plan.asAt()),
                reporting(plan.reporting()),
                Rules.of(plan.rules()),
                plan.sources().stream().map(PlanHead::source).toList(),
                named(plan.priorities()),
                named(plan.crossCutting()),
                named(plan.relatedPlans()),
                // Services belong to the body and have no order of their own.
                named(plan.services()).stream()
                        .sorted(Comparator.comparing(NamedInput::code))
                        .toList(),
                plan.roles().stream().map(PlanHead::role).toList());
    }

    private static PeriodInput period(PeriodPart period) {
        return new PeriodInput(
                FieldDate.first(period.start()), FieldDate.last(period.end()), Given.value(period.text()));
    }

    private static @Nullable DecisionInput decision(@Nullable DecisionPart decision) {
        return decision == null
                ? null
                : new DecisionInput(
                        Given.value(decision.body()),
                        FieldDate.last(decision.date()),
                        decision.text(),
                        Given.cites(decision.cites()));
    }

    private static AsAtInput asAt(@Nullable AsAtPart asAt) {
        return asAt == null
                ? AsAtInput.STANDARD
                : new AsAtInput(Given.value(asAt.rule()), FieldDate.last(asAt.position()));
    }

    private static ReportingInput reporting(@Nullable ReportingPart reporting) {
        if (reporting == null) {
            return ReportingInput.STANDARD;
        }
        Integer grace = reporting.graceDays();
        return new ReportingInput(
                Given.value(reporting.everyMonths()), grace == null ? ReportingInput.STANDARD.graceDays() : grace);
    }

    private static List<NamedInput> named(List<NamedPart> parts) {
        return parts.stream().map(Given::named).toList();
    }

    private static SourceInput source(SourcePart source) {
        return new SourceInput(
                Given.value(source.code()),
                Given.value(source.title()),
                source.publisher(),
                Given.value(FieldDate.last(source.date())),
                source.reference(),
                source.url(),
                source.paragraphs().stream()
                        .map(paragraph -> new ParagraphInput(
                                Given.value(paragraph.number()), paragraph.heading(), Given.value(paragraph.text())))
                        .toList());
    }

    private static RoleInput role(RolePart role) {
        return new RoleInput(
                Given.value(role.code()),
                Given.value(role.name()),
                Given.officer(role.override()),
                role.objectives().stream().map(PlanHead::objective).toList());
    }

    private static ObjectiveInput objective(ObjectivePart objective) {
        return new ObjectiveInput(
                Given.value(objective.ref()),
                Given.value(objective.text()),
                objective.whyItMatters(),
                objective.priorities(),
                objective.prioritiesText(),
                objective.crossCutting(),
                objective.relatedPlans(),
                Given.cites(objective.cites()));
    }
}
