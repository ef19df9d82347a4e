package org.dueregard.integration.document;

import java.util.List;
import org.dueregard.rag.Lifecycle;
import org.jspecify.annotations.Nullable;

/**
 * A published update of an action.
 *
 * @param ref reference
 * @param date the day it speaks of
 * @param progress what was done
 * @param issues what stands in the way
 * @param lifecycle how far the action has got
 * @param lifecycleReason why it is paused or cancelled
 * @param completedOn completion date
 * @param forecast when it is now expected to be finished
 * @param officer an officer's rating
 * @param author who says so
 * @param nextSteps what is to happen next
 * @param evidence what proves it
 * @param readings readings it rests on
 * @param cites where it stands
 * @param corrects reference of the update that it corrects
 */
public record UpdatePart(
        @Nullable String ref,
        @Nullable String date,
        @Nullable String progress,
        @Nullable String issues,
        @Nullable Lifecycle lifecycle,
        @Nullable String lifecycleReason,
        @Nullable String completedOn,
        @Nullable ForecastPart forecast,
        @Nullable OfficerPart officer,
        @Nullable String author,
        List<NextStepPart> nextSteps,
        List<EvidencePart> evidence,
        List<ReadingRefPart> readings,
        @Nullable CitationPart cites,
        @Nullable String corrects) {

    /** Lists that are left out are empty. */
    public UpdatePart {
        nextSteps = DocumentLists.orEmpty(nextSteps);
        evidence = DocumentLists.orEmpty(evidence);
        readings = DocumentLists.orEmpty(readings);
    }
}
