package org.dueregard.report.print.appendix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dueregard.rag.DatePrecision;
import org.dueregard.report.print.paper.Block;
import org.dueregard.report.print.paper.Run;
import org.dueregard.report.print.paper.Tone;
import org.dueregard.report.print.paper.UkDates;
import org.dueregard.report.snapshot.ActionPart;
import org.dueregard.report.snapshot.AppendixLayout;
import org.dueregard.report.snapshot.UpdatePart;
import org.jspecify.annotations.Nullable;

/** What the fields of a layout say of an action. What is not known is said to be not known. */
final class ActionCells {

    private static final String NOT_STATED = "Not stated";
    private static final int MONTHS_OF_A_QUARTER = 3;

    private final @Nullable LocalDate planEnd;

    /** @param planEnd what counts for an action without a date */
    ActionCells(@Nullable LocalDate planEnd) {
        this.planEnd = planEnd;
    }

    List<Block> cell(AppendixLayout.Field field, ActionPart action) {
        return switch (field) {
            case ACTION -> action(action);
            case OFFICER, SERVICE -> text(Objects.requireNonNullElse(action.service(), NOT_STATED));
            case HOW_KNOWN -> howKnown(action);
            case BY_WHEN -> text(byWhen(action.due()));
            case PROGRESS -> progress(action);
            case NEXT_STEPS -> nextSteps(action);
            case STATUS -> status(action);
        };
    }

    private static List<Block> action(ActionPart action) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(null, List.of(Run.strong(action.ref()), Run.plain(" " + action.wording()))));
        if (!action.subPoints().isEmpty()) {
            blocks.add(Block.Bullets.of(action.subPoints()));
        }
        if (action.linked()) {
            blocks.add(Block.Paragraph.of("The same action as " + action.action() + "."));
        }
        return blocks;
    }

    private static List<Block> howKnown(ActionPart action) {
        List<String> known = Stream.concat(
                        action.measures().stream().map(ActionPart.NamedPart::name),
                        action.milestones().stream().map(ActionPart.MilestonePart::text))
                .toList();
        return known.isEmpty() ? text(NOT_STATED) : List.of(Block.Bullets.of(known));
    }

    private String byWhen(ActionPart.DuePart due) {
        if (due.text() != null) {
            return due.text();
        }
        return switch (due.kind()) {
            case ONGOING ->
                "Ongoing" + (due.nextReview() == null ? "" : ", next review " + UkDates.day(due.nextReview()));
            case RECURRING -> "Every " + due.everyMonths() + " months" + from(due);
            case REVIEW -> due.nextReview() == null ? dated(due) : "Review by " + UkDates.day(due.nextReview());
            case DUE -> dated(due);
        };
    }

    private static String from(ActionPart.DuePart due) {
        return due.date() == null ? "" : ", from " + printed(due.date(), due.precision());
    }

    private String dated(ActionPart.DuePart due) {
        if (due.date() != null) {
            return printed(due.date(), due.precision());
        }
        return planEnd == null ? NOT_STATED : "By the end of the plan, " + UkDates.day(planEnd);
    }

    private static String printed(LocalDate day, @Nullable DatePrecision precision) {
        return switch (precision == null ? DatePrecision.DAY : precision) {
            case DAY -> UkDates.day(day);
            case MONTH -> UkDates.month(day);
            case QUARTER ->
                "Quarter to "
                        + UkDates.month(
                                day.withMonth((day.getMonthValue() + 2) / MONTHS_OF_A_QUARTER * MONTHS_OF_A_QUARTER));
            case YEAR -> Integer.toString(day.getYear());
        };
    }

    private static List<Block> progress(ActionPart action) {
        UpdatePart update = action.update();
        if (update == null) {
            return text("No update has been published.");
        }
        List<Block> blocks = paragraphs(update.progress());
        blocks.add(Block.Paragraph.of("(" + UkDates.day(update.date()) + ")"));
        return blocks;
    }

    private static List<Block> nextSteps(ActionPart action) {
        UpdatePart update = action.update();
        List<Block> blocks = new ArrayList<>();
        if (update != null && update.issues() != null) {
            blocks.addAll(paragraphs(update.issues()));
        }
        if (update != null && !update.nextSteps().isEmpty()) {
            blocks.add(new Block.Paragraph(null, List.of(Run.strong("Next steps"))));
            blocks.add(Block.Bullets.of(
                    update.nextSteps().stream().map(ActionCells::step).toList()));
        }
        return blocks.isEmpty() ? text("None recorded.") : blocks;
    }

    private static String step(UpdatePart.NextStepPart step) {
        StringBuilder said = new StringBuilder(step.text());
        if (step.owner() != null) {
            said.append(" Owner: ").append(step.owner()).append('.');
        }
        if (step.dueText() != null) {
            said.append(" By: ").append(step.dueText()).append('.');
        } else if (step.due() != null) {
            said.append(" By: ").append(UkDates.day(step.due())).append('.');
        }
        return said.toString();
    }

    private static List<Block> status(ActionPart action) {
        return List.of(
                new Block.Status(
                        action.standing().word(), Tone.of(action.standing().band())),
                Block.Paragraph.of(action.standing().explanation()));
    }

    private static List<Block> text(String text) {
        return List.of(Block.Paragraph.of(text));
    }

    private static List<Block> paragraphs(String text) {
        List<Block> blocks = new ArrayList<>();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> blocks.add(Block.Paragraph.of(line)));
        return blocks;
    }
}
