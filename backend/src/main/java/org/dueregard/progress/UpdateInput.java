package org.dueregard.progress;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.plan.CitationInput;
import org.dueregard.plan.OfficerInput;
import org.dueregard.rag.Lifecycle;
import org.jspecify.annotations.Nullable;

/**
 * One update of an action, taken over as published; it never changes.
 *
 * @param action reference of the action, in any of its places
 * @param ref reference, unique in the plan
 * @param date the day it speaks of
 * @param progress what was done
 * @param issues what stands in the way
 * @param lifecycle how far the action has got
 * @param lifecycleReason why it is paused or cancelled
 * @param completedOn completion date; needed by {@link Lifecycle#COMPLETE}
 * @param forecast when it is now expected to be finished
 * @param officer an officer's rating
 * @param author who says so: a post or a team
 * @param nextSteps what is to happen next, in order
 * @param evidence what proves it, in order
 * @param readings readings it rests on
 * @param cites where it stands
 * @param corrects reference of the update that it corrects
 */
public record UpdateInput(
        String action,
        String ref,
        LocalDate date,
        String progress,
        @Nullable String issues,
        Lifecycle lifecycle,
        @Nullable String lifecycleReason,
        @Nullable LocalDate completedOn,
        @Nullable ForecastInput forecast,
        @Nullable OfficerInput officer,
        String author,
        List<NextStepInput> nextSteps,
        List<EvidenceInput> evidence,
        List<ReadingRef> readings,
        @Nullable CitationInput cites,
        @Nullable String corrects) {}
