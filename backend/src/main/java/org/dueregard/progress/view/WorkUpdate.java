package org.dueregard.progress.view;

import java.util.List;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.progress.RatingPreview;
import org.dueregard.progress.UpdateFields;
import org.jspecify.annotations.Nullable;

/**
 * An update with everything that its form needs.
 *
 * @param head the update in short
 * @param fields what it says
 * @param previous the published update to write against
 * @param openSteps steps of earlier updates that nobody has closed
 * @param preview how the action would be rated; absent once it is published
 * @param problems what still stands in the way of handing it in
 */
public record WorkUpdate(
        UpdateRow head,
        UpdateFields fields,
        @Nullable PreviousUpdate previous,
        List<TrackedStep> openSteps,
        @Nullable RatingPreview preview,
        List<FieldError> problems) {}
