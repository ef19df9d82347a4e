package org.dueregard.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;
import org.dueregard.progress.view.UpdateRow;
import org.dueregard.progress.view.WorkUpdate;
import org.jspecify.annotations.Nullable;

/** Reads updates of every state in the running transaction. Who may see them is for others to say. */
@ApplicationScoped
class UpdateReader {

    private final JsonRows rows;
    private final RatingPreviews previews;
    private final Clock clock;

    UpdateReader(JsonRows rows, RatingPreviews previews, Clock clock) {
        this.rows = rows;
        this.previews = previews;
        this.clock = clock;
    }

    /** An update with everything around it, or null. */
    @Nullable
    Sheet find(UUID planId, String ref) {
        List<Sheet> found = rows.list(Query.of(WorkSql.SHEET, today(), planId, ref), Sheet.class);
        return found.isEmpty() ? null : found.getFirst();
    }

    /** What a new update of an action begins with. */
    Start start(UUID actionId) {
        return rows.list(Query.of(WorkSql.START, today(), actionId), Start.class)
                .getFirst();
    }

    /** An update as its form shows it to somebody. */
    WorkUpdate view(Sheet sheet, UpdateAccess access) {
        UpdateRow head = sheet.seen().row();
        boolean isPublished = head.state() == UpdateState.PUBLISHED;
        return new WorkUpdate(
                head.with(access.abilities(sheet.seen())),
                sheet.fields(),
                sheet.previous(),
                sheet.openSteps(),
                isPublished ? null : previews.of(unpublished(sheet), sheet.fields()),
                head.state().isEditable() ? UpdateProblems.of(sheet, today()) : List.of());
    }

    private static RatingPreviews.Unpublished unpublished(Sheet sheet) {
        return new RatingPreviews.Unpublished(
                sheet.id(),
                sheet.planId(),
                sheet.actionId(),
                sheet.correctsId(),
                sheet.seen().row().author());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
