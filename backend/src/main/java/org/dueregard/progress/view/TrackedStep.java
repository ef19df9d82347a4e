package org.dueregard.progress.view;

import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.progress.StepOutcome;
import org.jspecify.annotations.Nullable;

/**
 * A next step of a published update, followed until it is closed.
 *
 * @param id identity
 * @param plan reference of the plan
 * @param action reference of the action
 * @param actionWording its approved wording
 * @param leadService absent where the plan names none
 * @param update the update that promised it
 * @param text what is to happen
 * @param owner whose it is
 * @param due last day that is in time
 * @param dueText the date as published
 * @param open whether nobody has closed it
 * @param overdue whether it is open and was due before today
 * @param outcome what became of it
 * @param note what there is to say about that
 * @param closedBy the update that closed it
 * @param closedOn the day of that
 * @param links where to find it
 */
public record TrackedStep(
        UUID id,
        String plan,
        String action,
        String actionWording,
        @Nullable ServiceName leadService,
        String update,
        String text,
        @Nullable String owner,
        @Nullable LocalDate due,
        @Nullable String dueText,
        boolean open,
        boolean overdue,
        @Nullable StepOutcome outcome,
        @Nullable String note,
        @Nullable String closedBy,
        @Nullable LocalDate closedOn,
        UpdateLinks links) {}
