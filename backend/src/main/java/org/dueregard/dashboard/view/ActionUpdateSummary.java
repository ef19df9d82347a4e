package org.dueregard.dashboard.view;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.platform.sql.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * Action update summary as the public interface shows it.
 *
 * @param ref reference that people see
 * @param date day
 * @param progress progress
 * @param nextSteps next steps
 * @param source the place in a paper it comes from; absent when there is none
 */
public record ActionUpdateSummary(
        String ref,
        LocalDate date,
        String progress,
        JsonText<List<NextStepView>> nextSteps,
        @Nullable JsonText<CitationView> source) {}
