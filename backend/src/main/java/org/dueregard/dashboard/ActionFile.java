package org.dueregard.dashboard;

import java.util.List;
import java.util.stream.Collectors;
import org.dueregard.dashboard.view.ActionRow;
import org.dueregard.dashboard.view.PlacementView;
import org.dueregard.platform.table.Column;

/** Columns of a list of actions that is given as a file. */
final class ActionFile {

    static final List<Column<ActionRow>> COLUMNS = List.of(
            new Column<>("plan", ActionRow::plan),
            new Column<>("ref", ActionRow::ref),
            new Column<>("roles", row -> joined(row, PlacementView::role)),
            new Column<>("refs", row -> joined(row, PlacementView::ref)),
            new Column<>("wording", ActionRow::wording),
            new Column<>(
                    "leadService",
                    row -> row.leadService() == null ? null : row.leadService().name()),
            new Column<>("statutory", ActionRow::statutory),
            new Column<>("dueKind", row -> row.due().kind().name()),
            new Column<>("due", row -> row.due().date()),
            new Column<>("dueText", row -> row.due().text()),
            new Column<>("nextReview", row -> row.due().nextReview()),
            new Column<>("lifecycle", row -> row.lifecycle().name()),
            new Column<>("counted", row -> row.band().name()),
            new Column<>("rating", row -> row.rating().name()),
            new Column<>("ratingSource", row -> row.ratingSource().name()),
            new Column<>("explanation", ActionRow::explanation),
            new Column<>("computedRating", row -> row.computed().rating().name()),
            new Column<>("computedRule", row -> row.computed().rule().name()),
            new Column<>("freshness", row -> row.freshness().name()),
            new Column<>("evidence", row -> row.evidence().name()),
            new Column<>(
                    "updateDate",
                    row -> row.latestUpdate() == null
                            ? null
                            : row.latestUpdate().date()),
            new Column<>(
                    "progress",
                    row -> row.latestUpdate() == null
                            ? null
                            : row.latestUpdate().progress()),
            new Column<>("nextSteps", ActionFile::nextSteps));

    private ActionFile() {}

    private static String joined(ActionRow row, java.util.function.Function<PlacementView, String> part) {
        return row.placements().value().stream().map(part).collect(Collectors.joining("; "));
    }

    private static @org.jspecify.annotations.Nullable Object nextSteps(ActionRow row) {
        return row.latestUpdate() == null
                ? null
                : row.latestUpdate().nextSteps().value().stream()
                        .map(step -> step.text())
                        .collect(Collectors.joining("; "));
    }
}
