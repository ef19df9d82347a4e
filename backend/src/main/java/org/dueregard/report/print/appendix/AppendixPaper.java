package org.dueregard.report.print.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dueregard.report.print.paper.Block;
import org.dueregard.report.print.paper.Paper;
import org.dueregard.report.print.paper.PaperHead;
import org.dueregard.report.print.paper.PaperWriter;
import org.dueregard.report.print.paper.Run;
import org.dueregard.report.print.paper.Table;
import org.dueregard.report.print.paper.UkDates;
import org.dueregard.report.snapshot.ActionPart;
import org.dueregard.report.snapshot.AppendixLayout;
import org.dueregard.report.snapshot.PlanPart;
import org.dueregard.report.snapshot.RolePart;
import org.dueregard.report.snapshot.Snapshot;

/**
 * An appendix: every action of the plan by role and objective, one after the other as they are read. Where nothing is to
 * be said, that is said; no role, objective or action is left out.
 */
public final class AppendixPaper implements Paper {

    private final PaperHead head;
    private final Snapshot snapshot;
    private final AppendixLayout layout;
    private final ActionCells cells;

    /**
     * An appendix.
     *
     * @param head its title and what else is known of it
     * @param snapshot what is frozen
     * @param layout its columns
     */
    public AppendixPaper(PaperHead head, Snapshot snapshot, AppendixLayout layout) {
        this.head = head;
        this.snapshot = snapshot;
        this.layout = layout;
        this.cells = new ActionCells(snapshot.head().plan().end());
    }

    @Override
    public void write(PaperWriter writer) {
        PlanPart plan = snapshot.head().plan();
        writer.begin(head);
        writer.block(new Block.Heading(1, head.title()));
        writer.block(Block.Paragraph.of(plan.title() + ". Position as at " + UkDates.day(head.date()) + ", version "
                + snapshot.head().report().version() + " of report "
                + snapshot.head().report().ref() + "."));
        if (layout.shows(AppendixLayout.Field.STATUS)) {
            writer.block(Block.Paragraph.of("The whole plan: " + plan.rating().explanation() + "."));
        }
        Places places = new Places(writer);
        snapshot.actions().forEach(places::action);
        places.end();
        writer.end();
    }

    /** Walks through roles and objectives in the plan's order while actions come in the same order. */
    private final class Places {

        private record Place(RolePart role, RolePart.ObjectivePart objective) {}

        private final PaperWriter writer;
        private final List<Place> left;
        private final Map<String, Integer> objectivesOf;
        private String role = "";
        private String objective = "";
        private boolean open;

        Places(PaperWriter writer) {
            this.writer = writer;
            List<RolePart> roles = snapshot.head().plan().roles();
            this.left = roles.stream()
                    .flatMap(one -> one.objectives().stream().map(objectivePart -> new Place(one, objectivePart)))
                    .collect(Collectors.toCollection(ArrayList::new));
            this.objectivesOf = roles.stream()
                    .collect(Collectors.toMap(
                            RolePart::code, one -> one.objectives().size()));
        }

        void action(ActionPart action) {
            if (!action.objective().equals(objective)) {
                close();
                while (!left.isEmpty() && !left.getFirst().objective().ref().equals(action.objective())) {
                    heading(left.removeFirst());
                    nothing();
                }
                heading(left.removeFirst());
                table();
            }
            writer.row(layout.columns().stream()
                    .map(column -> cells.cell(column.field(), action))
                    .toList());
        }

        void end() {
            close();
            while (!left.isEmpty()) {
                heading(left.removeFirst());
                nothing();
            }
        }

        private void heading(Place place) {
            objective = place.objective().ref();
            if (!place.role().code().equals(role)) {
                role = place.role().code();
                writer.block(new Block.Heading(2, place.role().name()));
                if (layout.shows(AppendixLayout.Field.STATUS)) {
                    writer.block(Block.Paragraph.of(place.role().rating().explanation() + "."));
                }
            }
            if (objectivesOf.getOrDefault(role, 0) > 1) {
                writer.block(new Block.Heading(3, "Objective " + objective));
            }
            writer.block(new Block.Paragraph(
                    null,
                    List.of(
                            Run.strong("Objective: "),
                            Run.plain(place.objective().text()))));
        }

        private void nothing() {
            writer.block(Block.Paragraph.of("There is no action under this objective."));
        }

        private void table() {
            Function<AppendixLayout.Column, Table.Column> column =
                    one -> new Table.Column(one.heading(), one.width(), one.field() == AppendixLayout.Field.ACTION);
            writer.openTable(new Table(
                    "Actions under objective " + objective,
                    layout.columns().stream().map(column).toList()));
            open = true;
        }

        private void close() {
            if (open) {
                writer.closeTable();
                open = false;
            }
        }
    }
}
