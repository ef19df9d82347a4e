package org.dueregard.consultation.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A consultation that has closed and of which nobody has said yet what came of it.
 *
 * @param ref reference
 * @param title title
 * @param service service that runs it
 * @param closed its last day
 * @param due last day that is in time
 * @param overdue whether that was before today
 * @param links where it is found
 */
public record WeDidTask(
        String ref,
        String title,
        @Nullable ConsultationService service,
        LocalDate closed,
        LocalDate due,
        boolean overdue,
        ConsultationLinks links) {}
