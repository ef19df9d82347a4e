package org.dueregard.report.print.appendix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dueregard.platform.table.Column;
import org.dueregard.report.print.paper.Block;
import org.dueregard.report.print.paper.Run;
import org.dueregard.report.snapshot.ActionPart;
import org.dueregard.report.snapshot.AppendixLayout;
import org.dueregard.report.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/** The columns of an appendix as a plain table: role, objective and reference first, then those of its layout. */
public final class AppendixTable {

    private AppendixTable() {}

    /** The columns, for CSV and XLSX. */
    public static List<Column<ActionPart>> columns(Snapshot snapshot, AppendixLayout layout) {
        ActionCells cells = new ActionCells(snapshot.head().plan().end());
        List<Column<ActionPart>> columns = new ArrayList<>(List.of(
                new Column<>("Role", ActionPart::roleName),
                new Column<>("Objective", ActionPart::objective),
                new Column<>("Reference", ActionPart::ref)));
        layout.columns()
                .forEach(column -> columns.add(new Column<>(
                        column.heading(),
                        action -> column.field() == AppendixLayout.Field.ACTION
                                ? wording(action)
                                : text(cells.cell(column.field(), action)))));
        return List.copyOf(columns);
    }

    /** The cells of a layout as texts. */
    public static Texts texts(AppendixLayout layout, @Nullable LocalDate planEnd) {
        ActionCells cells = new ActionCells(planEnd);
        return action -> layout.columns().stream()
                .map(column -> text(cells.cell(column.field(), action)))
                .toList();
    }

    /** Makes texts of an action. */
    @FunctionalInterface
    public interface Texts {
        /** One text for each column. */
        List<String> of(ActionPart action);
    }

    private static String wording(ActionPart action) {
        return action.subPoints().isEmpty()
                ? action.wording()
                : action.wording() + "\n" + String.join("\n", action.subPoints());
    }

    private static String text(List<Block> blocks) {
        return blocks.stream().map(AppendixTable::text).collect(Collectors.joining("\n"));
    }

    private static String text(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading.text();
            case Block.Paragraph paragraph -> runs(paragraph.runs());
            case Block.Bullets bullets ->
                bullets.items().stream().map(AppendixTable::runs).collect(Collectors.joining("\n"));
            case Block.Status status -> status.word();
        };
    }

    private static String runs(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
