package org.dueregard.progress.view;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.consultation.view.WeDidTask;
import org.jspecify.annotations.Nullable;

/**
 * What a caller has to do.
 *
 * @param plan reference of the plan
 * @param today the day in London
 * @param due actions of which an update is due and nobody has begun one
 * @param drafts begun and not handed in
 * @param returned sent back with a reason
 * @param waiting with somebody else
 * @param toReview the caller may acknowledge these
 * @param toPublish the caller may publish these
 * @param nextSteps open steps that are overdue or soon due
 * @param consultations have closed and wait for what the council did; absent for those who keep none
 */
public record Work(
        String plan,
        LocalDate today,
        List<DueUpdate> due,
        List<UpdateRow> drafts,
        List<UpdateRow> returned,
        List<UpdateRow> waiting,
        List<UpdateRow> toReview,
        List<UpdateRow> toPublish,
        List<TrackedStep> nextSteps,
        @Nullable List<WeDidTask> consultations) {}
