package org.dueregard.progress;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.rag.Lifecycle;
import org.jspecify.annotations.Nullable;

/**
 * What a person writes into an update. A draft may lack any of it.
 *
 * @param date the day it speaks of
 * @param progress what was done
 * @param issues what stands in the way
 * @param lifecycle how far the action has got
 * @param lifecycleReason why it is paused or cancelled
 * @param completedOn completion date
 * @param forecast when it is now expected to be finished
 * @param officer an officer's rating
 * @param nextSteps what is to happen next, in order
 * @param closedSteps what became of earlier steps, in order
 * @param evidence what proves it, in order
 * @param readings readings it rests on
 */
public record UpdateFields(
        @Nullable LocalDate date,
        @Nullable String progress,
        @Nullable String issues,
        @Nullable Lifecycle lifecycle,
        @Nullable String lifecycleReason,
        @Nullable LocalDate completedOn,
        @Nullable ForecastFields forecast,
        @Nullable OfficerFields officer,
        List<NextStepFields> nextSteps,
        List<ClosedStepFields> closedSteps,
        List<EvidenceFields> evidence,
        List<ReadingRef> readings) {

    /** Lists that are left out are empty. */
    @SuppressWarnings({"ConstantValue", "NullAway"})
    public UpdateFields {
        nextSteps = nextSteps == null ? List.of() : List.copyOf(nextSteps);
        closedSteps = closedSteps == null ? List.of() : List.copyOf(closedSteps);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        readings = readings == null ? List.of() : List.copyOf(readings);
    }
}
