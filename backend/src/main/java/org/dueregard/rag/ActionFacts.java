package org.dueregard.rag;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What the rules need to know about one action, as it was known on the as-at date. Any part may be missing (null).
 * Build one with {@link #builder()}.
 *
 * @param lifecycle as the latest published update says; missing is read as not started
 * @param closing how it was closed, when it was cancelled or its plan was closed
 * @param completedOn the completion date
 * @param evidence the strongest evidence that the latest update carries; missing is read as none
 * @param start the day on which work is due to start
 * @param due the original due date
 * @param planEnd the last day of the plan's period
 * @param forecast when it is now expected to be finished
 * @param pause since when and why it is paused; only read while the lifecycle is paused
 * @param milestones its steps
 * @param measures the measures it is judged by
 * @param latestUpdate the date of the latest published update
 * @param nextReview its next review date; when missing, the date of a due date of kind review or ongoing is used
 */
public record ActionFacts(
        Lifecycle lifecycle,
        @Nullable Closing closing,
        @Nullable LocalDate completedOn,
        EvidenceStrength evidence,
        @Nullable LocalDate start,
        @Nullable DueDate due,
        @Nullable LocalDate planEnd,
        @Nullable Forecast forecast,
        @Nullable Pause pause,
        List<Milestone> milestones,
        List<LinkedMeasure> measures,
        @Nullable LocalDate latestUpdate,
        @Nullable LocalDate nextReview) {

    /** Fills in what is missing and copies the lists. */
    public ActionFacts {
        lifecycle = lifecycle == null ? Lifecycle.NOT_STARTED : lifecycle;
        evidence = evidence == null ? EvidenceStrength.NONE : evidence;
        milestones = known(milestones);
        measures = known(measures);
    }

    /** Starts with nothing known. */
    public static ActionFactsBuilder builder() {
        return new ActionFactsBuilder();
    }

    /** The day by which the action is next to be reviewed, or null when it has none. */
    public @Nullable LocalDate reviewDay() {
        if (nextReview != null || due == null) {
            return nextReview;
        }
        boolean reviewed = due.kind() == DueKind.REVIEW || due.kind() == DueKind.ONGOING;
        return reviewed ? due.day() : null;
    }

    private static <T> List<T> known(List<T> items) {
        return items == null
                ? List.of()
                : items.stream().filter(Objects::nonNull).toList();
    }
}
