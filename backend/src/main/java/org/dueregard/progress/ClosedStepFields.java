package org.dueregard.progress;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of an earlier step.
 *
 * @param step which
 * @param outcome what became of it
 * @param note what there is to say about that
 */
public record ClosedStepFields(
        UUID step, StepOutcome outcome, @Nullable String note) {}
