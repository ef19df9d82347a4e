package org.dueregard.progress;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.progress.view.TrackedStep;
import org.dueregard.rag.Lifecycle;
import org.jspecify.annotations.Nullable;

/**
 * What a new update of an action begins with.
 *
 * @param lead code of the service that leads the action
 * @param closed whether the action was ended with its plan
 * @param lifecycle how far it has got
 * @param lifecycleReason why it is paused or cancelled
 * @param completedOn completion date
 * @param forecastDate when it is expected to be finished
 * @param forecastReason why that has moved
 * @param openSteps steps that nobody has closed
 * @param unpublished the update of the action that is on its way, if there is one
 */
record Start(
        @Nullable String lead,
        boolean closed,
        Lifecycle lifecycle,
        @Nullable String lifecycleReason,
        @Nullable LocalDate completedOn,
        @Nullable LocalDate forecastDate,
        @Nullable String forecastReason,
        List<TrackedStep> openSteps,
        @Nullable Unpublished unpublished) {

    /**
     * An update that is on its way.
     *
     * @param ref reference
     * @param author its author
     * @param state how far it has got
     */
    record Unpublished(String ref, String author, UpdateState state) {}

    /** The fields of a new draft: what stands until somebody says otherwise. What was done is left to the writer. */
    UpdateFields prefilled(LocalDate today) {
        boolean reasoned = lifecycle == Lifecycle.PAUSED || lifecycle == Lifecycle.CANCELLED;
        return new UpdateFields(
                today,
                null,
                null,
                lifecycle,
                reasoned ? lifecycleReason : null,
                lifecycle == Lifecycle.COMPLETE ? completedOn : null,
                forecastDate == null ? null : new ForecastFields(forecastDate, forecastReason),
                null,
                carried(openSteps),
                List.of(),
                List.of(),
                List.of());
    }

    /** Steps of a draft that carry on open ones. */
    static List<NextStepFields> carried(List<TrackedStep> open) {
        return open.stream()
                .map(step -> new NextStepFields(step.text(), step.owner(), step.due(), step.id()))
                .toList();
    }
}
