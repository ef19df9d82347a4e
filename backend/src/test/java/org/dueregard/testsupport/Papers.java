package org.dueregard.testsupport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dueregard.action.ActionInput;
import org.dueregard.action.DueInput;
import org.dueregard.action.PlacementInput;
import org.dueregard.audit.Actor;
import org.dueregard.measure.MeasureInput;
import org.dueregard.measure.MeasureKind;
import org.dueregard.measure.ReadingInput;
import org.dueregard.measure.ReadingPeriod;
import org.dueregard.plan.AsAtInput;
import org.dueregard.plan.AsAtRule;
import org.dueregard.plan.CitationInput;
import org.dueregard.plan.DecisionInput;
import org.dueregard.plan.NamedInput;
import org.dueregard.plan.ObjectiveInput;
import org.dueregard.plan.ParagraphInput;
import org.dueregard.plan.PeriodInput;
import org.dueregard.plan.PlanInput;
import org.dueregard.plan.PlanStatus;
import org.dueregard.plan.ReportingInput;
import org.dueregard.plan.RoleInput;
import org.dueregard.plan.RulesInput;
import org.dueregard.plan.SourceInput;
import org.dueregard.progress.NextStepInput;
import org.dueregard.progress.UpdateInput;
import org.dueregard.rag.GoodDirection;
import org.dueregard.rag.Lifecycle;
import org.dueregard.rag.MeasureType;

/** Small plans for tests: one paper, two roles with an objective each (O-1 and O-2), period 2017 to 2021. */
public final class Papers {

    /** Who writes in tests. */
    public static final Actor OFFICER =
            new Actor("officer@example.gov.uk", "equalities-officer", "request-1", "A test");

    /** The position of October 2021. */
    public static final LocalDate POSITION = LocalDate.of(2021, 10, 20);

    private Papers() {}

    /** A plan that is rated as at {@link #POSITION}. */
    public static PlanInput plan(String ref, PlanStatus status) {
        return plan(ref, status, new AsAtInput(AsAtRule.POSITION, POSITION));
    }

    /** A plan. */
    public static PlanInput plan(String ref, PlanStatus status, AsAtInput asAt) {
        return new PlanInput(
                ref,
                "Equality Objectives and Action Plan",
                new NamedInput("ANYTOWN", "Anytown Borough Council"),
                status,
                null,
                new PeriodInput(LocalDate.of(2017, 4, 1), LocalDate.of(2021, 10, 31), "2017-2021"),
                new DecisionInput("Policy and Resources Committee", null, null, cite("2")),
                asAt,
                ReportingInput.STANDARD,
                RulesInput.standard(),
                List.of(source()),
                List.of(new NamedInput("SAFE", "Safe, clean and green")),
                List.of(new NamedInput("HERITAGE", "Heritage is respected")),
                List.of(),
                List.of(new NamedInput("POLICY", "Policy and Information")),
                List.of(role("COMMUNITY_LEADER", "O-1"), role("EMPLOYER", "O-2")));
    }

    /** A plan with some actions and nothing else. */
    public static Writer.Document document(PlanInput plan, ActionInput... actions) {
        return new Writer.Document(plan, List.of(actions), List.of(), List.of(), List.of());
    }

    /** A paragraph of the plan's only paper: 1 or 2. */
    public static CitationInput cite(String paragraph) {
        return new CitationInput("REPORT", paragraph);
    }

    /** An action of objective O-1. */
    public static ActionInput action(String ref) {
        return action(ref, DueInput.NONE, new PlacementInput("O-1", ref, null));
    }

    /** An action in some places. */
    public static ActionInput action(String ref, DueInput due, PlacementInput... places) {
        return new ActionInput(
                ref,
                "Hold the annual event " + ref,
                List.of("with partners", "in the town"),
                "POLICY",
                List.of("Kent Police"),
                false,
                null,
                due,
                List.of(places),
                List.of(),
                null,
                cite("1"));
    }

    /** A percentage of objective O-1 that judges an action: the more the better, 50 is the target. */
    public static MeasureInput measure(String ref, String action) {
        return new MeasureInput(
                ref,
                "O-1",
                MeasureKind.MEASURE,
                MeasureType.PERCENT,
                "Residents who feel safe",
                List.of(),
                List.of(action),
                null,
                GoodDirection.HIGHER,
                new BigDecimal("50"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null);
    }

    /** A reading of a year that ends in March. */
    public static ReadingInput reading(String measure, String ref, int year, String value) {
        return new ReadingInput(
                measure,
                ref,
                new ReadingPeriod(year - 1 + "/" + year % 100, LocalDate.of(year - 1, 4, 1), LocalDate.of(year, 3, 31)),
                new BigDecimal(value),
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                cite("1"),
                null,
                null,
                null);
    }

    /** An update that says that work goes on. */
    public static UpdateInput update(String action, String ref, LocalDate date, NextStepInput... steps) {
        return new UpdateInput(
                action,
                ref,
                date,
                "The event was held in the autumn.",
                "Fewer volunteers than hoped.",
                Lifecycle.IN_PROGRESS,
                null,
                null,
                null,
                null,
                "Policy team",
                List.of(steps),
                List.of(),
                List.of(),
                cite("2"),
                null);
    }

    private static SourceInput source() {
        return new SourceInput(
                "REPORT",
                "Equality Objectives Action Plan Update",
                "Policy and Resources Committee",
                POSITION,
                "Item 25",
                null,
                List.of(new ParagraphInput("1", null, "The plan."), new ParagraphInput("2", "Update", "Progress.")));
    }

    private static RoleInput role(String code, String objective) {
        return new RoleInput(
                code,
                code.toLowerCase(Locale.UK).replace('_', ' '),
                null,
                List.of(new ObjectiveInput(
                        objective,
                        "To lead by example",
                        List.of("It is the law", "It is right"),
                        List.of("SAFE"),
                        "All",
                        List.of("HERITAGE"),
                        List.of(),
                        cite("1"))));
    }
}
